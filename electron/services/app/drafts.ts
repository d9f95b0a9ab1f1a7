import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Draft } from '../../../core/bridge/contract'
import type { Deck } from '../../../core/deck/schema'
import { AppError } from './app-error'
import { writeOwn } from './kept-file'
import type { Locks } from './locks'
import * as messages from './messages'
import { readDeckText } from './read-deck'

const ENDING = '.brief.json'

/** Unsaved work, kept as decks in the user data folder. */
export interface Drafts {
  write(id: string, deck: Deck): Promise<void>
  /** Newest first; without those that another window is working on. */
  list(): Promise<readonly Draft[]>
  read(id: string): Promise<Deck>
  discard(id: string): Promise<void>
}

/** The drafts of a user data folder, as one window sees them. */
export function draftsIn(userData: string, locks: Locks): Drafts {
  const folder = join(userData, 'drafts')
  const fileOf = (id: string) => join(folder, `${id}${ENDING}`)
  const keyOf = (id: string) => `draft:${id}`
  const own = async (id: string) => {
    if (!(await locks.take(keyOf(id)))) throw new AppError(messages.draftTaken())
  }
  return {
    async write(id, deck) {
      await own(id)
      await writeOwn(fileOf(id), `${JSON.stringify(deck)}\n`)
    },
    async list() {
      const names = await readdir(folder).catch(() => [])
      const ids = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length))
      const found = await Promise.all(
        ids.map(async (id) => ((await locks.isTaken(keyOf(id))) ? null : describe(id, fileOf(id)))),
      )
      return found.filter((draft) => draft !== null).sort((a, b) => b.written.localeCompare(a.written))
    },
    async read(id) {
      const text = await readFile(fileOf(id), 'utf8').catch(() => null)
      if (text === null) throw new AppError(messages.draftGone())
      await own(id)
      return readDeckText(`${id}${ENDING}`, text).deck
    },
    async discard(id) {
      await own(id)
      await rm(fileOf(id), { force: true })
      await locks.release(keyOf(id))
    },
  }
}

/** A draft is listed by what can be read of it; opening it says what is wrong, if something is. */
async function describe(id: string, file: string): Promise<Draft | null> {
  const [stats, text] = await Promise.all([stat(file).catch(() => null), readFile(file, 'utf8').catch(() => null)])
  if (!stats || text === null) return null
  return { id, title: titleOf(text) ?? id, written: stats.mtime.toISOString() }
}

/** The title in the language of the deck. */
function titleOf(text: string): string | null {
  try {
    const { title, lang } = JSON.parse(text) as { title?: unknown; lang?: unknown }
    const own = typeof title === 'object' && title !== null ? (title as Record<string, unknown>)[String(lang)] : title
    return typeof own === 'string' && own !== '' ? own : null
  } catch {
    return null
  }
}
