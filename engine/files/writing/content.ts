import { createHash } from 'node:crypto'
import { closeSync, constants, fchmodSync, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { errorCode } from '../file-messages'
import { type FileSystem, hashOf } from './file-system'

/** What is in a file: enough to know it again. */
export interface Content {
  readonly size: number
  readonly hash: string
}

type Opening = Pick<FileSystem, 'lstat' | 'open'>

const CHUNK_BYTES = 1_000_000
/** Never follows a link, and never waits for a pipe. Windows has neither flag: there, they are undefined and count as 0. */
const NO_DETOURS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
const HAS_MODES = process.platform !== 'win32'

/** The content of some bytes. */
export function contentOf(bytes: Uint8Array): Content {
  return { size: bytes.byteLength, hash: hashOf(bytes) }
}

/** Whether two contents are the same; null is that of no file. */
export function isSame(one: Content | null, other: Content | null): boolean {
  return one?.size === other?.size && one?.hash === other?.hash
}

/** The content of a file; null where there is none, or something that is not a file. */
export async function contentOfFile(path: string, fs: Opening): Promise<Content | null> {
  return onOpened(path, fs, (handle) => read(handle))
}

/** Whether a file has this content; null is that of no file. Only a file of the same size is read. */
export async function hasContent(path: string, content: Content | null, fs: Opening): Promise<boolean> {
  const isFound = await onOpened(path, fs, async (handle, { size }) => {
    return size === content?.size && isSame(await read(handle, size), content)
  })
  return isFound ?? content === null
}

/**
 * Sets the permissions of a file that was written, if it still is the one: whoever may write in its folder could have put a
 * link or another file under its name. The file itself is changed, and not whatever has its name by then.
 */
export async function setModeOf(path: string, content: Content, mode: number, fs: Opening): Promise<void> {
  if (!HAS_MODES) return
  const handle = await openFile(path, fs)
  try {
    if (!isSame(await read(handle, content.size), content)) throw replaced()
    await handle.chmod(mode).catch(ignoreMissingModes)
  } finally {
    await handle.close()
  }
}

/** The same as `setModeOf` for a process that is ending. */
export function setModeAtOnce(path: string, content: Content, mode: number): void {
  if (!HAS_MODES) return
  if (!lstatSync(path).isFile()) throw replaced()
  const file = openSync(path, NO_DETOURS)
  try {
    if (!fstatSync(file).isFile() || !isSame(readAtOnce(file, content.size), content)) throw replaced()
    try {
      fchmodSync(file, mode)
    } catch {
      ignoreMissingModes()
    }
  } finally {
    closeSync(file)
  }
}

/** Opens an ordinary file, and nothing else under its name: no link, no pipe, no device. */
export async function openFile(path: string, fs: Opening): Promise<FileHandle> {
  // Opening can itself do something to a device.
  if (!(await fs.lstat(path)).isFile()) throw replaced()
  const handle = await fs.open(path, NO_DETOURS).catch((error: unknown) => {
    throw errorCode(error) === 'ELOOP' ? replaced() : error
  })
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw replaced()
}

async function onOpened<T>(
  path: string,
  fs: Opening,
  work: (handle: FileHandle, stats: Stats) => Promise<T>,
): Promise<T | null> {
  const handle = await openFile(path, fs).catch((error: unknown) => {
    if (['ENOENT', 'REPLACED'].includes(errorCode(error))) return null
    throw error
  })
  if (handle === null) return null
  try {
    return await work(handle, await handle.stat())
  } finally {
    await handle.close()
  }
}

/** Stops behind `enough` bytes: others may go on writing. */
async function read(handle: FileHandle, enough = Number.POSITIVE_INFINITY): Promise<Content> {
  const [sha, buffer] = [createHash('sha256'), new Uint8Array(CHUNK_BYTES)]
  for (let size = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, size)
    if (bytesRead === 0 || size > enough) return { size, hash: sha.digest('hex') }
    sha.update(buffer.subarray(0, bytesRead))
    size += bytesRead
  }
}

function readAtOnce(file: number, enough: number): Content {
  const [sha, buffer] = [createHash('sha256'), new Uint8Array(CHUNK_BYTES)]
  for (let size = 0; ; ) {
    const bytesRead = readSync(file, buffer, 0, CHUNK_BYTES, size)
    if (bytesRead === 0 || size > enough) return { size, hash: sha.digest('hex') }
    sha.update(buffer.subarray(0, bytesRead))
    size += bytesRead
  }
}

/** FAT and some network drives have no permissions. */
function ignoreMissingModes(): void {}

function replaced(): Error {
  return Object.assign(new Error('has been replaced'), { code: 'REPLACED' })
}
