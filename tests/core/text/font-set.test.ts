import { describe, expect, it } from 'vitest'
import { createFontSet, type FaceMetrics, faceName } from '../../../core/text/font-set'

const FACE: FaceMetrics = {
  unitsPerEm: 1000,
  advances: { '0': [0x300, 1], '500': [65, 2, 1, 3], '1000': [0x4e00, 2, 0x1b1fe, 1] },
}
const TWINS = { heading: 'h', body: 'b', cjk: 'c' }
const KEY = { slot: 'body', script: 'latin', bold: false, italic: false } as const

describe('createFontSet', () => {
  const fonts = createFontSet({ 'b-400': FACE, 'h-700-italic': FACE, 'c-700': FACE }, TWINS)

  it('unpacks advances in em, on every plane', () => {
    const face = fonts.face(KEY)
    const advances = [64, 65, 66, 67, 68, 70, 71, 0x300, 0x4e01, 0x20000].map((code) => face.advance(code))
    expect(advances).toEqual([null, 0.5, 0.5, null, 0.5, 0.5, null, 0, 1, 1])
  })

  it('unpacks a face once', () => {
    expect(fonts.face({ ...KEY })).toBe(fonts.face(KEY))
  })

  it('answers for an italic that does not exist with the upright face', () => {
    expect(fonts.face({ slot: 'heading', script: 'cjk', bold: true, italic: true }).advance(0x4e00)).toBe(1)
  })

  it('names a face that is missing', () => {
    expect(() => fonts.face({ ...KEY, slot: 'heading' })).toThrow('"h-400"')
  })

  it('names faces after family, weight and slant', () => {
    expect(faceName('arimo', true, true)).toBe('arimo-700-italic')
    expect(faceName('arimo', false, false)).toBe('arimo-400')
  })
})
