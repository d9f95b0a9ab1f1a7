import { deflateSync } from 'node:zlib'
import { chunk } from './png'

/** Pictures of every kind that a person may bring along, and ways in which they are broken. */

/** A progressive JPEG of 16 × 16 pixels, in red and blue. */
export const PROGRESSIVE = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4',
    'x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wgARCAAQ',
    'ABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAME/8QAFAEBAAAAAAAAAAAAAAAAAAAABP/aAAwDAQACEAMQAAABxJEK/8QAFRABAQ',
    'AAAAAAAAAAAAAAAAAAABH/2gAIAQEAAQUCqqr/xAAVEQEBAAAAAAAAAAAAAAAAAAAAFP/aAAgBAwEBPwGh/8QAFREBAQAAAAAAAAAAAAAAAAAA',
    'ABT/2gAIAQIBAT8Bmf/EABQQAQAAAAAAAAAAAAAAAAAAACD/2gAIAQEABj8CH//EABQQAQAAAAAAAAAAAAAAAAAAACD/2gAIAQEAAT8hAf/aAA',
    'wDAQACAAMAAAAQ8//EABURAQEAAAAAAAAAAAAAAAAAAABx/9oACAEDAQE/EKf/xAAVEQEBAAAAAAAAAAAAAAAAAAAAcf/aAAgBAgEBPxCH/8QA',
    'FBABAAAAAAAAAAAAAAAAAAAAIP/aAAgBAQABPxAB/9k=',
  ].join(''),
  'base64',
)

/** The same in the four colors of print. */
export const PRINT_COLORS = Buffer.from(
  [
    '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAUDg8SDw0UEhASFxUUGB4yIR4cHB49LC4kMklATEtHQEZFUFpzYlBVbVZFRmSIZW13e4GCgU5gjZeMfZ',
    'ZzfoF8/9sAQwEVFxceGh47ISE7fFNGU3x8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8/8AAFAgAEAAQ',
    'BAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAFBP/EABsQAAEEAwAAAAAAAAAAAAAAAAABFVFiAhMU/8QAFAEBAAAAAAAAAAAAAA',
    'AAAAAABf/EABcRAAMBAAAAAAAAAAAAAAAAAAACFQP/2gAOBAEAAhEDEQQAAD8AobEkbEk2cmMDkxgJquBzdC262DrYNVQ1VP/Z',
  ].join(''),
  'base64',
)

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export interface PngShape {
  readonly width?: number
  readonly height?: number
  readonly bits?: number
  /** 0 grey, 2 red, green and blue, 3 with a palette, 4 and 6 with transparency. */
  readonly colors?: number
  readonly interlacing?: number
  /** What is packed; as many zeros as the picture has bytes if nothing is said. */
  readonly pixels?: Uint8Array
  /** Chunks between the head and the pixels. */
  readonly between?: readonly Buffer[]
  /** Chunks behind the pixels, instead of the end. */
  readonly behind?: readonly Buffer[]
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Of an interlaced picture (ISO/IEC 15948, 8.2): first column and row of each pass, and the steps from there. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** A PNG of these measures, sound unless they are not. */
export function png(shape: PngShape = {}): Buffer {
  const { width = 16, height = 16, bits = 8, colors = 2, interlacing = 0, between = [] } = shape
  const rows = (across: number, down: number) =>
    down * (across && 1 + Math.ceil((across * bits * (CHANNELS[colors] ?? 1)) / 8))
  const passes = interlacing === 0 ? [[0, 0, 1, 1] as const] : PASSES
  const lengths = passes.map(([x, y, dx, dy]) =>
    rows(Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy))),
  )
  const { pixels = Buffer.alloc(lengths.reduce((sum, length) => sum + length)) } = shape
  const { behind = [chunk('IEND', Buffer.alloc(0))] } = shape
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, colors, 0, 0, interlacing], 8)
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...between, chunk('IDAT', deflateSync(pixels)), ...behind])
}

/** A file in which a byte is another than before. */
export function changed(file: Buffer, at: number, to: number): Buffer {
  const copy = Buffer.from(file)
  copy[at] = to
  return copy
}

