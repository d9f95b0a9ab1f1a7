import { createHash } from 'node:crypto'
import type * as nodeFs from 'node:fs/promises'

/** What writing needs of a file system; tests pass one that fails. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'access'
  | 'copyFile'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
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
  await writeNewWith(path, bytes, fs, () => {})
}

/** The same, with something more that is done to the open file. */
export async function writeNewWith<T>(
  path: string,
  bytes: Uint8Array,
  fs: Pick<FileSystem, 'open'>,
  more: (handle: nodeFs.FileHandle) => T | Promise<T>,
): Promise<T> {
  const handle = await fs.open(path, 'wx', PRIVATE_FILE)
  try {
    await handle.writeFile(bytes)
    const result = await more(handle)
    await handle.sync()
    return result
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
