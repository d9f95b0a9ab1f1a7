import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../../engine/check/check-files'
import { problemsOf } from '../../../engine/files/problem'
import { createTemplateLibrary } from '../../../engine/templates/library'
import { readOwnTemplates } from '../../../engine/templates/read-own'
import { readTemplates } from '../../../engine/templates/read-templates'
import { readDataset } from '../../../engine/world/read-dataset'
import { readWorld } from '../../../engine/world/world'
import { message } from '../../../messages/message'
import { english } from '../../../messages/render'
import { mustBeGood, PATHS } from '../support'
import {
  ALL_FAULTS,
  brokenDesign,
  brokenStory,
  designText,
  folderOf,
  layoutText,
  packText,
  sentences,
  storyIn,
  write,
  zipOf,
} from './support'

const DATASET = readDataset(PATHS.dataset)
const world = mustBeGood(await readWorld(PATHS, null))
const KNOWN = { index: world.index, layouts: world.templates.layouts, designs: world.templates.designs }
const read = async (place: string) => mustBeGood(await readTemplates(PATHS, place, DATASET))
const problems = async (place: string) => sentences(problemsOf(await readTemplates(PATHS, place, DATASET)))

describe('an author’s folder', () => {
  test('adds layouts, designs and storylines to the shipped ones', async () => {
    const folder = await folderOf({
      'layouts/mine.jsonc': `// mine\n${await layoutText('mine')}`,
      'designs/house.json': await designText('house'),
    })
    const { layouts, designs, origins, notices } = await read(folder)
    expect([layouts.has('mine'), layouts.has('kpi-grid'), designs.has('house')]).toEqual([true, true, true])
    expect(origins.layout.get('mine')).toEqual({ place: folder, pack: null })
    expect(origins.layout.has('kpi-grid')).toBe(false)
    expect(notices).toEqual([])
  })

  test('wins over a shipped template of the same id, and says so', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('kpi-grid', 'House figures') })
    const { layouts, notices } = await read(folder)
    expect(layouts.get('kpi-grid')?.name.en).toBe('House figures')
    const name = folder.split('/').at(-1) ?? ''
    expect(notices).toEqual([message('replaces-built-in', { kind: 'layout', id: 'kpi-grid', by: name })])
  })

  test('may hold templates at its top that say what they are, and decks', async () => {
    const folder = await folderOf({ 'mine.json': await layoutText('mine'), 'talk.brief.json': '{}', 'notes.txt': '?' })
    expect((await read(folder)).layouts.has('mine')).toBe(true)
    await write(join(folder, 'what.json'), '{ "this": "is nothing" }')
    expect(await problems(folder)).toEqual([english(message('no-template-kind'))])
  })

  test('may hold what is no template at all, which is reported and ends nothing', async () => {
    const folder = await folderOf({ 'layouts/null.json': 'null', 'layouts/list.json': '[]', 'layouts/one.json': '1' })
    expect((await checkFiles([folder], KNOWN)).problems.length).toBe(3)
  })

  test('may not use one id twice', async () => {
    const folder = await folderOf({
      'layouts/a.json': await layoutText('one'),
      'layouts/b.json': await layoutText('one'),
    })
    const reported = [expect.stringMatching(/^The id "one" is already used by .*a\.json/)]
    expect(await problems(folder)).toEqual(reported)
    expect(sentences((await checkFiles([folder], KNOWN)).problems)).toEqual(reported)
  })

  test('that is empty or is not there is reported as such', async () => {
    expect(await problems(await folderOf({}))).toEqual([english(message('no-templates'))])
    expect(await problems('/nowhere')).toEqual(['There is no such folder. Check its name.'])
  })

  test('with a fault has all its faults reported, those that its schemas do not know too', async () => {
    const faulty = { 'designs/pale.json': await brokenDesign(), 'storylines/tale.json': brokenStory() }
    const folder = await folderOf(faulty)
    expect(await problems(folder)).toEqual(ALL_FAULTS)
    expect(sentences((await checkFiles([folder], KNOWN)).problems)).toEqual(ALL_FAULTS)
  })

  test('tells of a faulty layout where it stands, not where a storyline names it', async () => {
    const faulty = {
      'layouts/mine.json': (await layoutText('mine')).replace('"gap"', '"gapp"'),
      'storylines/tale.json': storyIn(['mine']),
    }
    const reported = ['"gapp" is not a known key here. Did you mean "gap"?']
    const folder = await folderOf(faulty)
    expect(await problems(folder)).toEqual(reported)
    for (const place of [folder, await zipOf(faulty)])
      expect(sentences((await checkFiles([place], KNOWN)).problems)).toEqual(reported)
    const library = createTemplateLibrary({ shipped: world.templates, index: world.index, folder })
    expect(sentences((await library.read()).problems)).toEqual(reported)
  })

  test('has its storylines checked by the layout that can be used where a faulty one has the same id', async () => {
    const faulty = {
      'layouts/kpi-grid.json': (await layoutText('kpi-grid')).replace('"gap"', '"gapp"'),
      'storylines/tale.json': storyIn(['kpi-grid']).replace(/(?<="content": \{\s*)"title"/, '"headline"'),
    }
    const folder = await folderOf(faulty)
    const reported = await problems(folder)
    expect(reported.length).toBeGreaterThan(1)
    for (const place of [folder, await zipOf(faulty)])
      expect(sentences((await checkFiles([place], KNOWN)).problems)).toEqual(reported)
  })

  test('can be used where only what it shows is at fault: its problems are reported to those who build with it', async () => {
    const folder = await folderOf({ 'storylines/tale.json': storyIn(['kpi-gird']) })
    expect(await problems(folder)).toEqual([])
  })

  test('has the problems of all its files reported at once', async () => {
    const folder = await folderOf({ 'layouts/a.json': '{', 'designs/b.json': '{}' })
    const files = problemsOf(await readTemplates(PATHS, folder, DATASET)).map(({ file }) => file)
    expect(new Set(files)).toEqual(new Set([join(folder, 'layouts/a.json'), join(folder, 'designs/b.json')]))
  })
})

