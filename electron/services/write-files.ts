import * as nodeFs from 'node:fs/promises'
import { dirname } from 'node:path'
import { cannotWrite, type PlaceOption } from './file-messages'
import { makeFolder, removeFolders } from './make-folder'
import { MachineError } from './problem'
import { removeAbandoned, type Signals, temporaryIn, tidyWhenEnded, type Unfinished } from './temporary-files'

/** What writing needs of a file system; tests pass one that fails. */
export type FileSystem = Pick<
  typeof nodeFs,
  'chmod' | 'mkdir' | 'open' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'rmdir' | 'stat'
>

export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** What names another place, for the advice where this one will not do. */
  readonly option: PlaceOption
}

/** A file could not be written; the message is a sentence for the person, and nothing on the disk has changed. */
class WriteError extends MachineError {
  override readonly name = 'WriteError'
}

/**
 * Writes all files or none: each goes to a temporary file beside its target first, and only when all of them are safely
 * on the disk are they renamed into place. Folders that are not there are made, and go again if the writing fails.
 * (write-file-atomic 7.0.1 is not used: it makes a single `write` call and takes a short one, as on a full disk, for
 * success.)
 */
export async function writeFiles(
  files: readonly OutputFile[],
  fs: FileSystem = nodeFs,
  signals: Signals = process,
): Promise<void> {
  await tidyWhenEnded(signals, async (unfinished) => {
    try {
      const staged: Staged[] = []
      for (const file of files) staged.push(await attempt(file, () => stage(file, fs, unfinished)))
      for (const file of staged) await attempt(file, () => putInPlace(file, fs, unfinished))
    } catch (error) {
      for (const file of unfinished.files) await fs.rm(file, { force: true }).catch(() => {})
      await removeFolders(unfinished.folders, fs)
      throw error
    }
  })
}

interface Staged extends OutputFile {
  readonly target: string
  readonly temporary: string
}

async function stage(file: OutputFile, fs: FileSystem, unfinished: Unfinished): Promise<Staged> {
  const folder = dirname(file.path)
  await makeFolder(folder, unfinished.folders, fs)
  // A symbolic link stays one: what it points to is replaced.
  const target = await fs.realpath(file.path).catch(() => file.path)
  const mode = await existingMode(target, fs)
  await removeAbandoned(dirname(target), fs)
  const temporary = temporaryIn(dirname(target))
  unfinished.files.add(temporary)
  await writeThrough(temporary, file.bytes, fs)
  if (mode !== null) await fs.chmod(temporary, mode)
  return { ...file, target, temporary }
}

async function putInPlace({ temporary, target }: Staged, fs: FileSystem, unfinished: Unfinished): Promise<void> {
  await fs.rename(temporary, target)
  unfinished.files.delete(temporary)
}

/** The permissions of the file that will be replaced, or null; a folder, a device or a pipe must not be. */
async function existingMode(target: string, fs: FileSystem): Promise<number | null> {
  const stats = await fs.stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (stats?.isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' })
  if (stats && !stats.isFile()) throw Object.assign(new Error('is not a file'), { code: 'NOT_A_FILE' })
  return stats ? stats.mode & 0o7777 : null
}

async function writeThrough(path: string, bytes: Uint8Array, fs: FileSystem): Promise<void> {
  const handle = await fs.open(path, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function attempt<T>({ path, option }: OutputFile, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new WriteError(cannotWrite(path, error, option), { cause: error })
  }
}
