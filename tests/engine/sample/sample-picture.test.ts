import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { SAMPLE_PICTURE } from '../../../engine/sample/sample-picture'
import { sampleRows } from '../../tools/sample-picture'

it('is the drawing of two circles, pixel by pixel', () => {
  const png = Buffer.from(SAMPLE_PICTURE.data, 'base64')
  const at = png.indexOf('IDAT')
  const length = png.readUInt32BE(at - 4)
  expect(inflateSync(png.subarray(at + 4, at + 4 + length)).equals(sampleRows())).toBe(true)
})