describe('a pack', () => {
  const pack = async () => ({ 'pack.json': packText('acme'), 'layouts/wall.json': await layoutText('wall') })

  test.each([
    ['a folder', async () => folderOf(await pack())],
    ['a .zip', async () => zipOf(await pack())],
    ['a .zip of a folder', async () => zipOf(inside('acme-1.0', await pack()))],
  ])('can be %s', async (_, make) => {
    const { layouts, origins } = await read(await make())
    expect(layouts.has('wall')).toBe(true)
    expect(origins.layout.get('wall')?.pack).toMatchObject({ id: 'acme', version: '1.0.0', licence: 'CC-BY-4.0' })
  })

  test('that lies in the folder’s "packs" is read, and the author’s own templates win over it', async () => {
    const folder = await folderOf({
      ...inside('packs/acme', { ...(await pack()), 'layouts/mine.json': await layoutText('mine', 'Acme') }),
      'layouts/mine.json': await layoutText('mine', 'My own'),
    })
    const { layouts, notices } = await read(folder)
    expect([layouts.has('wall'), layouts.get('mine')?.name.en]).toEqual([true, 'My own'])
    expect(notices).toEqual([
      message('replaces-other', { kind: 'layout', id: 'mine', by: folder.split('/').at(-1) ?? '', other: 'acme' }),
    ])
  })

  test('that was only dropped beside the folders is read too', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    await copyFile(await zipOf(await pack()), join(folder, 'Acme.ZIP'))
    await copyFile(await zipOf({ 'holiday.txt': '?' }), join(folder, 'photos.zip'))
    await writeFile(join(folder, '._Acme.zip'), '?')
    const { layouts, origins } = await read(folder)
    expect([layouts.has('wall'), layouts.has('mine')]).toEqual([true, true])
    expect(origins.layout.get('wall')?.pack?.id).toBe('acme')
  })

  test('that is empty or leads out of the folder is reported, and the others are read', async () => {
    const outside = await folderOf(await pack())
    const folder = await folderOf({
      ...inside('packs/acme', await pack()),
      ...inside('packs/deep/brand', await pack()),
      'layouts/mine.json': await layoutText('mine'),
    })
    await mkdir(join(folder, 'packs/void'))
    await symlink(outside, join(folder, 'packs/linked'))
    const own = mustBeGood(await readOwnTemplates(folder))
    expect(own.packs.map(({ origin }) => origin.pack?.id ?? null)).toEqual(['acme', null])
    expect(own.problems.map(({ file, message }) => [file, message])).toEqual([
      [join(folder, 'packs/deep'), message('no-templates')],
      [join(folder, 'packs/linked'), message('leads-outside', { name: 'linked' })],
      [join(folder, 'packs/void'), message('no-templates')],
    ])
  })

  test('is checked as it is', async () => {
    expect((await checkFiles([await zipOf(await pack())], KNOWN)).problems).toEqual([])
    const broken = { ...(await pack()), 'layouts/wall.json': (await layoutText('wall')).replace('"gap"', '"gapp"') }
    expect(sentences((await checkFiles([await zipOf(broken)], KNOWN)).problems)).toEqual([
      '"gapp" is not a known key here. Did you mean "gap"?',
    ])
  })

  test('may be a .zip of a folder without a pack.json, with what the system put there', async () => {
    const files = { ...inside('mine', { 'layouts/wall.json': await layoutText('wall') }), '__MACOSX/mine/._a': '?' }
    expect((await read(await zipOf(files))).layouts.has('wall')).toBe(true)
  })

  test('without any template is reported as such', async () => {
    const empty = await zipOf({ ...inside('one/two', await pack()), 'readme.txt': '?' })
    expect(sentences((await checkFiles([empty], KNOWN)).problems)).toEqual([english(message('no-templates'))])
  })

  test('has all faults of a file reported, those that its schema does not know too', async () => {
    const broken = {
      ...(await pack()),
      'designs/pale.json': await brokenDesign(),
      'storylines/tale.json': brokenStory(),
    }
    expect(sentences((await checkFiles([await zipOf(broken)], KNOWN)).problems)).toEqual(ALL_FAULTS)
  })

  test('says what its pack.json lacks, at its place', async () => {
    const folder = await folderOf({ ...(await pack()), 'pack.json': '{ "id": "acme", "version": "1", "autor": "me" }' })
    expect(await problems(folder)).toEqual([
      'The text "1" is not allowed: a version is three numbers, like "1.0.0".',
      '"licence" is missing. Expected a text.',
      '"autor" is not a known key here. Did you mean "author"?',
    ])
  })
})

function inside(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
}
