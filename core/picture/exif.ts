/** How the rows and columns of a stored picture lie once it is seen upright (Exif 2.32, 4.6.5.1, tag 274); 1 is as stored. */
export const ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type Orientation = (typeof ORIENTATIONS)[number]

/** A stretch of bytes: from, up to but not including to. */
export interface Span {
  readonly from: number
  readonly to: number
}

const ORIENTATION_TAG = 274
const SHORT = 3
/** Bytes of an entry of a directory: tag, type, count, value. */
const ENTRY = 12

/**
 * The orientation that a block of Exif (a TIFF file of tags) states, as browsers read it; null where it has none.
 * Anything may be in the block.
 */
export function readOrientation(view: DataView, { from, to }: Span): Orientation | null {
  const end = Math.min(to, view.byteLength)
  if (from + 8 > end) return null
  const order = view.getUint16(from)
  const little = order === 0x4949
  if ((!little && order !== 0x4d4d) || view.getUint16(from + 2, little) !== 42) return null
  const directory = from + view.getUint32(from + 4, little)
  if (directory + 2 > end) return null
  const entries = view.getUint16(directory, little)
  for (let i = 0, at = directory + 2; i < entries && at + ENTRY <= end; i++, at += ENTRY) {
    if (view.getUint16(at, little) !== ORIENTATION_TAG) continue
    const isOneShort = view.getUint16(at + 2, little) === SHORT && view.getUint32(at + 4, little) === 1
    const value = view.getUint16(at + 8, little)
    return (isOneShort && ORIENTATIONS.find((orientation) => orientation === value)) || null
  }
  return null
}

/** True where rows and columns change places. */
export function swapsAxes(orientation: Orientation): boolean {
  return orientation > 4
}
