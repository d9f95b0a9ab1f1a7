import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import * as fileMessages from './file-messages'
import { type Checked, success } from './problem'
import { unreadable } from './unreadable'
import { UnsuitableFile } from './unsuitable-file'

/** Bytes of a deck, and of any other JSON file that a person hands in. */
export const MAX_JSON_BYTES = 20_000_000
/** Bytes of a file of the program's own: settings, lists, notes beside drafts. */
export const MAX_OWN_BYTES = 1_000_000

/** Reads the bytes of a file that is no larger than it may be. */
export type ReadFile = (path: string, maxBytes: number) => Promise<Uint8Array>

/**
 * Reads an ordinary file, and not more than so many bytes: a pipe would never end, and a file may grow meanwhile.
 *
 * @throws UnsuitableFile where it is something else, or larger; the system's error where it cannot be read.
 */
export async function readFileWithin(path: string, maxBytes: number): Promise<Uint8Array> {
  // Opening some devices does something already, so that they are not even opened.
  assertIsFile(await stat(path))
  // What is there may be another thing by now; a pipe that nobody writes to is then opened without waiting.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stats = await handle.stat()
    assertIsFile(stats)
    if (stats.size > maxBytes) throw new UnsuitableFile('TOO_LARGE', maxBytes)
    return await readAll(handle, stats.size, maxBytes)
  } finally {
    await handle.close()
  }
}

/** The name under which systems hand on what is piped into a command. */
const STDIN = '/dev/stdin'

/** As `readFileWithin`, for files that a command names: what is piped into the command can be named too. */
export const readNamedFile: ReadFile = (path, maxBytes) =>
  path === STDIN ? readPiped(process.stdin, maxBytes) : readFileWithin(path, maxBytes)

/** The text of a file of the program's own. */
export async function readText(path: string, maxBytes: number): Promise<string> {
  return new TextDecoder().decode(await readFileWithin(path, maxBytes))
}

/** The bytes of a file that is not JSON. */
export async function readBytes(file: string, maxBytes: number): Promise<Checked<Uint8Array>> {
  try {
    return success(await readFileWithin(file, maxBytes))
  } catch (error) {
    return unreadable(file, fileMessages.cannotRead(error), error)
  }
}

function assertIsFile(stats: { isFile(): boolean; isDirectory(): boolean }): void {
  if (stats.isDirectory()) throw new UnsuitableFile('EISDIR')
  if (!stats.isFile()) throw new UnsuitableFile('NOT_A_FILE')
}

/** All bytes of a file, also of one that says too little of its size, as some systems' own files do. */
async function readAll(handle: FileHandle, size: number, maxBytes: number): Promise<Uint8Array> {
  let bytes = Buffer.alloc(size + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null)
    length += bytesRead
    if (bytesRead === 0) return bytes.subarray(0, length)
    if (length > maxBytes) throw new UnsuitableFile('TOO_LARGE', maxBytes)
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(bytes.length)])
  }
}

async function readPiped(stream: NodeJS.ReadableStream, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    length += bytes.length
    if (length > maxBytes) throw new UnsuitableFile('TOO_LARGE', maxBytes)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}
