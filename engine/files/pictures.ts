import { createHash } from 'node:crypto'
import { crc32, inflateSync } from 'node:zlib'
import { readImageHeader } from '../../core/picture/image-header'
import { isWithinBounds } from '../../core/template/image'

/** Answers that are kept, by a digest: decks and designs are checked again and again while they are edited. */
const MAX_KEPT = 200
const kept = new Map<string, boolean>()

/** Whether the picture that a deck or design holds as base64 can be drawn in every output. */
export function isCompleteImage(base64: string): boolean {
  const key = createHash('sha256').update(base64).digest('base64')
  const known = kept.get(key)
  if (known !== undefined) return known
  const whole = isCompletePicture(Buffer.from(base64, 'base64'))
  if (kept.size >= MAX_KEPT) kept.clear()
  kept.set(key, whole)
  return whole
}

/**
 * Whether a picture within bounds is all there and of a kind that every output draws, as far as can be known without drawing it.
 * Checks, exporters and the import of logos all ask here, so that none of them accepts what another cannot show.
 */
export function isCompletePicture(bytes: Uint8Array): boolean {
  const header = readImageHeader(bytes)
  if (header === null || !isWithinBounds(bytes)) return false
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return header.mediaType === 'image/png' ? isCompletePng(buffer) : isCompleteJpeg(buffer)
}

/** What IHDR says (ISO/IEC 15948, 11.2.2). */
interface Head {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colors: number
  readonly isInterlaced: boolean
}

/** Channels and bits a channel of each kind of colors (table 11.1). */
const COLORS: Readonly<Record<number, { readonly channels: number; readonly bits: readonly number[] }>> = {
  0: { channels: 1, bits: [1, 2, 4, 8, 16] },
  2: { channels: 3, bits: [8, 16] },
  3: { channels: 1, bits: [1, 2, 4, 8] },
  4: { channels: 2, bits: [8, 16] },
  6: { channels: 4, bits: [8, 16] },
}
const WITH_PALETTE = 3
const LAST_FILTER = 4

/** The passes of an interlaced picture (8.2): where the first pixel is, and the steps to the next ones. */
const PASSES = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
] as const
const ONE_PASS = [{ x: 0, y: 0, dx: 1, dy: 1 }] as const

/** Whether every program can draw a PNG: its critical chunks are sound, and its pixels are all there. */
export function isCompletePng(bytes: Buffer): boolean {
  const chunks = chunksOf(bytes)
  const head = headOf(chunks?.[0])
  if (!chunks || !head) return false
  const palettes = chunks.filter(({ type }) => type === 'PLTE')
  const hasPalette = palettes.length === 1 && palettes.every(({ data }) => data.length > 0 && data.length % 3 === 0)
  if (head.colors === WITH_PALETTE && !hasPalette) return false
  const pixels = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  return holdsRows(Buffer.concat(pixels), head)
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

const SIGNATURE_LENGTH = 8

/** The chunks up to IEND (5.3); null where one is cut off, or is critical and its sum is wrong. */
function chunksOf(bytes: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = []
  for (let at = SIGNATURE_LENGTH; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const end = at + 8 + length
    if (end + 4 > bytes.length) return null
    const type = bytes.toString('latin1', at + 4, at + 8)
    // The first letter of what no reader may pass over is a capital (5.4).
    const isCritical = /^[A-Z]/.test(type)
    if (isCritical && crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null
    chunks.push({ type, data: bytes.subarray(at + 8, end) })
    if (type === 'IEND') return chunks
    at = end + 4
  }
  return null
}

function headOf(chunk: Chunk | undefined): Head | null {
  if (chunk?.type !== 'IHDR' || chunk.data.length !== 13) return null
  const { data } = chunk
  const [bits = 0, colors = 0, packing, filters, interlacing = 2] = data.subarray(8)
  if (!COLORS[colors]?.bits.includes(bits) || packing !== 0 || filters !== 0 || interlacing > 1) return null
  return { width: data.readUInt32BE(0), height: data.readUInt32BE(4), bits, colors, isInterlaced: interlacing === 1 }
}

/** Whether the packed pixels hold every row, each behind the number of a filter that exists. */
function holdsRows(packed: Buffer, head: Head): boolean {
  const rows = rowsOf(head)
  const length = rows.reduce((sum, { count, bytes }) => sum + count * bytes, 0)
  const unpacked = unpack(packed, length)
  if (unpacked === null) return false
  let at = 0
  for (const { count, bytes } of rows) {
    for (let row = 0; row < count; row++, at += bytes) if ((unpacked[at] ?? LAST_FILTER + 1) > LAST_FILTER) return false
  }
  return true
}

/** How many rows there are of which length, with the byte of their filter, pass by pass. */
function rowsOf({ width, height, bits, colors, isInterlaced }: Head) {
  const bitsOfPixel = bits * (COLORS[colors]?.channels ?? 0)
  return (isInterlaced ? PASSES : ONE_PASS).flatMap(({ x, y, dx, dy }) => {
    const [across, down] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)]
    return across > 0 && down > 0 ? [{ count: down, bytes: 1 + Math.ceil((across * bitsOfPixel) / 8) }] : []
  })
}

/** Null where there are fewer bytes than these, or more than a few: what is packed may be a trap for memory. */
function unpack(packed: Buffer, length: number): Buffer | null {
  try {
    // One piece of the right size: zlib would collect small ones, and hold all of them twice to join them.
    const max = length + 1024
    const unpacked = inflateSync(packed, { maxOutputLength: max, chunkSize: max })
    return unpacked.length >= length ? unpacked : null
  } catch {
    return null
  }
}

const MARKERS = { restarts: [0xd0, 0xd7], end: 0xd9, scan: 0xda, fill: 0xff } as const
/** Start of frame: baseline, extended, progressive. No browser and no PDF reader draws the other kinds. */
const DRAWN_FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2]
/** All starts of frame, but for the codes in that range that define tables (DHT, JPG, DAC). */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * Whether every program can draw a JPEG. ITU-T T.81, B.1.1 and B.2: segments with their lengths, a frame, and the pixels of a scan
 * at least, up to the marker EOI, behind which some programs write more. That marker alone says little: a thumbnail in the head of
 * the file brings its own.
 */
function isCompleteJpeg(bytes: Buffer): boolean {
  let frames = 0
  let hasPixels = false
  for (let at = 2; bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === MARKERS.end) return hasPixels
    if (marker === MARKERS.fill) {
      at += 1
      continue
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (length < 2) return false
    if (isFrame(marker) && (!isDrawn(marker, bytes.subarray(at + 4, at + 2 + length)) || ++frames > 1)) return false
    at += 2 + length
    if (marker !== MARKERS.scan) continue
    if (frames === 0) return false
    const end = endOfScan(bytes, at)
    hasPixels ||= end > at
    at = end
  }
  return false
}

/** B.2.2: a frame of eight bits, with one, three or four components, each described by three bytes. */
function isDrawn(marker: number, head: Buffer): boolean {
  const [bits, components = 0] = [head[0], head[5]]
  return (
    DRAWN_FRAMES.includes(marker) && bits === 8 && [1, 3, 4].includes(components) && head.length === 6 + 3 * components
  )
}

/** The pixels of a scan go up to the next marker that is neither a stuffed zero, a fill nor one from which to restart. */
function endOfScan(bytes: Buffer, from: number): number {
  const [first, last] = MARKERS.restarts
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    if (marker !== 0 && marker !== MARKERS.fill && (marker < first || marker > last)) return at
  }
  return bytes.length
}
