import * as nodeFs from 'node:fs/promises'
import { join } from 'node:path'
import { hasContent, isSame, setModeOf } from './content'
import { type FileSystem, syncFolder } from './file-system'
import { isOwnJournal, type Journal, type Move, OTHERS, pathsOf, readJournal, unavoidablePermissions } from './journal'
import { isAbandoned, type JournalEnding, releaseTemporary, temporaryEnding, temporaryPath } from './temporary-files'

/**
 * Recovers a folder in which a process of this machine was killed while it wrote: files that were being replaced together
 * are all new or all as before, and no temporary file is left. Never fails: what cannot be done now is done the next time.
 *
 * Processes that do this at the same time, and others that write here, do not disturb each other. A journal is followed by
 * whoever renames it to a name of its own, which only one can; if that one is killed, the journal belongs to a dead process
 * again. A process writes its journal before it renames anything, so once it is dead, a listing shows its journal or there is
 * none. Temporary files are removed only when two listings in a row show no journal but those that were followed here: one
 * that is just being renamed might escape a single listing.
 */
export async function recoverInterruptedWrites(folder: string, fs: FileSystem = nodeFs): Promise<void> {
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
  const own = temporaryPath(folder, ending)
  try {
    const unavoidable = isOwnJournal(stats, 0) ? 0 : await unavoidablePermissions(folder, fs)
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
    releaseTemporary([own])
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

export type Rename = (from: string, to: string) => Promise<void>

/** How far a move got: in place, ready to be made, without its new file, or overtaken by somebody else's change. */
type State = 'placed' | 'ready' | 'lost' | 'overtaken'

/**
 * Brings files that were to be replaced together into one state: all new, or, where that cannot be any more, all as before.
 * Files that somebody has changed or removed since stay as they are. It can be done again after being stopped anywhere.
 */
export async function settle(folder: string, { moves }: Journal, fs: FileSystem, rename: Rename): Promise<void> {
  const states: State[] = []
  for (const move of moves) states.push(await stateOf(folder, move, fs))
  if (states.includes('overtaken')) return
  if (states.includes('lost')) return moveBack(folder, moves, fs, rename)
  for (const [index, move] of moves.entries()) {
    if (states[index] === 'ready') await moveForward(folder, move, fs, rename)
  }
}

/** Puts a new file in place, with the permissions it should have; fails where somebody has replaced it. */
export async function moveForward(folder: string, move: Move, fs: FileSystem, rename: Rename) {
  const { temporary, target } = pathsOf(folder, move)
  await setModeOf(temporary, move.after, move.mode, fs)
  await rename(temporary, target)
}

/** Puts back what was there before; what is no longer the file that was put in place is somebody else's and stays. */
export async function moveBack(folder: string, moves: readonly Move[], fs: FileSystem, rename: Rename) {
  for (const move of moves) {
    const { target, backup } = pathsOf(folder, move)
    if (isSame(move.before, move.after) || !(await hasContent(target, move.after, fs))) continue
    if (move.before === null) await fs.rm(target, { force: true })
    else if (backup !== null && (await hasContent(backup, move.before, fs))) await rename(backup, target)
  }
}

async function stateOf(folder: string, move: Move, fs: FileSystem): Promise<State> {
  const { target, temporary } = pathsOf(folder, move)
  if (await hasContent(target, move.after, fs)) return 'placed'
  if (!(await hasContent(target, move.before, fs))) return 'overtaken'
  if (await hasContent(temporary, move.after, fs)) return 'ready'
  // Where nothing was before, the new file may have been in its place, and was removed by somebody.
  return move.before === null ? 'overtaken' : 'lost'
}
