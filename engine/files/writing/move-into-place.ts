import { renameSync, rmSync } from 'node:fs'
import { hasContent, isSame, setModeAtOnce } from './content'
import { type FileSystem, syncFolder } from './file-system'
import { type Move, markForRollback, pathsOf, writeJournal } from './journal'
import { moveBack, moveForward, type Rename } from './recover-interrupted-writes'
import { type Pace, renameFile } from './rename-file'
import type { Unfinished } from './temporary-files'

/** A file that is ready to be put in its place. */
export interface StagedFile {
  /** The folder of its target. */
  readonly folder: string
  readonly move: Move
}

/** A file that is new although the others are not, and where its old content is. */
export interface NotRestored {
  readonly target: string
  readonly backup: string
}

export interface PlacingOptions<P extends StagedFile> {
  readonly fs: FileSystem
  readonly pace: Pace
  readonly unfinished: Unfinished
  /** Takes note of temporary names. */
  readonly named: string[]
  /** Takes note of files that could not be put back. */
  readonly left: NotRestored[]
  /** Tells whose fault a failure is. */
  readonly attempt: <T>(file: P, work: () => Promise<T>) => Promise<T>
}

/** What has been done when a renaming fails. */
interface Begun<P extends StagedFile> {
  readonly placed: readonly P[]
  readonly journals: readonly string[]
}

/** Renames files into place, all or none; what was temporary is gone afterwards. */
export async function moveIntoPlace<P extends StagedFile>(
  files: readonly P[],
  needs: PlacingOptions<P>,
): Promise<void> {
  const { fs, pace, unfinished, attempt } = needs
  const rename: Rename = (from, to) => renameFile(from, to, fs, pace)
  const journals = await writeJournals(files, needs)
  if (journals.length > 0) unfinished.finish = () => finishAtOnce(files, journals)
  const placed: P[] = []
  try {
    for (const file of files) {
      await attempt(file, () => moveForward(file.folder, file.move, fs, rename))
      placed.push(file)
    }
  } catch (error) {
    if (!unfinished.isEnded) await rollBack({ placed, journals }, needs, rename)
    throw error
  }
  // The new names are on the disk before the journals go.
  for (const folder of foldersOf(files)) await syncFolder(folder, fs)
  await removeAll(journals, fs)
  unfinished.finish = null
  await removeAll(unfinished.files, fs)
  unfinished.files.clear()
}

/**
 * A journal for each folder, where several files are replaced: a single renaming needs none. (Files in several folders need
 * them too: where undoing fails, what was there before is kept for as long as a journal says that it is to be put back.)
 */
async function writeJournals<P extends StagedFile>(
  files: readonly P[],
  { fs, named, attempt }: PlacingOptions<P>,
): Promise<readonly string[]> {
  const journals: string[] = []
  if (files.length < 2) return journals
  try {
    for (const folder of foldersOf(files)) {
      const inFolder = files.filter((file) => file.folder === folder)
      const [first] = inFolder
      if (first === undefined) continue
      const moves = inFolder.map(({ move }) => move)
      const path = await attempt(first, () => writeJournal(folder, { moves }, fs))
      named.push(path)
      journals.push(path)
    }
  } catch (error) {
    // Nothing has been renamed yet: without the journals, nothing will be.
    await removeAll(journals, fs)
    throw error
  }
  return journals
}

/** Undoes what was renamed. If that fails or is ended too, the journals say that it is still to be done. */
async function rollBack<P extends StagedFile>(
  { placed, journals }: Begun<P>,
  { fs, unfinished, named, left }: PlacingOptions<P>,
  rename: Rename,
): Promise<void> {
  unfinished.finish = journals.length > 0 ? () => {} : null
  try {
    const turned: string[] = []
    for (const journal of journals) turned.push(await markForRollback(journal, named, fs))
    for (const { folder, move } of placed) await moveBack(folder, [move], fs, rename)
    for (const folder of foldersOf(placed)) await syncFolder(folder, fs)
    await removeAll(turned, fs)
  } catch {
    // The journals still name the old files: they stay.
    unfinished.files.clear()
    for (const file of placed) left.push(...(await notRestored(file, fs)))
  }
}

async function notRestored({ folder, move }: StagedFile, fs: FileSystem): Promise<readonly NotRestored[]> {
  const { target, backup } = pathsOf(folder, move)
  if (backup === null || isSame(move.before, move.after)) return []
  const isNew = await hasContent(target, move.after, fs).catch(() => false)
  return isNew ? [{ target, backup }] : []
}

/** What a signal that ends the process still lets be done: the files are put in place without waiting. */
function finishAtOnce(files: readonly StagedFile[], journals: readonly string[]): void {
  for (const { folder, move } of files) {
    const { temporary, target } = pathsOf(folder, move)
    try {
      setModeAtOnce(temporary, move.after, move.mode)
      renameSync(temporary, target)
    } catch (error) {
      // Gone, because it is in its place already; anything else is left to the journal.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  for (const path of journals) rmSync(path, { force: true })
  for (const { folder, move } of files) {
    const { backup } = pathsOf(folder, move)
    if (backup !== null) rmSync(backup, { force: true })
  }
}

function foldersOf(files: readonly StagedFile[]): ReadonlySet<string> {
  return new Set(files.map(({ folder }) => folder))
}

async function removeAll(paths: Iterable<string>, fs: Pick<FileSystem, 'rm'>): Promise<void> {
  for (const path of paths) await fs.rm(path, { force: true }).catch(() => {})
}
