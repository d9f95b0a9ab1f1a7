import { inflateSync } from 'node:zlib'
import type { ImageHeader } from '../../core/image-header'

/** Whether a picture within bounds is all there, as far as can be told without drawing it. */
export function isWholePicture(bytes: Uint8Array, header: ImageHeader): boolean {
  return header.mediaType === 'image/png' ? isWholePng(bytes, header) : isWholeJpeg(bytes)
}

const SIGNATURE_LENGTH = 8
const CHUNKS = { pixels: 0x49444154, end: 0x49454e44 }

/** PNG, 5.3 and 5.6: chunks with their lengths, the last of them IEND; the pixels of all IDAT are one packed stream. */
function isWholePng(bytes: Uint8Array, header: ImageHeader): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const packed: Uint8Array[] = []
  for (let at = SIGNATURE_LENGTH; at + 12 <= bytes.length; ) {
    const [length, type] = [view.getUint32(at), view.getUint32(at + 4)]
    if (type === CHUNKS.end) return unpacksTo(Buffer.concat(packed), header)
    if (type === CHUNKS.pixels) packed.push(bytes.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return false
}

/** A pixel takes a bit at least and eight bytes at most, and a row a byte more, in each of up to seven passes. */
function unpacksTo(packed: Uint8Array, { width, height }: ImageHeader): boolean {
  try {
    const most = width * height * 8 + (width + height) * 7
    return inflateSync(packed, { maxOutputLength: most }).length >= (width * height) / 8
  } catch {
    return false
  }
}

const MARKERS = { restarts: [0xd0, 0xd7], end: 0xd9, scan: 0xda, fill: 0xff } as const

/**
 * ITU-T T.81, B.1.1 and B.2: segments with their lengths and the pixels of a scan at least, up to the marker EOI, behind which
 * some programs write more. That marker alone says little: a thumbnail in the head of the file brings its own.
 */
function isWholeJpeg(bytes: Uint8Array): boolean {
  let hasPixels = false
  for (let at = 2; bytes[at] === 0xff; ) {
    const marker = bytes[at + 1]
    if (marker === MARKERS.end) return hasPixels
    if (marker === MARKERS.fill) {
      at += 1
      continue
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (length < 2) return false
    at += 2 + length
    if (marker !== MARKERS.scan) continue
    const end = endOfScan(bytes, at)
    hasPixels ||= end > at
    at = end
  }
  return false
}

/** The pixels of a scan go up to the next marker that is neither a stuffed zero, a fill nor one from which to start anew. */
function endOfScan(bytes: Uint8Array, from: number): number {
  const [first, last] = MARKERS.restarts
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && marker !== MARKERS.fill && (marker < first || marker > last)) return at
  }
  return bytes.length
}
