import * as nodeFs from 'node:fs/promises'
import { join } from 'node:path'
import { type FileSystem, syncFolder } from './file-system'
import { isOwnJournal, OTHERS, readJournal, unavoidableIn } from './journal'
import { moveBack, settle } from './settle'
import { doneWith, isAbandoned, type JournalEnding, temporaryEnding, temporaryIn } from './temporary-files'

/**
 * Puts a folder right in which a process of this machine was killed while it wrote: files that were being replaced together
 * are all new or all as before, and no temporary file is left. Never fails: what cannot be done now is done the next time.
 *
 * Processes that do this at the same time, and others that write here, do not disturb each other. A journal is followed by
 * whoever renames it to a name of its own, which only one can; if that one is killed, the journal belongs to a dead process
 * again. A process writes its journal before it renames anything, so once it is dead, a listing shows its journal or there is
 * none. Temporary files are removed only when two listings in a row show no journal but those that were followed here: one
 * that is just being renamed might escape a single listing.
 */
export async function putRight(folder: string, fs: FileSystem = nodeFs): Promise<void> {
  const left = await abandonedIn(folder, fs)
  if (left.length === 0) return
  for (const name of await namesIn(folder, fs)) {
    const ending = journalEnding(name)
    if (ending !== null && !(await follow(folder, name, ending, fs))) return
  }
  if ((await namesIn(folder, fs)).some((name) => journalEnding(name) !== null)) return
  for (const name of left.filter((one) => temporaryEnding(one) === 'tmp')) {
    await fs.rm(join(folder, name), { force: true }).catch(() => {})
  }
}

/** Follows the journal of a process that is gone; false where it is, or may be, still another's to follow. */
async function follow(folder: string, name: string, ending: JournalEnding, fs: FileSystem): Promise<boolean> {
  if (!(await isAbandoned(folder, name, fs))) return false
  // That of another user keeps its name. Whether it is this one's is asked again of the file that was renamed.
  const stats = await fs.lstat(join(folder, name)).catch(() => null)
  if (stats === null || !isOwnJournal(stats, OTHERS)) return false
  const own = temporaryIn(folder, ending)
  try {
    const unavoidable = isOwnJournal(stats, 0) ? 0 : await unavoidableIn(folder, fs)
    if (!isOwnJournal(stats, unavoidable)) return false
    await fs.rename(join(folder, name), own)
    const journal = await readJournal(own, unavoidable, fs)
    if (journal !== null && ending === 'undo') await moveBack(folder, journal.moves, fs, fs.rename)
    else if (journal !== null) await settle(folder, journal, fs, fs.rename)
    await syncFolder(folder, fs)
    await fs.rm(own)
    return true
  } catch {
    return false
  } finally {
    doneWith([own])
  }
}

function journalEnding(name: string): JournalEnding | null {
  const ending = temporaryEnding(name)
  return ending === 'tmp' ? null : ending
}

async function abandonedIn(folder: string, fs: FileSystem): Promise<readonly string[]> {
  const names = await namesIn(folder, fs)
  const areAbandoned = await Promise.all(names.map((name) => isAbandoned(folder, name, fs)))
  return names.filter((_, index) => areAbandoned[index])
}

async function namesIn(folder: string, fs: FileSystem): Promise<readonly string[]> {
  return fs.readdir(folder).catch(() => [])
}
