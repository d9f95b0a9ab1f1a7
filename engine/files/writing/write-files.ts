import { constants } from 'node:fs'
import * as nodeFs from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { message } from '../../../messages/message'
import { cannotWrite, type PlaceOption } from '../file-messages'
import { MachineError } from '../problem'
import { contentOf, contentOfFile, hasContent } from './content'
import { type FileSystem, PRIVATE_FOLDER, syncFolder, writeNewWith } from './file-system'
import type { Move } from './journal'
import { makeFolder, removeFolders } from './make-folder'
import { moveIntoPlace, type NotRestored, type StagedFile } from './move-into-place'
import { copyPermissions } from './permissions'
import { recoverInterruptedWrites } from './recover-interrupted-writes'
import { type Pace, REAL_PACE } from './rename-file'
import { replaceable, targetToWrite } from './target'
import { releaseTemporary, type Signals, temporaryPath, tidyWhenEnded, type Unfinished } from './temporary-files'

export type { FileSystem } from './file-system'

/** How often files are written again where another process has put its own among them. */
const MAX_ATTEMPTS = 5
const MAX_PAUSE_MS = 500

export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** What names another place, for the advice where this one will not do. */
  readonly option: PlaceOption
  /** True for a file of the program's own: nobody but its owner may read it, nor look into the folders made for it. */
  readonly isPrivate?: boolean
}

/**
 * A file could not be written; the message is a sentence for the person, and nothing on the disk has changed but what the
 * message says.
 */
class WriteError extends MachineError {
  override readonly name = 'WriteError'
}

/**
 * Writes all files or none. Nothing is at its place before everything is safely on the disk:
 *
 * 1. Each file goes to a temporary file beside its target, which only its owner can read, and is synced.
 * 2. Of several files, the old ones get a second name, and a journal in each folder says what is to be renamed.
 * 3. The temporary files get their permissions and are renamed into place; then the journals and second names go.
 *
 * Killed before 2 is done, nothing has changed. Killed after it, `putRight` follows the journal: all files of a folder are
 * new, or all are as before. If a renaming fails, those before it are undone, and a journal says so while that is going on.
 * If undoing fails too, the second names and the journals stay, and the message says where the old content is.
 * Two processes that write the same files at the same moment can each put one in place last. The one whose renaming was the
 * last sees that when it looks at them afterwards, and writes its own again; so in the end all are of one of the two.
 *
 * Folders that are not there are made, and go again if the writing fails. (write-file-atomic 7.0.1 is not used: it makes a
 * single `write` call and takes a short one, as on a full disk, for success.)
 */
export async function writeFiles(
  files: readonly OutputFile[],
  fs: FileSystem = nodeFs,
  signals: Signals = process,
  pace: Pace = REAL_PACE,
): Promise<void> {
  for (let attempts = 1; ; attempts++) {
    const placed = await writeOnce(files, fs, signals, pace)
    if (attempts === MAX_ATTEMPTS || !(await isMixed(placed, fs))) return
    // By chance, so that two do not meet again.
    await pace.wait(Math.random() * MAX_PAUSE_MS)
  }
}

async function writeOnce(
  files: readonly OutputFile[],
  fs: FileSystem,
  signals: Signals,
  pace: Pace,
): Promise<readonly StagedFile[]> {
  const staged: Staged[] = []
  await tidyWhenEnded(signals, async (unfinished) => {
    const named: string[] = []
    const left: NotRestored[] = []
    try {
      for (const file of files) staged.push(await attempt(file, () => stage(file, named, unfinished, fs)))
      if (staged.length > 1) for (const file of staged) await attempt(file, () => backUp(file, named, unfinished, fs))
      await moveIntoPlace(staged, { fs, pace, unfinished, named, left, attempt })
      for (const folder of unfinished.folders) await syncFolder(dirname(folder), fs)
    } catch (error) {
      for (const file of unfinished.files) await fs.rm(file, { force: true }).catch(() => {})
      await removeFolders(unfinished.folders, fs)
      throw error instanceof WriteError && left.length > 0
        ? new WriteError(message('not-restored', { why: error.userMessage, files: left }), { cause: error })
        : error
    } finally {
      releaseTemporary(named)
    }
  })
  return staged
}

/** True where some of the files are as they were written and others are somebody else's. */
async function isMixed(placed: readonly StagedFile[], fs: FileSystem): Promise<boolean> {
  if (placed.length < 2) return false
  const ours = new Set<boolean>()
  // One that cannot be read now says nothing.
  for (const { folder, move } of placed) {
    ours.add(await hasContent(join(folder, move.target), move.after, fs).catch(() => true))
  }
  return ours.size > 1
}

interface Staged extends OutputFile, StagedFile {
  move: Move
}

async function stage(file: OutputFile, named: string[], unfinished: Unfinished, fs: FileSystem): Promise<Staged> {
  await makeFolder(dirname(file.path), unfinished.folders, fs, file.isPrivate ? PRIVATE_FOLDER : undefined)
  // A symbolic link stays one: what it points to is replaced.
  const target = await targetToWrite(file.path, fs)
  const folder = dirname(target)
  await recoverInterruptedWrites(folder, fs)
  const replaced = await replaceable(target, fs)
  const temporary = temporaryPath(folder)
  named.push(temporary)
  unfinished.files.add(temporary)
  const old = { stats: replaced, folder: await fs.stat(folder), isPrivate: file.isPrivate ?? false }
  const mode = await writeNewWith(temporary, file.bytes, fs, (handle) => copyPermissions(handle, old))
  const names = { target: basename(target), temporary: basename(temporary), backup: null }
  return { ...file, folder, move: { ...names, mode, before: null, after: contentOf(file.bytes) } }
}

/** Gives the old file a second name, or copies it where the disk has no links. */
async function backUp(file: Staged, named: string[], unfinished: Unfinished, fs: FileSystem): Promise<void> {
  const { folder, move } = file
  const target = join(folder, move.target)
  const before = await contentOfFile(target, fs)
  if (before === null) return
  const backup = temporaryPath(folder)
  named.push(backup)
  unfinished.files.add(backup)
  await fs.link(target, backup).catch(() => fs.copyFile(target, backup, constants.COPYFILE_EXCL))
  file.move = { ...move, backup: basename(backup), before }
}

async function attempt<T>({ path, option }: OutputFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new WriteError(cannotWrite(path, error, option), { cause: error })
  }
}
