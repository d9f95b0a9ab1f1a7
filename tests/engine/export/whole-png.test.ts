import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { isCompletePng } from '../../../engine/files/pictures'
import { chunk } from '../../tools/png'

/** Which pass each pixel of an interlaced picture is sent in, repeated over the picture (ISO/IEC 15948, 8.2). */
const ADAM7 = ['16462646', '77777777', '56565656', '77777777', '36463646', '77777777', '56565656', '77777777']

/** How many bytes the rows of all passes have, a byte a pixel and one for the filter of each row. */
function interlacedLength(width: number, height: number): number {
  const rows = new Map<string, number>()
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const row = `${ADAM7[y % 8]?.[x % 8]}/${y}`
      rows.set(row, (rows.get(row) ?? 0) + 1)
    }
  }
  return [...rows.values()].reduce((sum, pixels) => sum + 1 + pixels, 0)
}

/** A picture in eight bits of grey whose rows are so many zeros. */
function picture(width: number, height: number, interlaced: boolean, length: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, interlaced ? 1 : 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.alloc(length))
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

const SIDES = Array.from({ length: 17 }, (_, i) => i + 1)

describe.each(SIDES)('a picture that is %d pixels wide', (width) => {
  test('is whole with all of its pixels, and not with one less', () => {
    for (const height of SIDES) {
      const length = height * (1 + width)
      expect(isCompletePng(picture(width, height, false, length)), `${height} high`).toBe(true)
      expect(isCompletePng(picture(width, height, false, length - 1)), `${height} high`).toBe(false)
    }
  })

  test('is so where it is interlaced', () => {
    for (const height of SIDES) {
      const length = interlacedLength(width, height)
      expect(isCompletePng(picture(width, height, true, length)), `${height} high`).toBe(true)
      expect(isCompletePng(picture(width, height, true, length - 1)), `${height} high`).toBe(false)
    }
  })
})
