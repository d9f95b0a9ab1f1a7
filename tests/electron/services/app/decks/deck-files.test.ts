import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Ticket } from '../../../../../core/bridge/contract'
import { DEFAULT_PDF_OPTIONS } from '../../../../../core/export-options'
import { smallDeck } from '../../../bridge-suite/support'
import { windowForTest } from '../window-for-test'

test('a change that nobody has told yet stops the first saving, not the second', async () => {
  const { handlers, folder, answers, events } = await windowForTest()
  const deck = await smallDeck()
  const path = join(folder, 'mine.brief.json')
  answers.push(path)
  const saved = await handlers['deck:save-as']('mine', deck)
  const ticket = saved?.ticket ?? ('' as Ticket)
  await writeFile(path, 'somebody else wrote this')
  await expect(async () => handlers['deck:save'](ticket, deck)).rejects.toThrow('was changed by another program')
  expect(await readFile(path, 'utf8')).toBe('somebody else wrote this')
  expect(events).toEqual(['deck:changed'])
  await handlers['deck:save'](ticket, deck)
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
})

test('a file that is gone is written again', async () => {
  const { handlers, folder, answers } = await windowForTest()
  const deck = await smallDeck()
  const path = join(folder, 'mine.brief.json')
  answers.push(path)
  const saved = await handlers['deck:save-as']('mine', deck)
  await rm(path)
  await handlers['deck:save'](saved?.ticket ?? ('' as Ticket), deck)
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
})

test('a file that was touched, but says the same, is not changed', async () => {
  const { handlers, folder, answers, events } = await windowForTest()
  const deck = await smallDeck()
  const path = join(folder, 'mine.brief.json')
  answers.push(path)
  const saved = await handlers['deck:save-as']('mine', deck)
  await writeFile(path, await readFile(path))
  await handlers['deck:save'](saved?.ticket ?? ('' as Ticket), deck)
  expect(events).toEqual([])
})

test('a file that only the ending made the one that was meant is not replaced unasked', async () => {
  const { handlers, folder, answers } = await windowForTest()
  const path = join(folder, 'mine.brief.json')
  await writeFile(path, 'somebody else wrote this')
  answers.push(join(folder, 'mine'))
  await expect(async () => handlers['deck:save-as']('mine', await smallDeck())).rejects.toThrow('already a file')
  expect(await readFile(path, 'utf8')).toBe('somebody else wrote this')
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
  await handlers['deck:save'](saved?.ticket ?? ('' as Ticket), { ...deck, author: 'Again' })
  expect(JSON.parse(await readFile(join(folder, 'real', 'mine.brief.json'), 'utf8'))).toMatchObject({ author: 'Again' })
})

test('a file that does not open is not kept from others', async () => {
  const one = await windowForTest()
  const two = await windowForTest({ userData: join(one.folder, 'data') })
  const path = join(one.folder, 'mine.brief.json')
  await writeFile(path, '{}')
  await expect(one.openPath(path)).rejects.toThrow('mine.brief.json:1:1')
  await writeFile(path, JSON.stringify(await smallDeck()))
  expect((await two.openPath(path)).readOnly).toBe(false)
})

test('a ticket is good for what it was given for', async () => {
  const { handlers, folder, answers } = await windowForTest()
  const deck = await smallDeck()
  answers.push(join(folder, 'out.pdf'))
  const exported = await handlers['export:run']('job', 'pdf', DEFAULT_PDF_OPTIONS, 'out', deck)
  const ticket = exported?.ticket ?? ('' as Ticket)
  await expect(async () => handlers['deck:open-recent'](ticket)).rejects.toThrow('not open here')
  await expect(async () => handlers['deck:save'](ticket, deck)).rejects.toThrow('not open here')
  expect(await readFile(join(folder, 'out.pdf'), 'utf8')).toBe('exported')
})

test('the next dialog starts in the folder of the last, as long as it is there', async () => {
  const { handlers, folder, answers, asked } = await windowForTest()
  const deck = await smallDeck()
  const elsewhere = join(folder, 'elsewhere')
  await mkdir(elsewhere)
  answers.push(join(elsewhere, 'mine.brief.json'))
  await handlers['deck:save-as']('mine', deck)
  await handlers['deck:open']()
  await rm(elsewhere, { recursive: true })
  await handlers['deck:open']()
  expect(asked).toEqual([folder, elsewhere, folder])
})

test('what is kept survives being spoilt', async () => {
  const { handlers, folder } = await windowForTest()
  await mkdir(join(folder, 'data', 'drafts'), { recursive: true })
  for (const name of ['settings.json', 'recent.json', 'last-folder.json', 'drafts/torn.brief.json']) {
    await writeFile(join(folder, 'data', name), '{ "torn":')
  }
  expect(await handlers['settings:read']()).toEqual({
    interfaceLang: 'zh',
    scheme: 'system',
    pdf: DEFAULT_PDF_OPTIONS,
  })
  expect(await handlers['recent:list']()).toEqual([])
  expect(await handlers['draft:list']()).toMatchObject([{ id: 'torn', title: 'torn' }])
  await expect(async () => handlers['draft:read']('torn')).rejects.toThrow('torn.brief.json:1:')
})

test('a window that closes cancels its exports and leaves no locks', async () => {
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const { handlers, folder, answers, close } = await windowForTest({
    runExport: (_, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
        begin()
      }),
  })
  const deck = await smallDeck()
  answers.push(join(folder, 'mine.brief.json'), join(folder, 'out.pdf'))
  await handlers['deck:save-as']('mine', deck)
  const running = handlers['export:run']('job', 'pdf', DEFAULT_PDF_OPTIONS, 'out', deck)
  await begun
  await close()
  expect(await running).toBeNull()
  expect(await readdir(join(folder, 'data', 'locks'))).toEqual([])
  expect((await readdir(folder)).sort()).toEqual(['data', 'mine.brief.json'])
})

test('a window that closes does not wait for an answer to where an export should go', async () => {
  const { handlers, close } = await windowForTest({ ask: () => new Promise(() => {}) })
  const running = handlers['export:run']('job', 'pdf', DEFAULT_PDF_OPTIONS, 'out', await smallDeck())
  await close()
  expect(await running).toBeNull()
})

test('a host with dialogs of its own is not asked in the window', async () => {
  const { handlers } = await windowForTest()
  await expect(async () => handlers['dialog:list']('id', null)).rejects.toThrow('dialogs of the system')
})
