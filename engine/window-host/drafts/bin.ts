import * as fs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { BIN_DAYS, type DiscardedDraft } from '../../../bridge/contract'
import { z } from '../../../core/zod'
import { message } from '../../../messages/message'
import { cannotWrite } from '../../files/file-messages'
import { MachineError } from '../../files/problem'
import { MAX_JSON_BYTES, MAX_OWN_BYTES, readText } from '../../files/read-bytes'
import { USER_DATA_VARIABLE } from '../../files/user-folders'
import { PRIVATE_FOLDER } from '../../files/writing/file-system'
import { makeFolder } from '../../files/writing/make-folder'
import { renameFile } from '../../files/writing/rename-file'
import { AppError } from '../app-error'
import { writeOwnFile } from '../kept/own-file'
import { originSchema } from './draft-origins'
import { titleIn } from './draft-title'

const ENDING = '.brief.json'
const NOTE_ENDING = '.note.json'

/** What the bin notes of a discarded draft, beside its deck. */
const noteSchema = z.object({
  title: z.string(),
  /** ISO times. */
  written: z.string(),
  discarded: z.string(),
  origin: originSchema.nullable(),
  /** When it was first seen to be overdue; null where it is not. See `sweepBin`. */
  overdueSince: z.string().nullable(),
})

type BinNote = z.infer<typeof noteSchema>

/** Discarded drafts, each a deck and a note, until they are removed for good. */
export interface Bin {
  /** Moves the file of a draft into the bin. */
  put(file: string, note: BinNote): Promise<DiscardedDraft>
  /** Names of all drafts that are there, in no order; none is opened. */
  ids(): Promise<readonly string[]>
  /** The last discarded first. */
  list(): Promise<readonly DiscardedDraft[]>
  /** The note of a draft that is there; rejects with a sentence where it is not. */
  read(id: string): Promise<BinNote>
  writeNote(id: string, note: BinNote): Promise<void>
  /** Moves a draft out of the bin, to this file. */
  takeOut(id: string, file: string): Promise<void>
  /** Removes a draft for good. */
  remove(id: string): Promise<void>
}

/**
 * The bin of a user data folder; `newId` names what goes into it. Decks are moved, never copied, and a deck without a
 * readable note is still listed: whenever the program is cut off, the deck is in one of the two places.
 */
export function binIn(userData: string, newId: () => string): Bin {
  const folder = join(userData, 'discarded-drafts')
  const deckOf = (id: string) => join(folder, `${id}${ENDING}`)
  const noteOf = (id: string) => join(folder, `${id}${NOTE_ENDING}`)
  const writeNote = (id: string, note: BinNote) => writeOwnFile(noteOf(id), `${JSON.stringify(note)}\n`)
  const find = async (id: string): Promise<BinNote | null> => {
    const stats = await fs.stat(deckOf(id)).catch(() => null)
    if (!stats) return null
    const note = await readNote(noteOf(id))
    return note ? withDates(note, stats.mtime) : noteFor(await deckText(deckOf(id)), stats.mtime)
  }
  const describe = async (id: string) => {
    const note = await find(id)
    return note && described(id, note)
  }
  const ids = async () => {
    const names = await fs.readdir(folder).catch(() => [])
    return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length))
  }
  return {
    ids,
    writeNote,
    async put(file, note) {
      const id = newId()
      await writeNote(id, note)
      await move(file, deckOf(id)).catch(async (error) => {
        await fs.rm(noteOf(id), { force: true })
        throw error
      })
      return described(id, note)
    },
    async list() {
      const found = await Promise.all((await ids()).map(describe))
      return found.filter((draft) => draft !== null).sort((a, b) => b.discarded.localeCompare(a.discarded))
    },
    async read(id) {
      const note = await find(id)
      if (note === null) throw new AppError(message('draft-gone'))
      return note
    },
    async takeOut(id, file) {
      await move(deckOf(id), file)
      await fs.rm(noteOf(id), { force: true })
    },
    async remove(id) {
      await fs.rm(deckOf(id), { force: true })
      await fs.rm(noteOf(id), { force: true })
    },
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await makeFolder(dirname(to), [], fs, PRIVATE_FOLDER)
    await renameFile(from, to)
  } catch (error) {
    throw new MachineError(cannotWrite(to, error, USER_DATA_VARIABLE), { cause: error })
  }
}

function described(id: string, { title, written, discarded, origin }: BinNote): DiscardedDraft {
  return { id, title: title === '' ? id : title, file: origin && basename(origin.path), written, discarded }
}

/** The note of a deck whose own cannot be read. */
function noteFor(text: string, modified: Date): BinNote {
  const written = modified.toISOString()
  return { title: titleIn(text) ?? '', written, discarded: written, origin: null, overdueSince: null }
}

/** A note whose dates are dates: one that is not counts as the time the deck was written last, or as not noted. */
function withDates(note: BinNote, modified: Date): BinNote {
  return {
    ...note,
    discarded: isDate(note.discarded) ? note.discarded : modified.toISOString(),
    overdueSince: note.overdueSince !== null && isDate(note.overdueSince) ? note.overdueSince : null,
  }
}

function isDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text))
}

async function readNote(file: string): Promise<BinNote | null> {
  try {
    return noteSchema.parse(JSON.parse(await readText(file, MAX_OWN_BYTES)))
  } catch {
    return null
  }
}

function deckText(file: string): Promise<string> {
  return readText(file, MAX_JSON_BYTES).catch(() => '')
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Removes drafts for good that were discarded more than thirty days ago. Hosts call it once, when they have
 * started, and do not wait for it; it ends after the draft at hand when the signal is aborted.
 *
 * A clock may be wrong for a while. So a draft that is overdue is only noted as such at first, and goes at a later start
 * that is at least a day after that, if it still is overdue; a clock that was put right meanwhile takes the note back.
 * What cannot be removed or noted now is tried again at the next start.
 */
export async function sweepBin(userData: string, now: Date, signal?: AbortSignal): Promise<void> {
  const bin = binIn(userData, () => '')
  for (const id of await bin.ids()) {
    if (signal?.aborted) return
    await sweepDraft(bin, id, now).catch(() => {})
  }
}

async function sweepDraft(bin: Bin, id: string, now: Date): Promise<void> {
  const note = await bin.read(id)
  const isOverdue = daysSince(note.discarded, now) > BIN_DAYS
  const wait = note.overdueSince === null ? null : daysSince(note.overdueSince, now)
  if (isOverdue && wait !== null && wait >= 1) await bin.remove(id)
  else if (isOverdue && (wait === null || wait < 0)) await noteOverdue(bin, id, note, now.toISOString())
  else if (!isOverdue && wait !== null) await noteOverdue(bin, id, note, null)
}

function noteOverdue(bin: Bin, id: string, note: BinNote, overdueSince: string | null): Promise<void> {
  return bin.writeNote(id, { ...note, overdueSince })
}

function daysSince(iso: string, now: Date): number {
  return (now.getTime() - Date.parse(iso)) / DAY_MS
}
