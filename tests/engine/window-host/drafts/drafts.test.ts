import { readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Ticket } from '../../../../bridge/contract'
import { smallDeck } from '../../../bridge/suite/support'
import { said } from '../../../said'
import { windowForTest } from '../window-for-test'

/** The draft of a deck that is in a file, whose window is closed. */
async function leftBehind() {
  const one = await windowForTest()
  const deck = await smallDeck()
  const path = join(one.folder, 'mine.brief.json')
  one.answers.push(path)
  const saved = await one.handlers['deck:save-as']('mine', deck)
  await one.handlers['draft:write']('draft', { ...deck, author: 'Unsaved' }, saved?.ticket ?? null)
  await one.close()
  const two = await windowForTest({ userData: join(one.folder, 'data') })
  return { ...two, folder: one.folder, deck, path }
}

test('a draft names its file, and saving writes to it', async () => {
  const { handlers, deck, path } = await leftBehind()
  expect(await handlers['draft:list']()).toMatchObject([{ id: 'draft', file: 'mine.brief.json' }])
  const { file, notices, ...restored } = await handlers['draft:read']('draft')
  expect([restored.deck.author, notices]).toEqual(['Unsaved', []])
  expect(file).toMatchObject({ name: 'mine.brief.json', readOnly: false, isOutdated: false })
  await handlers['deck:save'](file?.ticket ?? ('' as Ticket), { ...deck, author: 'Saved' }, false)
  const third = await windowForTest()
  expect((await third.openPath(path)).deck.author).toBe('Saved')
})

test('a file that somebody else has changed since is reported, once', async () => {
  const { handlers, events, deck, path } = await leftBehind()
  await writeFile(path, JSON.stringify({ ...deck, author: 'Somebody else' }))
  const { file } = await handlers['draft:read']('draft')
  expect(file?.isOutdated).toBe(true)
  await handlers['deck:save'](file?.ticket ?? ('' as Ticket), deck, true)
  expect(events).toEqual([])
})

test('a file that was only touched since is the same file', async () => {
  const { handlers, path } = await leftBehind()
  await utimes(path, new Date(), new Date())
  expect((await handlers['draft:read']('draft')).file?.isOutdated).toBe(false)
})

test('a file that is gone leaves the deck, and says so', async () => {
  const { handlers, path } = await leftBehind()
  await rm(path)
  const { deck, file, notices } = await handlers['draft:read']('draft')
  expect([deck.author, file]).toEqual(['Unsaved', null])
  expect(notices.map(said)).toEqual([expect.stringContaining('"mine.brief.json"')])
})

test('a file that another window has opened meanwhile is shown read-only', async () => {
  const { handlers, folder, path } = await leftBehind()
  const other = await windowForTest({ userData: join(folder, 'data') })
  await other.openPath(path)
  const { file, notices } = await handlers['draft:read']('draft')
  expect(file?.readOnly).toBe(true)
  expect(notices).toHaveLength(1)
})

test('a draft that is not needed any more leaves nothing, and a copy has no file', async () => {
  const { handlers, folder, deck } = await leftBehind()
  await handlers['draft:remove']('draft')
  expect(await readdir(join(folder, 'data', 'drafts'))).toEqual([])
  expect(await handlers['draft:list-discarded']()).toEqual([])
  const copy = await handlers['deck:open-text']('dropped.brief.json', JSON.stringify(deck))
  await handlers['draft:write']('copy', deck, copy.ticket)
  expect((await handlers['draft:read']('copy')).file).toBeNull()
})

test('a note that is spoilt costs the file, not the work', async () => {
  const { handlers, folder } = await leftBehind()
  await writeFile(join(folder, 'data', 'drafts', 'draft.origin.json'), '{ "path":')
  expect(await handlers['draft:list']()).toMatchObject([{ id: 'draft', file: null }])
  expect(await handlers['draft:read']('draft')).toMatchObject({ deck: { author: 'Unsaved' }, file: null })
})
