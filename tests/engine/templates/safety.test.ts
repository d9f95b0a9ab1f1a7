import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../../engine/files/problem'
import { BOUNDS } from '../../../engine/templates/bounds'
import { readOwnTemplates, templatesOf } from '../../../engine/templates/read-own'
import { readTemplates } from '../../../engine/templates/read-templates'
import { unzipSafely } from '../../../engine/templates/unzip'
import { readDataset } from '../../../engine/world/read-dataset'
import { message } from '../../../messages/message'
import { english } from '../../../messages/render'
import { mustBeGood, PATHS } from '../support'
import { designText, folderOf, layoutText, packText, sentences, write, zipOf } from './support'

const DATASET = readDataset(PATHS.dataset)
const problems = async (place: string) => sentences(problemsOf(await readTemplates(PATHS, place, DATASET)))

describe('a folder from a stranger', () => {
  test('may link to its own files, not out of itself', async () => {
    const outside = await folderOf({ 'secret.json': await layoutText('secret') })
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    await symlink(join(outside, 'secret.json'), join(folder, 'layouts', 'secret.json'))
    expect(await problems(folder)).toEqual([english(message('leads-outside', { name: 'layouts/secret.json' }))])
    await rm(join(folder, 'layouts', 'secret.json'))
    await symlink(join(folder, 'layouts', 'mine.json'), join(folder, 'mine.json'))
    expect(await problems(folder)).toEqual([expect.stringMatching(/^The id "mine" is already used/)])
  })

  test('may not have a folder of templates elsewhere', async () => {
    const outside = await folderOf({ 'designs/house.json': await designText('house') })
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    await symlink(join(outside, 'designs'), join(folder, 'designs'))
    expect(await problems(folder)).toEqual([english(message('leads-outside', { name: 'designs/house.json' }))])
  })

  test.skipIf(process.platform === 'win32')('may not make the program wait for a pipe', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    execFileSync('mkfifo', [join(folder, 'layouts', 'pipe.json')])
    await mkdir(join(folder, 'layouts', 'folder.json'))
    expect(await problems(folder)).toEqual([
      english(message('not-a-regular-file', { name: 'layouts/folder.json' })),
      english(message('not-a-regular-file', { name: 'layouts/pipe.json' })),
    ])
  })

  test.skipIf(process.platform === 'win32')('may not make the program wait for a pack that is a pipe', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine'), 'packs/acme/pack.json': '[]' })
    const pipe = join(folder, 'packs', 'pipe.zip')
    execFileSync('mkfifo', [pipe])
    expect(await problems(folder)).toContain(english(message('not-a-regular-file', { name: pipe })))
  })

  test.skipIf(process.platform === 'win32')('may hold a folder that cannot be read, which is reported', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    await symlink(join(folder, 'designs'), join(folder, 'designs'))
    expect(await problems(folder)).toEqual([expect.stringMatching(/^The folder cannot be read/)])
  })

  test('may not hold more values than so many in all; the first are read', async () => {
    const max = BOUNDS.values
    const large = `[${'1,'.repeat(max / 2 - 2)}1]`
    const files = { 'a.json': large, 'b.json': large, 'c.json': large, 'layouts/mine.json': await layoutText('mine') }
    const leftOut = english(message('too-many-values-together', { max: max }))
    const folder = await folderOf({ ...files, 'packs/acme/layouts/their.json': await layoutText('their') })
    const own = mustBeGood(await readOwnTemplates(folder))
    const reported = own.packs.flatMap((pack) =>
      pack.files.map(({ file, problems }) => [basename(file), sentences(problems)]),
    )
    expect(reported.filter(([, texts]) => texts?.includes(leftOut)).map(([name]) => name)).toEqual([
      'their.json',
      'c.json',
      'mine.json',
    ])
    // What was left out is read as soon as there is room for it.
    const before = new Map(own.packs.flatMap((pack) => pack.files.map((file) => [file.file, file] as const)))
    await rm(join(folder, 'b.json'))
    await rm(join(folder, 'c.json'))
    const later = mustBeGood(await readOwnTemplates(folder, before))
    expect(templatesOf(later).map(({ loaded }) => loaded.value.id)).toEqual(['their', 'mine'])
  })

  test('may not hold more than so much in all', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    const count = Math.floor(BOUNDS.totalBytes / BOUNDS.jsonBytes) + 1
    for (let i = 0; i < count; i++) {
      const file = join(folder, 'layouts', `${i}.json`)
      await writeFile(file, '')
      await truncate(file, BOUNDS.jsonBytes)
    }
    expect(await problems(folder)).toEqual([
      english(message('pack-too-large', { megabytes: BOUNDS.totalBytes / 1_000_000 })),
    ])
  })

  test('may not hold a template without end', async () => {
    const folder = await folderOf({ 'layouts/large.json': ' '.repeat(BOUNDS.jsonBytes + 1) })
    expect(await problems(folder)).toEqual([
      english(message('template-too-large', { name: 'layouts/large.json', megabytes: BOUNDS.jsonBytes / 1_000_000 })),
    ])
  })

  test('may hold many templates: so many are read, in the order of their names', async () => {
    const name = (i: number) => `layouts/m${String(i).padStart(4, '0')}.json`
    const others = Array.from({ length: BOUNDS.entries + 1 }, (_, i) => [name(i), '{}'] as const)
    const files = { ...Object.fromEntries(others), 'layouts/first.json': await layoutText('first') }
    const own = mustBeGood(await readOwnTemplates(await folderOf(files)))
    expect(own.packs.flatMap((pack) => pack.files)).toHaveLength(BOUNDS.entries)
    expect(templatesOf(own).map(({ loaded }) => loaded.value.id)).toEqual(['first'])
    const reported = english(message('too-many-templates', { max: BOUNDS.entries, last: name(BOUNDS.entries - 2) }))
    expect(own.packs.flatMap((pack) => sentences(pack.problems))).toEqual([reported])
  })

  test('may not hold packs without end: so many are read, in the order of their names', async () => {
    const name = (i: number) => `p${String(i).padStart(3, '0')}`
    const packs = Array.from({ length: BOUNDS.packs + 2 }, (_, i) => [`packs/${name(i)}/pack.json`, packText(name(i))])
    const folder = await folderOf({ ...Object.fromEntries(packs), 'layouts/mine.json': await layoutText('mine') })
    await mkdir(join(folder, 'packs', name(0), 'layouts'))
    await write(join(folder, 'packs', name(0), 'layouts', 'first.json'), await layoutText('first'))
    const own = mustBeGood(await readOwnTemplates(folder))
    expect(own.packs.flatMap(({ files }) => files.map(({ template }) => template?.loaded.value.id))).toEqual([
      'first',
      'mine',
    ])
    expect(sentences(own.problems)).toContain(
      english(message('too-many-packs', { max: BOUNDS.packs, last: name(BOUNDS.packs - 1) })),
    )
  })

  test('may not hold packs that are too much together', async () => {
    const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
    const large = ' '.repeat(BOUNDS.jsonBytes)
    const perPack = Math.floor(BOUNDS.totalBytes / BOUNDS.jsonBytes)
    const count = Math.ceil((BOUNDS.packsBytes + 1) / (perPack * BOUNDS.jsonBytes))
    for (let pack = 0; pack < count; pack++) {
      for (let i = 0; i < perPack; i++) await write(join(folder, `packs/p${pack}/layouts/${i}.json`), large)
    }
    const own = mustBeGood(await readOwnTemplates(folder))
    expect(own.packs.length).toBe(count)
    expect(sentences(own.problems)).toEqual([
      english(message('packs-too-large', { megabytes: BOUNDS.packsBytes / 1_000_000, first: `p${count - 1}` })),
    ])
  })

  test.skipIf(process.platform === 'win32')(
    'may hold a folder of packs that cannot be read, which is reported',
    async () => {
      const folder = await folderOf({ 'layouts/mine.json': await layoutText('mine') })
      await symlink(join(folder, 'packs'), join(folder, 'packs'))
      expect(await problems(folder)).toEqual([expect.stringMatching(/^The folder cannot be read/)])
    },
  )

  test('may not nest, repeat or list without end', async () => {
    const layout = JSON.parse(await layoutText('mine'))
    const slots = { ...layout.slots, metrics: { ...layout.slots.metrics, min: 1e9, max: 1e9 } }
    const folder = await folderOf({
      'layouts/deep.json': '['.repeat(100_000),
      'layouts/many.json': JSON.stringify({ ...layout, slots }),
      'layouts/areas.json': JSON.stringify({ ...layout, id: 'areas', areas: Array(1000).fill(layout.areas[0]) }),
    })
    expect(await problems(folder)).toEqual([
      expect.stringMatching(
        /^The areas show up to 6000 entries in total, but a slide can have at most 100\. Lower the "max" of their slots\.$/,
      ),
      'Expected at most 80 entries, found 1000.',
      expect.stringMatching(
        /^Lists and objects are nested more than 100 levels deep here\. Files of this app are never nested this deeply\.$/,
      ),
      'Expected a number of at most 60, found the number 1000000000.',
      'Expected a number of at most 60, found the number 1000000000.',
    ])
  })

  test('may not bring a picture that is a program, or too large to unpack', async () => {
    const design = JSON.parse(await designText('house'))
    const withLogo = (bytes: Uint8Array) =>
      JSON.stringify({ ...design, logo: { image: Buffer.from(bytes).toString('base64'), height: 24 } })
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    const folder = await folderOf({ 'designs/house.json': withLogo(svg) })
    expect(await problems(folder)).toEqual([expect.stringContaining('neither a PNG nor a JPEG')])
    await write(join(folder, 'designs/house.json'), withLogo(pngHeader(60_000, 60_000)))
    expect(await problems(folder)).toEqual([expect.stringContaining('at most 24 million pixels')])
  })
})

