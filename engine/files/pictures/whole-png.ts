import { crc32, inflateSync } from 'node:zlib'

/** What IHDR says (ISO/IEC 15948, 11.2.2). */
interface Head {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly colours: number
  readonly isInterlaced: boolean
}

/** Channels and bits a channel of each kind of colours (table 11.1). */
const COLOURS: Readonly<Record<number, { readonly channels: number; readonly bits: readonly number[] }>> = {
  0: { channels: 1, bits: [1, 2, 4, 8, 16] },
  2: { channels: 3, bits: [8, 16] },
  3: { channels: 1, bits: [1, 2, 4, 8] },
  4: { channels: 2, bits: [8, 16] },
  6: { channels: 4, bits: [8, 16] },
}
const WITH_PALETTE = 3
const LAST_FILTER = 4

/** The passes of an interlaced picture (8.2): where the first pixel stands, and the steps to the next ones. */
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
export function isWholePng(bytes: Buffer): boolean {
  const chunks = chunksOf(bytes)
  const head = headOf(chunks?.[0])
  if (!chunks || !head) return false
  const palettes = chunks.filter(({ type }) => type === 'PLTE')
  const hasPalette = palettes.length === 1 && palettes.every(({ data }) => data.length > 0 && data.length % 3 === 0)
  if (head.colours === WITH_PALETTE && !hasPalette) return false
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
  const [bits = 0, colours = 0, packing, filters, interlacing = 2] = data.subarray(8)
  if (!COLOURS[colours]?.bits.includes(bits) || packing !== 0 || filters !== 0 || interlacing > 1) return null
  return { width: data.readUInt32BE(0), height: data.readUInt32BE(4), bits, colours, isInterlaced: interlacing === 1 }
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
function rowsOf({ width, height, bits, colours, isInterlaced }: Head) {
  const bitsOfPixel = bits * (COLOURS[colours]?.channels ?? 0)
  return (isInterlaced ? PASSES : ONE_PASS).flatMap(({ x, y, dx, dy }) => {
    const [across, down] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)]
    return across > 0 && down > 0 ? [{ count: down, bytes: 1 + Math.ceil((across * bitsOfPixel) / 8) }] : []
  })
}

/** Null where there are fewer bytes than these, or more than a few: what is packed may be a trap for memory. */
function unpack(packed: Buffer, length: number): Buffer | null {
  try {
    // One piece of the right size: zlib would collect small ones, and hold all of them twice to join them.
    const most = length + 1024
    const unpacked = inflateSync(packed, { maxOutputLength: most, chunkSize: most })
    return unpacked.length >= length ? unpacked : null
  } catch {
    return null
  }
}
