import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { EventName, Ticket } from '../../../../core/bridge/contract'
import { createApp } from '../../../../electron/services/app/create-app'
import type { AppPorts } from '../../../../electron/services/app/ports'
import { worldReader } from '../../../../electron/services/app/window-world'
import { smallDeck } from '../../bridge-suite/support'
import { PATHS, temporaryFolder } from '../support'

const world = worldReader(PATHS)
const NEVER = 1_000_000

/** A window without a host: dialogs answer what `answers` holds. */
async function windowForTest(ports: Partial<AppPorts> = {}) {
  const folder = await temporaryFolder()
  const answers: (string | null)[] = []
  const events: EventName[] = []
  const asked: string[] = []
  const app = createApp({
    paths: PATHS,
    world,
    userData: join(folder, 'data'),
    documents: folder,
    lang: 'zh',
    now: () => new Date(),
    newId: randomUUID,
    ask: async (question) => {
      asked.push(question.folder)
      return answers.shift() ?? null
    },
    dialogs: null,
    reveal: () => {},
    emit: (event) => void events.push(event),
    runExport: async () => new TextEncoder().encode('exported'),
    pollMs: NEVER,
    ...ports,
  })
  onTestFinished(() => app.close())
  return { ...app, folder, answers, events, asked }
}

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
  const exported = await handlers['export:run']('job', 'pdf', 'out', deck)
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
  expect(await handlers['settings:read']()).toEqual({ interfaceLang: 'zh', scheme: 'system' })
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
  const running = handlers['export:run']('job', 'pdf', 'out', deck)
  await begun
  await close()
  expect(await running).toBeNull()
  expect(await readdir(join(folder, 'data', 'locks'))).toEqual([])
  expect((await readdir(folder)).sort()).toEqual(['data', 'mine.brief.json'])
})

test('a host with dialogs of its own is not asked in the window', async () => {
  const { handlers } = await windowForTest()
  await expect(async () => handlers['dialog:list']('id', null)).rejects.toThrow('dialogs of the system')
})
