import { mkdir, rename, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createTemplateLibrary, type LibraryState } from '../../../engine/templates/library'
import { readWorld } from '../../../engine/world/world'
import { message } from '../../../messages/message'
import { mustBeGood, PATHS, temporaryFolder } from '../support'
import {
  ALL_FAULTS,
  brokenDesign,
  brokenStory,
  designText,
  folderOf,
  layoutText,
  packText,
  sentences,
  write,
} from './support'

const world = mustBeGood(await readWorld(PATHS, null))
const libraryOf = (folder: string) => createTemplateLibrary({ shipped: world.templates, index: world.index, folder })

describe('a library', () => {
  test('knows each file, and where its template comes from', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    const { entries, problems, templates } = await libraryOf(folder).read()
    expect(entries).toMatchObject([
      {
        file: join(folder, 'layouts/mine.json'),
        kind: 'layout',
        isLastGood: false,
        problems: [],
        origin: { pack: null },
      },
    ])
    expect(problems).toEqual([])
    expect(templates.layouts.has('mine')).toBe(true)
  })

  test('keeps what was right last while a file is broken, and lets it go with the file', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine', 'First') })
    const file = join(folder, 'layouts/mine.json')
    const library = libraryOf(folder)
    await library.read()
    await write(file, (await layoutText('mine', 'Second')).replace('"areas"', '"arreas"'))
    const broken = await library.read()
    expect(broken.templates.layouts.get('mine')?.name.en).toBe('First')
    expect(broken.entries[0]).toMatchObject({ isLastGood: true })
    expect(sentences(broken.problems)).toEqual(['"arreas" is not a known key here. Did you mean "areas"?'])
    await write(file, await layoutText('mine', 'Third'))
    expect(nameIn(await library.read())).toBe('Third')
    await rm(file)
    expect((await library.read()).templates.layouts.has('mine')).toBe(false)
  })

  test('has nothing to show of a file that never was right', async () => {
    const { entries, templates } = await libraryOf(await folderOf({ 'layouts/mine.json': '{' })).read()
    expect(entries).toMatchObject([{ template: null, isLastGood: false, problems: [{ line: 1 }] }])
    expect(templates.layouts.size).toBe(world.templates.layouts.size)
  })

  test('gives the same objects for what has not changed', async () => {
    const folder = await folderOf({ 'layouts/a.json': await layoutText('a'), 'layouts/b.json': await layoutText('b') })
    const library = libraryOf(folder)
    const before = await library.read()
    await write(join(folder, 'layouts/b.json'), await layoutText('b', 'New'))
    const after = await library.read()
    expect(after.templates.layouts.get('a')).toBe(before.templates.layouts.get('a'))
    expect(after.templates.layouts.get('b')).not.toBe(before.templates.layouts.get('b'))
  })

  test('uses a design that cannot be read well, and says so', async () => {
    const pale = (await designText('pale')).replace('"#5E6664"', '"#B0B8B6"')
    const { entries, templates } = await libraryOf(await folderOf({ 'designs/pale.json': pale })).read()
    expect(templates.designs.has('pale')).toBe(true)
    expect(sentences(entries[0]?.problems ?? [])[0]).toMatch(/"muted" on "background" has a contrast of/)
  })

  test('tells all faults of a broken file at once, those that its schema does not know too', async () => {
    const files = { 'designs/pale.json': await brokenDesign(), 'storylines/tale.json': brokenStory() }
    const { problems } = await libraryOf(await folderOf(files)).read()
    expect(sentences(problems)).toEqual(ALL_FAULTS)
  })

  test('tells of an id that two files of a pack have, and which of them counts', async () => {
    const folder = await folderOf({
      'packs/acme/pack.json': packText('acme'),
      'packs/acme/layouts/a.json': await layoutText('wall', 'First'),
      'packs/acme/layouts/b.json': await layoutText('wall', 'Second'),
    })
    const { problems, templates } = await libraryOf(folder).read()
    expect(sentences(problems)).toEqual([expect.stringMatching(/^The id "wall" is already used by .*a\.json/)])
    expect(templates.notices).toEqual([
      message('in-two-files', { kind: 'layout', id: 'wall', used: 'layouts/b.json', unused: 'layouts/a.json' }),
    ])
    expect(templates.layouts.get('wall')?.name.en).toBe('Second')
  })

  test('of a folder that is not there is that of what is shipped', async () => {
    const { entries, problems, templates } = await libraryOf('/nowhere').read()
    expect([entries, problems]).toEqual([[], []])
    expect(templates.layouts.size).toBe(world.templates.layouts.size)
  })

  test('of a folder that goes away while it is read is never without an answer', async () => {
    const folder = join(await temporaryFolder(), 'mine')
    const elsewhere = `${folder}-elsewhere`
    await write(join(folder, 'layouts/mine.json'), await layoutText('mine'))
    const library = libraryOf(folder)
    for (let round = 0; round < 60; round++) {
      const reading = [library.read(), library.read()]
      // A little later each time, so that it is gone at each step of the reading.
      for (let turn = 0; turn < round % 20; turn++) await setImmediate()
      await rename(folder, elsewhere)
      for (const { templates } of await Promise.all(reading)) expect(templates.layouts.size).toBeGreaterThan(0)
      await rename(elsewhere, folder)
    }
  })

  test.skipIf(process.platform === 'win32')(
    'has a pack whose link leads nowhere as a problem of that pack',
    async () => {
      const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
      await mkdir(join(folder, 'packs'))
      await symlink(join(folder, 'nowhere.zip'), join(folder, 'packs/gone.zip'))
      const { problems, templates } = await libraryOf(folder).read()
      expect(problems).toMatchObject([{ file: join(folder, 'packs/gone.zip') }])
      expect(templates.layouts.has('mine')).toBe(true)
    },
  )
})

function nameIn({ templates }: LibraryState): string | undefined {
  return templates.layouts.get('mine')?.name.en
}
