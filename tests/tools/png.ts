import { crc32, deflateSync } from 'node:zlib'

/** What the head of a PNG file says (ISO/IEC 15948, 11.2.1). */
export interface PngHead {
  readonly width: number
  readonly height: number
  readonly bits: number
  /** 0 for shades of grey, 2 for red, green and blue. */
  readonly colors: 0 | 2
}

/** A PNG file with these rows of pixels, each behind the number of its filter. */
export function pngFile({ width, height, bits, colors }: PngHead, rows: Buffer): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([bits, colors, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(rows, { level: 9 })
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** A chunk with its length and the right sum (5.3). */
export function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
