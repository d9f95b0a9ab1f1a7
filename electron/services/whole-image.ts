import { isWholePicture } from '../export/whole-picture'

/** Answers to be kept: decks and designs are checked over and over while they are edited, and looking through a picture takes a while. */
const MAX_KEPT = 64
const kept = new Map<string, boolean>()

/** Whether the picture that a deck or design holds as base64 can be drawn in every output. */
export function isWholeImage(base64: string): boolean {
  const known = kept.get(base64)
  if (known !== undefined) return known
  const whole = isWholePicture(Buffer.from(base64, 'base64'))
  for (const oldest of [...kept.keys()].slice(0, kept.size - MAX_KEPT + 1)) kept.delete(oldest)
  kept.set(base64, whole)
  return whole
}
