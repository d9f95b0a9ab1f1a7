import { randomBytes } from 'node:crypto'
import * as nodeFs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cannotWrite } from './messages'
import { MachineError } from './problem'

/** What writing needs of a file system; tests pass one that fails. */
export type FileSystem = Pick<
  typeof nodeFs,
  'chmod' | 'mkdir' | 'open' | 'realpath' | 'rename' | 'rm' | 'rmdir' | 'stat'
>

export interface OutputFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file could not be written; the message is a sentence for the person, and nothing on the disk has changed. */
export class WriteError extends MachineError {
  override readonly name = 'WriteError'
}

/**
 * Writes all files or none: each goes to a temporary file beside its target first, and only when all of them are safely
 * on the disk are they renamed into place. (write-file-atomic 7.0.1 is not used: it makes a single `write` call and
 * takes a short one, as on a full disk, for success.)
 */
export async function writeFiles(files: readonly OutputFile[], fs: FileSystem = nodeFs): Promise<void> {
  const staged: Staged[] = []
  try {
    for (const file of files) staged.push(await attempt(file.path, () => stage(file, fs)))
    for (const file of staged) await attempt(file.path, () => fs.rename(file.temporary, file.target))
  } catch (error) {
    for (const file of staged) await fs.rm(file.temporary, { force: true }).catch(() => {})
    throw error
  }
}

/** Makes a folder for `work` to write into; if the work fails, the folders that were made for it go again. */
export async function inFolder<T>(folder: string, work: () => Promise<T>, fs: FileSystem = nodeFs): Promise<T> {
  const first = await attempt(folder, () => fs.mkdir(folder, { recursive: true }))
  try {
    return await work()
  } catch (error) {
    if (first !== undefined) await removeEmpty(folder, first, fs)
    throw error
  }
}

interface Staged {
  readonly path: string
  readonly target: string
  readonly temporary: string
}

async function stage({ path, bytes }: OutputFile, fs: FileSystem): Promise<Staged> {
  // A symbolic link stays one: what it points to is replaced.
  const target = await fs.realpath(path).catch(() => path)
  const mode = await existingMode(target, fs)
  const temporary = join(dirname(target), `.chengyu-${randomBytes(6).toString('hex')}.tmp`)
  try {
    await writeThrough(temporary, bytes, fs)
    if (mode !== null) await fs.chmod(temporary, mode)
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => {})
    throw error
  }
  return { path, target, temporary }
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

async function removeEmpty(folder: string, first: string, fs: FileSystem): Promise<void> {
  for (let at = folder; at.startsWith(first); at = dirname(at)) {
    // A folder that somebody else wrote into meanwhile is not empty, and stays.
    const removed = await fs.rmdir(at).then(
      () => true,
      () => false,
    )
    if (!removed) return
  }
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError(cannotWrite(path, error), { cause: error })
  }
}
