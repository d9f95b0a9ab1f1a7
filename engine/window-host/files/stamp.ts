import { stat } from 'node:fs/promises'
import { errorCode } from '../../files/file-messages'
import { MAX_JSON_BYTES, readFileWithin } from '../../files/read-bytes'
import { hashOf } from '../../files/writing/file-system'

/** No file was changed then: what has this time is read again. (It is written into notes, so that it has to be JSON.) */
const NEVER = -1

/** What a file was when it was last seen. */
export interface Stamp {
  readonly modified: number
  readonly size: number
  readonly hash: string
}

/** The stamp of a file, or null where there is none. Its content is read only if time or size differ from `known`. */
export async function stampOf(path: string, known: Stamp | null = null): Promise<Stamp | null> {
  const stats = await stat(path).catch(() => null)
  if (!stats?.isFile()) return null
  const seen = { modified: stats.mtimeMs, size: stats.size }
  if (known && known.modified === seen.modified && known.size === seen.size) return known
  const hash = await hashWithin(path)
  return hash === null ? null : { ...seen, hash }
}

/** The hash of a file's content. One that is larger than a deck may be holds none, so that it differs from each. */
async function hashWithin(path: string): Promise<string | null> {
  try {
    return hashOf(await readFileWithin(path, MAX_JSON_BYTES))
  } catch (error) {
    return errorCode(error) === 'TOO_LARGE' ? '' : null
  }
}

/**
 * The stamp of bytes that were just written to a file. What somebody else has put there since is not taken for them: their
 * time and size are those of the file only if it still holds them.
 */
export async function stampOfWritten(path: string, bytes: Uint8Array): Promise<Stamp> {
  const hash = hashOf(bytes)
  const seen = await stampOf(path)
  return seen?.hash === hash ? seen : { modified: NEVER, size: bytes.length, hash }
}

/** True where both are the same content, whenever it was written. */
export function isSame(one: Stamp | null, other: Stamp | null): boolean {
  return one?.hash === other?.hash
}
