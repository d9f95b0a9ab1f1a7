import { createHash } from 'node:crypto'
import type * as nodeFs from 'node:fs/promises'
import { errorCode } from '../file-messages'

/** What writing needs of a file system; tests pass one that fails. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'access'
  | 'chmod'
  | 'chown'
  | 'copyFile'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'rmdir'
  | 'stat'
>

/** The permissions of what only its owner may read. Windows has none of these: there, a profile folder is its owner's. */
export const PRIVATE_FILE = 0o600
export const PRIVATE_FOLDER = 0o700

/** Writes a new file that only its owner may read, down to the disk. */
export async function writeNew(path: string, bytes: Uint8Array, fs: Pick<FileSystem, 'open'>): Promise<void> {
  const handle = await fs.open(path, 'wx', PRIVATE_FILE)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Brings the names in a folder down to the disk, where the system can (Windows cannot, and has no need to). */
export async function syncFolder(folder: string, fs: Pick<FileSystem, 'open'>): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => null)
  if (handle === null) return
  await handle.sync().catch(() => {})
  await handle.close().catch(() => {})
}

/** The SHA-256 of some bytes. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The SHA-256 of a file; null where there is none, or something that is not a file. */
export async function hashOfFile(path: string, fs: Pick<FileSystem, 'lstat' | 'readFile'>): Promise<string | null> {
  const stats = await fs.lstat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  })
  return stats?.isFile() ? hashOf(await fs.readFile(path)) : null
}
