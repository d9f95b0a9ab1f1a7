import { chmod, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sweepBin } from '../../../../engine/window-host/drafts/bin'
import { smallDeck } from '../../../bridge/suite/support'
import { windowForTest } from '../window-for-test'

const START = Date.parse('2026-03-01T12:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000
const day = (days: number) => new Date(START + days * DAY_MS)

/** A draft that was discarded on day 0, and the folder that it is kept in. */
async function discarded() {
  const window = await windowForTest({ now: () => day(0) })
  const { handlers, folder, answers } = window
  const deck = await smallDeck()
  const path = join(folder, 'mine.brief.json')
  answers.push(path)
  const saved = await handlers['deck:save-as']('mine', deck)
  await handlers['draft:write']('draft', { ...deck, title: 'Mine', author: 'Unsaved' }, saved?.ticket ?? null)
  const [draft] = await handlers['draft:list']()
  const binned = await handlers['draft:discard']('draft')
  if (!draft || !binned) throw new Error('Nothing was discarded')
  return { ...window, deck, path, draft, binned, userData: join(folder, 'data') }
}

test('a discarded draft keeps its title, its time and its file, and comes back as it was', async () => {
  const { handlers, draft, binned, userData } = await discarded()
  const { title, file, written } = draft
  expect(binned).toEqual({ id: binned.id, title, file, written, discarded: day(0).toISOString() })
  expect(await readdir(join(userData, 'drafts'))).toEqual([])
  expect(await handlers['draft:restore'](binned.id)).toEqual({ id: binned.id, title, file, written })
  expect(await readdir(join(userData, 'discarded-drafts'))).toEqual([])
  const restored = await handlers['draft:read'](binned.id)
  expect([restored.deck.author, restored.file?.name, restored.file?.isOutdated]).toEqual([
    'Unsaved',
    'mine.brief.json',
    false,
  ])
})

test('two drafts of one id are both kept, the last discarded first', async () => {
  let today = 0
  const { handlers } = await windowForTest({ now: () => day(today) })
  const deck = await smallDeck()
  for (const title of ['First', 'Second']) {
    await handlers['draft:write']('draft', { ...deck, title }, null)
    await handlers['draft:discard']('draft')
    today += 1
  }
  expect((await handlers['draft:list-discarded']()).map(({ title }) => title)).toEqual(['Second', 'First'])
})

test('a draft that cannot be moved into the bin stays where it is', async () => {
  const { handlers, folder } = await windowForTest()
  await handlers['draft:write']('draft', { ...(await smallDeck()), title: 'Mine' }, null)
  await writeFile(join(folder, 'data', 'discarded-drafts'), 'a file where the bin should be')
  await expect(handlers['draft:discard']('draft')).rejects.toThrow()
  expect(await handlers['draft:list']()).toMatchObject([{ id: 'draft', title: 'Mine' }])
})

test('a deck without its note is still listed and comes back', async () => {
  const { handlers, binned, userData } = await discarded()
  await rm(join(userData, 'discarded-drafts', `${binned.id}.note.json`))
  const listed = await handlers['draft:list-discarded']()
  expect(listed).toMatchObject([{ id: binned.id, title: 'Mine', file: null }])
  expect(await handlers['draft:restore'](binned.id)).toMatchObject({ title: 'Mine' })
})

test('a draft comes back where the folder of drafts is gone', async () => {
  const { handlers, binned, userData } = await discarded()
  await rm(join(userData, 'drafts'), { recursive: true })
  await handlers['draft:restore'](binned.id)
  expect(await handlers['draft:list']()).toHaveLength(1)
})

/** Whether the draft is still in the bin after starts on these days. */
async function keptAfter(starts: readonly number[]): Promise<boolean> {
  const { handlers, userData } = await discarded()
  for (const at of starts) await sweepBin(userData, day(at))
  return (await handlers['draft:list-discarded']()).length === 1
}

test('what was discarded is kept for thirty days and removed after that', async () => {
  expect(await keptAfter([1, 15, 29, 30])).toBe(true)
  expect(await keptAfter([31, 33])).toBe(false)
})

test('a clock that is wrong at one start removes nothing', async () => {
  // Ten years ahead: seen once, then put right; or twice within a day.
  expect(await keptAfter([3650, 1, 2])).toBe(true)
  expect(await keptAfter([3650, 3650.5])).toBe(true)
  expect(await keptAfter([3650, 1, 3651, 2])).toBe(true)
  // Far in the past: the draft comes from the future.
  expect(await keptAfter([-10_000, -9_000])).toBe(true)
})

test('a draft whose dates cannot be read counts from when it was written', async () => {
  const { handlers, binned, userData } = await discarded()
  const folder = join(userData, 'discarded-drafts')
  const file = join(folder, `${binned.id}.note.json`)
  const note = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ ...note, discarded: 'yesterday', overdueSince: 'then' }))
  await utimes(join(folder, `${binned.id}.brief.json`), day(0), day(0))
  await sweepBin(userData, day(29))
  expect(await handlers['draft:list-discarded']()).toMatchObject([{ discarded: day(0).toISOString() }])
  for (const at of [31, 33]) await sweepBin(userData, day(at))
  expect(await readdir(folder)).toEqual([])
})

test('a sweep that is told to end removes nothing more', async () => {
  const { userData } = await discarded()
  for (const at of [31, 33]) await sweepBin(userData, day(at), AbortSignal.abort())
  expect(await readdir(join(userData, 'discarded-drafts'))).toHaveLength(2)
})

test('a bin that cannot be swept stops nothing', async () => {
  const { userData, binned } = await discarded()
  const folder = join(userData, 'discarded-drafts')
  await writeFile(join(folder, `${binned.id}.note.json`), 'spoilt')
  await mkdir(join(folder, 'a-folder.brief.json'))
  await chmod(folder, 0o500)
  await expect(sweepBin(userData, day(100))).resolves.toBeUndefined()
  await chmod(folder, 0o700)
  expect(await readdir(folder)).toContain(`${binned.id}.brief.json`)
})
