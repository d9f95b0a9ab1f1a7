import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { MAX_JSON_BYTES, readFileWithin } from '../../read-bytes'

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
  const bytes = await readFileWithin(path, MAX_JSON_BYTES).catch(() => null)
  return bytes && { ...seen, hash: createHash('sha256').update(bytes).digest('hex') }
}

/** True where both are the same content, whenever it was written. */
export function isSame(one: Stamp | null, other: Stamp | null): boolean {
  return one?.hash === other?.hash
}
