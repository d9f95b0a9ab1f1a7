import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ticket } from '../../../../bridge/contract'
import type { Deck } from '../../../../core/deck/schema'
import { z } from '../../../../core/zod'
import { locksIn } from '../../../../engine/files/locks/locks'
import { writeFiles } from '../../../../engine/files/writing/write-files'
import { ownFile } from '../../../../engine/window-host/kept/own-file'
import { lastFolderIn, recentIn, settingsIn } from '../../../../engine/window-host/kept/recent'
import type { Random } from '../../../core/random'
import { numberedBytes, numberedDeck } from '../../numbered'
import { BASE, DRAFTS, FILES, LOCKS, PAIR, settingsOf } from '../layout'
import { acknowledged, sayReady } from './report'
import { windowIn } from './window'

/** What a child does until it is killed. */
type Job = (folder: string, random: Random) => Promise<never>

async function baseDeck(folder: string): Promise<Deck> {
  return JSON.parse(await readFile(join(folder, BASE), 'utf8')) as Deck
}

/** Saves decks as a window does: again and again to one file and through a link, and each time to a new one. */
const save: Job = async (folder, random) => {
  const base = await baseDeck(folder)
  const { handlers, answerNext } = windowIn(folder)
  const tickets = new Map<string, Ticket>()
  const saveAs = async (file: string, deck: Deck) => {
    answerNext(join(folder, file))
    const saved = await handlers['deck:save-as'](file, deck)
    if (!saved) throw new Error('The dialog was cancelled')
    tickets.set(file, saved.ticket)
  }
  sayReady()
  for (let number = 1; ; number++) {
    const file = random.oneIn(3) ? `files/new-${number}.brief.json` : random.pick(FILES)
    const deck = numberedDeck(base, number)
    const ticket = tickets.get(file)
    await acknowledged(file, number, () => (ticket ? handlers['deck:save'](ticket, deck, false) : saveAs(file, deck)))
  }
}

/** Keeps drafts as a window does: of a deck in a file, and of one in none. */
const draft: Job = async (folder, random) => {
  const base = await baseDeck(folder)
  const { handlers, answerNext } = windowIn(folder)
  answerNext(join(folder, FILES[0]))
  const saved = await handlers['deck:save-as']('mine', base)
  sayReady()
  for (let number = 1; ; number++) {
    const id = random.pick(DRAFTS)
    const ticket = id === 'of-file' && saved ? saved.ticket : null
    await acknowledged(id, number, () => handlers['draft:write'](id, numberedDeck(base, number), ticket))
  }
}

/** Writes the files of one export together. */
const pair: Job = async (folder, random) => {
  sayReady()
  for (let number = 1; ; number++) {
    const files = PAIR.map((file) => {
      const length = random.below(random.oneIn(4) ? 2_000_000 : 20_000)
      return { path: join(folder, file), bytes: numberedBytes(number, length), option: '--out' as const }
    })
    await acknowledged('pair', number, () => writeFiles(files))
  }
}

/** Changes the program's own files: settings, recent decks, the last folder, and one that holds a number. */
const kept: Job = async (folder, random) => {
  const userData = join(folder, 'data')
  const numbered = ownFile(join(userData, 'number.json'), z.object({ number: z.number(), padding: z.string() }), {
    number: 0,
    padding: '',
  })
  const recent = recentIn(userData, () => new Date())
  const settings = settingsIn(userData, 'en')
  const last = lastFolderIn(userData, folder)
  sayReady()
  for (let number = 1; ; number++) {
    const padding = 'x'.repeat(random.below(20_000))
    await acknowledged('number', number, () => numbered.update(() => ({ number, padding })))
    await acknowledged('recent', number, () => recent.add(join(folder, `deck-${number}`)))
    await acknowledged('settings', number, () => settings.update(() => settingsOf(number)))
    await acknowledged('last', number, () => last.note(join(folder, `folder-${number}`, 'deck')))
  }
}

/** Takes locks, says it is alive, lets go of them and takes them again; one lock it keeps. */
const lock: Job = async (folder, random) => {
  const locks = locksIn(join(folder, 'data'), `child-${process.pid}`, () => new Date())
  const take = async (key: string) => {
    if (!(await locks.take(key))) throw new Error(`The lock ${key} was refused, and nobody else is alive`)
  }
  await acknowledged(LOCKS[0], 0, () => take(LOCKS[0]))
  sayReady()
  for (let number = 1; ; number++) {
    const key = random.pick(LOCKS.slice(1)) ?? LOCKS[0]
    await acknowledged(key, number, () => take(key))
    if (random.oneIn(2)) await acknowledged('touch', number, () => locks.touch())
    await acknowledged('release', number, () => locks.release(key))
  }
}

export const JOBS = { save, draft, pair, kept, lock } as const satisfies Readonly<Record<string, Job>>

export type JobName = keyof typeof JOBS