/** Where the frame of a JPEG begins: its marker's second byte. */
export function frameOf(jpeg: Buffer): number {
  for (let at = 2; jpeg[at] === 0xff; at += 2 + jpeg.readUInt16BE(at + 2)) {
    if ([0xc0, 0xc1, 0xc2].includes(jpeg[at + 1] ?? 0)) return at + 1
  }
  throw new Error('The JPEG has no frame')
}

/** The pixels of `png()`, 16 rows of 16 times three bytes, with the number of a filter before the last row. */
function withLastFilter(filter: number): Buffer {
  const row = 1 + 16 * 3
  return changed(Buffer.alloc(16 * row), 15 * row, filter)
}

const PALETTE = chunk('PLTE', Buffer.from([255, 0, 0, 0, 0, 255]))
const sound = png()

/** Pictures that every output draws. */
export const WHOLE_PICTURES: Readonly<Record<string, Buffer>> = {
  'a plain PNG': sound,
  'shades of grey in one bit': png({ bits: 1, colors: 0, width: 9 }),
  'sixteen bits with transparency': png({ bits: 16, colors: 6 }),
  'an interlaced PNG': png({ colors: 6, interlacing: 1, width: 9, height: 9 }),
  'an interlaced PNG of one pixel': png({ interlacing: 1, width: 1, height: 1 }),
  'a palette': png({ colors: 3, between: [PALETTE] }),
  'an animation, of which the first picture counts': png({
    between: [chunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0])), chunk('fcTL', Buffer.alloc(26))],
  }),
  'a PNG with something behind it': Buffer.concat([sound, Buffer.from('rest')]),
  'a progressive JPEG': PROGRESSIVE,
  'a JPEG in the colors of print': PRINT_COLORS,
}

/** Pictures that some output would not draw, or that would take a machine's memory. */
export const BROKEN_PICTURES: Readonly<Record<string, Buffer>> = {
  nothing: Buffer.alloc(0),
  'another kind of file': Buffer.from('GIF89a, or so it says'),
  'a PNG cut off in its pixels': sound.subarray(0, sound.length - 20),
  'a PNG without its end': png({ behind: [] }),
  'a wrong sum of pixels': changed(sound, sound.length - 13, (sound.at(-13) ?? 0) ^ 1),
  'a wrong sum of the head': changed(sound, 29, (sound[29] ?? 0) ^ 1),
  'too few pixels': png({ pixels: Buffer.alloc(100) }),
  'pixels that are not packed': png({
    behind: [chunk('IDAT', Buffer.from('junk')), chunk('IEND', Buffer.alloc(0))],
    pixels: Buffer.alloc(0),
  }),
  'pixels that unpack without end': png({ width: 4, height: 4, pixels: Buffer.alloc(64_000_000) }),
  'a filter that does not exist': png({ pixels: Buffer.alloc(1000, 9) }),
  'a filter that does not exist, in the last row': png({ pixels: withLastFilter(9) }),
  'colors that do not exist': png({ colors: 5 }),
  'three bits': png({ bits: 3 }),
  'a palette that is missing': png({ colors: 3 }),
  'a palette with a color cut off': png({ colors: 3, between: [chunk('PLTE', Buffer.alloc(4))] }),
  'no width': png({ width: 0, pixels: Buffer.alloc(16) }),
  'more pixels than a machine can bear': png({ width: 60_000, height: 60_000, pixels: Buffer.alloc(1000) }),
  'a JPEG cut off in its pixels': PROGRESSIVE.subarray(0, PROGRESSIVE.length - 30),
  'a JPEG that is only a head': PROGRESSIVE.subarray(0, frameOf(PROGRESSIVE) + 20),
  'a lossless JPEG': changed(PROGRESSIVE, frameOf(PROGRESSIVE), 0xc3),
  'a JPEG in arithmetic code': changed(PROGRESSIVE, frameOf(PROGRESSIVE), 0xc9),
  'a JPEG of twelve bits': changed(PROGRESSIVE, frameOf(PROGRESSIVE) + 3, 12),
  'a JPEG of two colors': changed(PROGRESSIVE, frameOf(PROGRESSIVE) + 8, 2),
  'a JPEG without height': changed(changed(PROGRESSIVE, frameOf(PROGRESSIVE) + 4, 0), frameOf(PROGRESSIVE) + 5, 0),
}