describe('a .zip from a stranger', () => {
  test.each(['../layouts/mine.json', '/layouts/mine.json', 'C:/mine.json', 'layouts\\mine.json', 'a/../../mine.json'])(
    'is not opened where an entry is called %s',
    async (name) => {
      expect(await problems(await zipOf({ [name]: '{}' }))).toEqual([english(message('unsafe-entry', { name }))])
    },
  )

  test('is not opened where it would fill the memory', async () => {
    const bomb = await zipOf({ 'layouts/mine.json': new Uint8Array(30_000_000) })
    expect(await problems(bomb)).toEqual([
      english(message('entry-expands-too-much', { name: 'layouts/mine.json', ratio: BOUNDS.ratio })),
    ])
  })

  test('is counted while it is unpacked, whatever it says of itself', async () => {
    const bytes = await readFile(await zipOf({ 'a.bin': random(5000), 'b.bin': random(5000) }))
    const bounds = { ...BOUNDS, totalBytes: 8000 }
    expect(() => unzipSafely(bytes, bounds)).toThrow(
      english(message('pack-too-large', { megabytes: 8000 / 1_000_000 })),
    )
    expect(() => unzipSafely(bytes, { ...BOUNDS, entries: 1 })).toThrow(english(message('too-many-files', { max: 1 })))
    expect([...unzipSafely(bytes).keys()]).toEqual(['a.bin', 'b.bin'])
  })

  test('that is none, or half of one, is reported as such', async () => {
    const file = await zipOf({ 'layouts/mine.json': await layoutText('mine') })
    await write(file, 'PK nothing')
    expect(await problems(file)).toEqual([english(message('not-a-zip'))])
  })

  test('holds links as texts only', async () => {
    const file = await zipOf({ 'layouts/mine.json': await layoutText('mine'), 'layouts/link.json': '../../etc/passwd' })
    expect(await problems(file)).toEqual([expect.stringMatching(/is not JSON|stands where/)])
  })
})

/** The first bytes of a PNG of that size. */
function pngHeader(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** Bytes that do not shrink; the same ones each time. */
function random(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return state & 255
  })
}
