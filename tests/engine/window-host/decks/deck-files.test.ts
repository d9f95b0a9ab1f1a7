import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Ticket } from '../../../../bridge/contract'
import type { Deck } from '../../../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS } from '../../../../core/export-formats'
import { MAX_VALUES } from '../../../../engine/files/json/json-bounds'
import { MAX_JSON_BYTES } from '../../../../engine/files/read-bytes'
import { smallDeck } from '../../../bridge/suite/support'
import { eventually } from '../../../eventually'
import { tinyDisk } from '../../support'
import { windowForTest } from '../window-for-test'

test('a change by another program is replaced only when that is meant', async () => {
  const { handlers, folder, answers, events } = await windowForTest()
  const deck = await smallDeck()
  const path = join(folder, 'mine.brief.json')
  answers.push(path)
  const saved = await handlers['deck:save-as']('mine', deck)
  const ticket = saved?.ticket ?? ('' as Ticket)
  await writeFile(path, 'somebody else wrote this')
  // What is meant is meant only of what the window was told of.
  for (const replace of [true, false, false])
    await expect(async () => handlers['deck:save'](ticket, deck, replace)).rejects.toThrow('changed by another app')
  expect(await readFile(path, 'utf8')).toBe('somebody else wrote this')
  expect(events).toEqual(['deck:changed', 'deck:changed', 'deck:changed'])
  await handlers['deck:save'](ticket, deck, true)
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
})

const GONE: [string, (path: string) => Promise<void>][] = [
  ['deleted', (path) => rm(path)],
  ['renamed, if only in its case', (path) => rename(path, join(dirname(path), 'Mine.brief.json'))],
  ['deleted with its folder', (path) => rm(dirname(path), { recursive: true })],
  ['moved with its folder', (path) => rename(dirname(path), `${dirname(path)} elsewhere`)],
]

test.each(GONE)('a file that was %s is not written again without a word, but when that is meant', async (_, go) => {
  const { handlers, folder, answers } = await windowForTest()
  const deck = await smallDeck()
  const path = join(folder, 'decks', 'mine.brief.json')
  await mkdir(dirname(path))
  answers.push(path)
  const ticket = (await handlers['deck:save-as']('mine', deck))?.ticket ?? ('' as Ticket)
  await go(path)
  for (const time of ['first', 'second']) {
    for (const replace of [true, false, false])
      await expect(async () => handlers['deck:save'](ticket, deck, replace), time).rejects.toThrow(
        'is no longer in its place',
      )
    await expect(stat(path)).rejects.toThrow('ENOENT')
    await handlers['deck:save'](ticket, deck, true)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
    await rm(path)
  }
})

test('a change that the watcher has reported meanwhile does not let a save that is under way replace it', async () => {
  const { handlers, folder, answers, events } = await windowForTest({ pollMs: 5 })
  const deck = await smallDeck()
  const path = join(folder, 'mine.brief.json')
  answers.push(path)
  const ticket = (await handlers['deck:save-as']('mine', deck))?.ticket ?? ('' as Ticket)
  await writeFile(path, 'somebody else wrote this')
  await eventually(() => expect(events).toEqual(['deck:changed']))
  await expect(async () => handlers['deck:save'](ticket, deck, false)).rejects.toThrow('was changed by another app')
  expect(await readFile(path, 'utf8')).toBe('somebody else wrote this')
})

test('a file that comes back and goes again is reported again', async () => {
  const { handlers, folder, answers } = await windowForTest()
  const deck = await smallDeck()
  const path = join(folder, 'mine.brief.json')
  answers.push(path)
  const ticket = (await handlers['deck:save-as']('mine', deck))?.ticket ?? ('' as Ticket)
  const save = async (replace: boolean) => handlers['deck:save'](ticket, deck, replace)
  await rename(path, `${path}.away`)
  await expect(save(false)).rejects.toThrow('is no longer in its place')
  await rename(`${path}.away`, path)
  await save(false)
  await rm(path)
  await expect(save(true)).rejects.toThrow('is no longer in its place')
  await expect(stat(path)).rejects.toThrow('ENOENT')
})

