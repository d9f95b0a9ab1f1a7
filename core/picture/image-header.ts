import { type Orientation, readOrientation, type Span, swapsAxes } from './exif'

/** What the first bytes of a picture say of it. */
export interface ImageHeader {
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** In pixels, of the picture as it is seen: upright. */
  readonly width: number
  readonly height: number
  /** How it is stored. Browsers turn it upright by themselves. */
  readonly orientation: Orientation
}

/** The kind and size of a PNG or JPEG picture, from its header alone; null for anything else. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const view = viewOf(bytes)
  const found = readParts(view)
  if (!found || found.width === 0 || found.height === 0) return null
  const { mediaType, width, height, exif } = found
  const orientation = (exif && readOrientation(view, exif.tags)) ?? 1
  const [across, down] = swapsAxes(orientation) ? [height, width] : [width, height]
  return { mediaType, width: across, height: down, orientation }
}

/** A picture without the block of Exif that says how it lies, for programs that would, or would not, turn it by that. */
export function withoutExif(bytes: Uint8Array): Uint8Array {
  const exif = readParts(viewOf(bytes))?.exif
  if (!exif) return bytes
  const { from, to } = exif.block
  const kept = new Uint8Array(from + Math.max(0, bytes.length - to))
  kept.set(bytes.subarray(0, from))
  kept.set(bytes.subarray(to), from)
  return kept
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** What precedes the pixels: the size as stored, and where Exif is, as a block of the file and within it. */
interface Parts {
  readonly mediaType: ImageHeader['mediaType']
  readonly width: number
  readonly height: number
  readonly exif: { readonly block: Span; readonly tags: Span } | null
}

function readParts(view: DataView): Parts | null {
  return readPng(view) ?? readJpeg(view)
}

const PNG_SIGNATURE = 0x89504e470d0a1a0an
const CHUNKS = { header: 0x49484452, exif: 0x65584966, pixels: 0x49444154 } as const

/** PNG, 5.2, 5.3 and 11: after the signature are chunks with their lengths, first IHDR with width and height. */
function readPng(view: DataView): Parts | null {
  const isPng = view.byteLength >= 24 && view.getBigUint64(0) === PNG_SIGNATURE
  if (!isPng || view.getUint32(12) !== CHUNKS.header) return null
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20), exif: pngExif(view) }
}

function pngExif(view: DataView): Parts['exif'] {
  let at = 8
  while (at + 12 <= view.byteLength) {
    const [length, type] = [view.getUint32(at), view.getUint32(at + 4)]
    const next = at + 12 + length
    if (type === CHUNKS.exif) return { block: { from: at, to: next }, tags: { from: at + 8, to: next - 4 } }
    if (type === CHUNKS.pixels) return null
    at = next
  }
  return null
}

const START_OF_IMAGE = 0xffd8
const START_OF_SCAN = 0xffda
const APP1 = 0xffe1
/** Start of frame, but for the codes in that range that define tables (DHT, JPG, DAC). */
const isFrame = (marker: number) => marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)

/** ITU-T T.81, B.1.1 and B.2.2: segments with their lengths, one of them the frame header with height and width. */
function readJpeg(view: DataView): Parts | null {
  if (view.byteLength < 4 || view.getUint16(0) !== START_OF_IMAGE) return null
  let size: Pick<Parts, 'width' | 'height'> | null = null
  let exif: Parts['exif'] = null
  let at = 2
  while (at + 4 <= view.byteLength) {
    const marker = view.getUint16(at)
    if (marker === 0xffff) {
      at += 1
      continue
    }
    if (marker < 0xff00 || marker === START_OF_SCAN) break
    const next = at + 2 + Math.max(2, view.getUint16(at + 2))
    if (isFrame(marker) && at + 9 <= view.byteLength)
      size ??= { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (marker === APP1 && isExif(view, at + 4))
      exif ??= { block: { from: at, to: next }, tags: { from: at + 10, to: next } }
    at = next
  }
  return size && { mediaType: 'image/jpeg', ...size, exif }
}

/** "Exif" and two zeros: other notes of cameras have such segments too. */
function isExif(view: DataView, at: number): boolean {
  return at + 6 <= view.byteLength && view.getUint32(at) === 0x45786966 && view.getUint16(at + 4) === 0
}
