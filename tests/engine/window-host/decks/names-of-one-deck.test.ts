import { link, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Ticket } from '../../../../bridge/contract'
import { smallDeck } from '../../../bridge/suite/support'
import { said } from '../../../said'
import { windowForTest } from '../window-for-test'

// One deck under several names, such as links: it is one file to all windows, and one of them has its lock.

test('a file in a folder that was a link, and is gone, is still this window’s to write again', async () => {
  const { handlers, folder, answers } = await windowForTest()
  const deck = await smallDeck()
  await mkdir(join(folder, 'real'))
  await symlink(join(folder, 'real'), join(folder, 'link'))
  const path = join(folder, 'link', 'mine.brief.json')
  answers.push(path)
  const ticket = (await handlers['deck:save-as']('mine', deck))?.ticket ?? ('' as Ticket)
  await rm(join(folder, 'link'))
  await expect(async () => handlers['deck:save'](ticket, deck, false)).rejects.toThrow('is no longer in its place')
  await handlers['deck:save'](ticket, deck, true)
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
})

test('two names of one file (hard links) are one file to two windows, until it is saved', async () => {
  const one = await windowForTest()
  const two = await windowForTest({ userData: join(one.folder, 'data') })
  const deck = await smallDeck()
  const [path, other] = [join(one.folder, 'mine.brief.json'), join(one.folder, 'other.brief.json')] as const
  await writeFile(path, JSON.stringify(deck))
  const opened = await one.openPath(path)
  expect(opened.notices).toEqual([])
  // The second name comes later: what the first window has locked is the file, not only its name.
  await link(path, other)
  const second = await two.openPath(other)
  expect(second.readOnly).toBe(true)
  await two.handlers['deck:close'](second.ticket)
  await one.handlers['deck:save'](opened.ticket, { ...deck, author: 'Again' }, false)
  expect(JSON.parse(await readFile(other, 'utf8'))).toEqual(deck)
  expect((await two.openPath(other)).readOnly).toBe(false)
  expect((await two.openPath(path)).readOnly).toBe(true)
})

test('a lock that was lost in standby is taken again, unless another window has it now', async () => {
  const clock = { now: new Date() }
  const one = await windowForTest({ now: () => clock.now })
  const two = await windowForTest({ userData: join(one.folder, 'data'), now: () => clock.now })
  const deck = await smallDeck()
  const path = join(one.folder, 'mine.brief.json')
  one.answers.push(path)
  const ticket = (await one.handlers['deck:save-as']('mine', deck))?.ticket ?? ('' as Ticket)
  const standby = async () => {
    clock.now = new Date(clock.now.getTime() + 120_000)
    return two.openPath(path)
  }
  const opened = await standby()
  expect(opened.readOnly).toBe(false)
  await expect(async () => one.handlers['deck:save'](ticket, deck, false)).rejects.toThrow('has taken over')
  await two.handlers['deck:close'](opened.ticket)
  const changed = { ...deck, author: 'Again' }
  await one.handlers['deck:save'](ticket, changed, false)
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(changed)

  const again = await standby()
  await two.handlers['deck:save'](again.ticket, deck, false)
  await two.handlers['deck:close'](again.ticket)
  await expect(async () => one.handlers['deck:save'](ticket, changed, false)).rejects.toThrow(
    'was changed by another app',
  )
})

test('that saving parts two names of one file is said before', async () => {
  const { openPath, folder } = await windowForTest()
  const path = join(folder, 'mine.brief.json')
  await writeFile(path, JSON.stringify(await smallDeck()))
  await link(path, join(folder, 'other.brief.json'))
  const { notices, readOnly } = await openPath(path)
  expect(readOnly).toBe(false)
  expect(notices.map(said)).toEqual([expect.stringContaining('is also stored under another name')])
})

test('a saved deck keeps its other names from other windows', async () => {
  const one = await windowForTest()
  const two = await windowForTest({ userData: join(one.folder, 'data') })
  const path = join(one.folder, 'mine.brief.json')
  one.answers.push(path)
  await one.handlers['deck:save-as']('mine', await smallDeck())
  await link(path, join(one.folder, 'other.brief.json'))
  expect((await two.openPath(join(one.folder, 'other.brief.json'))).readOnly).toBe(true)
  await one.forgetFiles()
  expect((await two.openPath(path)).readOnly).toBe(false)
  await two.close()
  expect(await readdir(join(one.folder, 'data', 'locks'))).toEqual([])
})

test('a link to a deck that is still to be written and the deck are one file', async () => {
  const one = await windowForTest()
  const two = await windowForTest({ userData: join(one.folder, 'data') })
  const deck = await smallDeck()
  const [path, alias] = [join(one.folder, 'mine.brief.json'), join(one.folder, 'link.brief.json')] as const
  await symlink('mine.brief.json', alias)
  one.answers.push(alias)
  await one.handlers['deck:save-as']('link', deck)
  expect(await readlink(alias)).toBe('mine.brief.json')
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
  expect((await two.openPath(path)).readOnly).toBe(true)
})

test('a link and what it leads to are one file to two windows', async () => {
  const one = await windowForTest()
  const two = await windowForTest({ userData: join(one.folder, 'data') })
  const deck = await smallDeck()
  const path = join(one.folder, 'mine.brief.json')
  await writeFile(path, JSON.stringify(deck))
  await symlink(path, join(one.folder, 'link.brief.json'))
  expect((await one.openPath(path)).readOnly).toBe(false)
  expect((await two.openPath(join(one.folder, 'link.brief.json'))).readOnly).toBe(true)
})

test('a window knows the deck that it works on by any path, until its page has ended', async () => {
  const one = await windowForTest()
  const two = await windowForTest({ userData: join(one.folder, 'data') })
  const path = join(one.folder, 'mine.brief.json')
  const link = join(one.folder, 'link.brief.json')
  await writeFile(path, JSON.stringify(await smallDeck()))
  await symlink(path, link)
  await one.openPath(path)
  await two.openPath(path)
  expect([await one.shows(link), await two.shows(path)]).toEqual([true, false])
  await one.forgetFiles()
  expect(await one.shows(path)).toBe(false)
  expect((await two.openPath(path)).readOnly).toBe(false)
})

test('a new file in a folder that is a link is saved to again', async () => {
  const { handlers, folder, answers } = await windowForTest()
  const deck = await smallDeck()
  await mkdir(join(folder, 'real'))
  await symlink(join(folder, 'real'), join(folder, 'link'))
  answers.push(join(folder, 'link', 'mine.brief.json'))
  const saved = await handlers['deck:save-as']('mine', deck)
  await handlers['deck:save'](saved?.ticket ?? ('' as Ticket), { ...deck, author: 'Again' }, false)
  expect(JSON.parse(await readFile(join(folder, 'real', 'mine.brief.json'), 'utf8'))).toMatchObject({ author: 'Again' })
})
