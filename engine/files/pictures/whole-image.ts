import { createHash } from 'node:crypto'
import { isWholePicture } from './whole-picture'

/** Answers that are kept, by a digest: decks and designs are checked again and again while they are edited. */
const MAX_KEPT = 200
const kept = new Map<string, boolean>()

/** Whether the picture that a deck or design holds as base64 can be drawn in every output. */
export function isWholeImage(base64: string): boolean {
  const key = createHash('sha256').update(base64).digest('base64')
  const known = kept.get(key)
  if (known !== undefined) return known
  const whole = isWholePicture(Buffer.from(base64, 'base64'))
  if (kept.size >= MAX_KEPT) kept.clear()
  kept.set(key, whole)
  return whole
}
