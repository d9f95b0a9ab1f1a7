import { readdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DiscardedDraft, Draft } from '../../../bridge/contract'
import type { RenamedIds } from '../../../core/dataset/renamed'
import type { Deck } from '../../../core/deck/schema'
import { message } from '../../../messages/message'
import { bytesOfDeck } from '../../files/deck-text'
import type { Locks } from '../../files/locks/locks'
import { MAX_JSON_BYTES, readText } from '../../files/read-bytes'
import { AppError } from '../app-error'
import { readDeckText } from '../decks/read-deck'
import { writeOwnFile } from '../kept/own-file'
import type { Bin } from './bin'
import { type DraftOrigin, draftOrigins } from './draft-origins'
import { titleIn } from './draft-title'

const ENDING = '.brief.json'

/** A draft as it was written. */
export interface WrittenDraft {
  readonly deck: Deck
  /** The file that it changes; null where the deck was in none. */
  readonly origin: DraftOrigin | null
}

/** Unsaved work, kept as decks in the user data folder. */
export interface Drafts {
  write(id: string, deck: Deck, origin: DraftOrigin | null): Promise<void>
  /** Newest first; without those that another window is working on. */
  list(): Promise<readonly Draft[]>
  read(id: string): Promise<WrittenDraft>
  /** Removes a draft that is not needed any more: its work is in its file, or was undone. */
  remove(id: string): Promise<void>
  /** Puts a draft into the bin; null where there is none of that id. */
  discard(id: string): Promise<DiscardedDraft | null>
  /** The bin, the last discarded first. */
  listDiscarded(): Promise<readonly DiscardedDraft[]>
  /** Takes a draft out of the bin. */
  restore(id: string): Promise<Draft>
}

export interface DraftDependencies {
  readonly locks: Locks
  readonly bin: Bin
  readonly now: () => Date
  /** Former ids of observations, which a draft of an older program may name. */
  readonly renamed?: () => Promise<RenamedIds>
}

/** The drafts of a user data folder, as one window sees them. */
export function draftsIn(userData: string, { locks, bin, now, renamed }: DraftDependencies): Drafts {
  const folder = join(userData, 'drafts')
  const origins = draftOrigins(folder)
  const fileOf = (id: string) => join(folder, `${id}${ENDING}`)
  const keyOf = (id: string) => `draft:${id}`
  const own = async (id: string) => {
    if (!(await locks.take(keyOf(id)))) throw new AppError(message('draft-taken'))
  }

  /** A draft is listed by what can be read of it; opening it says what is wrong, if something is. */
  const describe = async (id: string): Promise<Draft | null> => {
    if (await locks.isTaken(keyOf(id))) return null
    const file = fileOf(id)
    const [stats, text] = await Promise.all([
      stat(file).catch(() => null),
      readText(file, MAX_JSON_BYTES).catch(() => null),
    ])
    if (!stats || text === null) return null
    const origin = await origins.read(id)
    const written = stats.mtime.toISOString()
    return { id, title: titleIn(text) ?? id, file: origin && basename(origin.path), written }
  }

  const found = async (id: string): Promise<Draft> => {
    const draft = await describe(id)
    if (draft === null) throw new AppError(message('draft-gone'))
    return draft
  }
  /** Puts the file of a draft that is this window's into the bin. */
  const putIntoBin = async (id: string): Promise<DiscardedDraft | null> => {
    const draft = await describe(id)
    if (draft === null) return null
    const { title, written } = draft
    const discarded = now().toISOString()
    const note = { title, written, discarded, origin: await origins.read(id), overdueSince: null }
    const binned = await bin.put(fileOf(id), note)
    await origins.remove(id)
    return binned
  }

  return {
    async write(id, deck, origin) {
      const bytes = bytesOfDeck(`${JSON.stringify(deck)}\n`)
      await own(id)
      // The origin comes first: a draft without its deck is nothing, one without its origin has lost its file.
      await origins.write(id, origin)
      await writeOwnFile(fileOf(id), bytes)
    },
    async list() {
      const names = await readdir(folder).catch(() => [])
      const ids = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length))
      const found = await Promise.all(ids.map(describe))
      return found.filter((draft) => draft !== null).sort((a, b) => b.written.localeCompare(a.written))
    },
    async read(id) {
      const text = await readText(fileOf(id), MAX_JSON_BYTES).catch(() => null)
      if (text === null) throw new AppError(message('draft-gone'))
      await own(id)
      return { deck: readDeckText(`${id}${ENDING}`, text, await renamed?.()).deck, origin: await origins.read(id) }
    },
    async remove(id) {
      await own(id)
      await rm(fileOf(id), { force: true })
      await origins.remove(id)
      await locks.release(keyOf(id))
    },
    async discard(id) {
      await own(id)
      const binned = await putIntoBin(id)
      await locks.release(keyOf(id))
      return binned
    },
    listDiscarded: bin.list,
    async restore(id) {
      const { origin } = await bin.read(id)
      // The origin comes first, as when a draft is written.
      await origins.write(id, origin)
      await bin.takeOut(id, fileOf(id))
      return found(id)
    },
  }
}