test('a save that fails loses nothing, and can be tried again', async ({ skip }) => {
  const disk = await tinyDisk(200)
  if (disk === null) return skip('no disk can be mounted here')
  const { handlers, answers } = await windowForTest()
  const deck = await smallDeck()
  const path = join(disk, 'mine.brief.json')
  answers.push(path)
  const ticket = (await handlers['deck:save-as']('mine', deck))?.ticket ?? ('' as Ticket)
  await writeFile(join(disk, 'filler'), new Uint8Array(300_000)).catch(() => {})
  const changed = { ...deck, author: 'Again' }
  await expect(async () => handlers['deck:save'](ticket, changed, false)).rejects.toThrow('The disk is full')
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
  await rm(join(disk, 'filler'))
  await handlers['deck:save'](ticket, changed, false)
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(changed)
})

test.each(['..', '.hidden', 'CON'])('a deck is not saved as %s', async (name) => {
  const { handlers, folder, answers } = await windowForTest()
  answers.push(`${folder}/${name}`)
  await expect(async () => handlers['deck:save-as']('mine', await smallDeck())).rejects.toThrow(
    name === 'CON' ? 'is reserved on Windows' : 'would be a hidden file',
  )
  expect(await readdir(folder)).not.toContainEqual(expect.stringContaining('brief.json'))
})

test('a file that was touched, but says the same, is not changed', async () => {
  const { handlers, folder, answers, events } = await windowForTest()
  const deck = await smallDeck()
  const path = join(folder, 'mine.brief.json')
  answers.push(path)
  const saved = await handlers['deck:save-as']('mine', deck)
  await writeFile(path, await readFile(path))
  await handlers['deck:save'](saved?.ticket ?? ('' as Ticket), deck, false)
  expect(events).toEqual([])
})

test('a file that only the ending made the one that was meant is not replaced unasked', async () => {
  const { handlers, folder, answers } = await windowForTest()
  const path = join(folder, 'mine.brief.json')
  await writeFile(path, 'somebody else wrote this')
  answers.push(join(folder, 'mine'))
  await expect(async () => handlers['deck:save-as']('mine', await smallDeck())).rejects.toThrow('already exists')
  expect(await readFile(path, 'utf8')).toBe('somebody else wrote this')
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
  const exported = await handlers['export:run']('job', 'pdf', DEFAULT_FORMAT_OPTIONS, 'out', deck)
  const ticket = exported?.ticket ?? ('' as Ticket)
  await expect(async () => handlers['deck:open-recent'](ticket)).rejects.toThrow('no longer open in the app')
  await expect(async () => handlers['deck:save'](ticket, deck, false)).rejects.toThrow('no longer open in the app')
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
    formats: DEFAULT_FORMAT_OPTIONS,
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
  const running = handlers['export:run']('job', 'pdf', DEFAULT_FORMAT_OPTIONS, 'out', deck)
  await begun
  await close()
  expect(await running).toBeNull()
  expect(await readdir(join(folder, 'data', 'locks'))).toEqual([])
  expect((await readdir(folder)).sort()).toEqual(['data', 'mine.brief.json'])
})

test('a window that closes does not wait for an answer to where an export should go', async () => {
  const { handlers, close } = await windowForTest({ ask: () => new Promise(() => {}) })
  const running = handlers['export:run']('job', 'pdf', DEFAULT_FORMAT_OPTIONS, 'out', await smallDeck())
  await close()
  expect(await running).toBeNull()
})

test('a host with dialogs of its own is not asked in the window', async () => {
  const { handlers } = await windowForTest()
  await expect(async () => handlers['dialog:list']('id', null)).rejects.toThrow('dialogs of the system')
})

const TOO_LARGE: [string, (deck: Deck) => Deck, string][] = [
  ['larger', (deck) => ({ ...deck, author: 'x'.repeat(MAX_JSON_BYTES) }), 'larger than 20 MB'],
  [
    'longer',
    (deck) => ({ ...deck, sections: Array.from({ length: MAX_VALUES }, () => SECTION) }),
    'Split it into several decks',
  ],
]
const SECTION = { name: { en: 'More', zh: '更多' }, listed: true, slides: [] }

test.each(TOO_LARGE)(
  'a deck that is %s than what can be opened is neither saved nor half a draft',
  async (_, grow, why) => {
    const { handlers, folder, answers } = await windowForTest()
    const path = join(folder, 'mine.brief.json')
    const deck = await smallDeck()
    answers.push(path)
    const ticket = (await handlers['deck:save-as']('mine', deck))?.ticket ?? ('' as Ticket)
    await expect(async () => handlers['deck:save'](ticket, grow(deck), false)).rejects.toThrow(why)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(deck)
    await expect(async () => handlers['draft:write']('draft-1', grow(deck), ticket)).rejects.toThrow(why)
    expect(await handlers['draft:list']()).toEqual([])
  },
)
