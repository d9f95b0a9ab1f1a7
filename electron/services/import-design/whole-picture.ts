import { inflateSync } from 'node:zlib'
import type { ImageHeader } from '../../../core/image-header'

/** Whether a picture within bounds is all there, as far as can be told without drawing it. */
export function isWholePicture(bytes: Uint8Array, header: ImageHeader): boolean {
  return header.mediaType === 'image/png' ? isWholePng(bytes, header) : endsAsJpeg(bytes)
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

/** ITU-T T.81, B.1.1.3: the marker EOI; some programs write more behind it. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(Buffer.from([0xff, 0xd9])) > 0
}
