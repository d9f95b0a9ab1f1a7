import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createTemplateLibrary, type LibraryState } from '../../../../electron/services/templates/library'
import { readWorld } from '../../../../electron/services/world'
import { mustBeGood, PATHS } from '../support'
import { designText, folderOf, layoutText, sentences, write } from './support'

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
    expect(sentences(broken.problems)).toEqual(['"arreas" is not known here; did you mean "areas"?'])
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

  test('of a folder that is not there is that of what is shipped', async () => {
    const { entries, problems, templates } = await libraryOf('/nowhere').read()
    expect([entries, problems]).toEqual([[], []])
    expect(templates.layouts.size).toBe(world.templates.layouts.size)
  })

  test('tells when a template is saved, whichever way, and when one is added to a new folder', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine', 'First') })
    const { next, stop } = watched(folder)
    onTestFinished(stop)
    await next(async () => write(join(folder, 'layouts/mine.json'), await layoutText('mine', 'Second')), 'Second')
    const replaced = async () => {
      await write(join(folder, 'layouts/.mine.json.swp'), await layoutText('mine', 'Third'))
      await rename(join(folder, 'layouts/.mine.json.swp'), join(folder, 'layouts/mine.json'))
    }
    await next(replaced, 'Third')
    const added = async () => write(join(folder, 'packs/acme/layouts/mine.json'), await layoutText('theirs'))
    const state = await next(added, 'Third', 'theirs')
    expect(state.entries.length).toBe(2)
  })
})

function nameIn({ templates }: LibraryState): string | undefined {
  return templates.layouts.get('mine')?.name.en
}

/** Does something again and again until the library tells of a state in which "mine" has that name and the id is there. */
function watched(folder: string) {
  let latest: LibraryState | null = null
  const stop = libraryOf(folder).watch((state) => {
    latest = state
  })
  const next = async (change: () => Promise<void>, name: string, id = 'mine'): Promise<LibraryState> => {
    for (;;) {
      await change()
      for (let i = 0; i < 20; i++) {
        await new Promise((resolve) => setTimeout(resolve, 25))
        if (latest && nameIn(latest) === name && latest.templates.layouts.has(id)) return latest
      }
    }
  }
  return { next, stop }
}
