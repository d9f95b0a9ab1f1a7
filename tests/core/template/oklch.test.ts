import { describe, expect, test } from 'vitest'
import { colourDistance, fromOklch, toOklch } from '../../../core/template/colour'

describe('OKLCH', () => {
  // Values of the CSS Color 4 specification for the primaries of sRGB.
  test.each([
    ['FF0000', 0.628, 0.2577, 29.23],
    ['00FF00', 0.8664, 0.2948, 142.5],
    ['0000FF', 0.452, 0.3132, 264.05],
  ])('%s has the lightness, chroma and hue that CSS gives it', (hex, lightness, chroma, hue) => {
    const found = toOklch(hex)
    expect(found.lightness).toBeCloseTo(lightness, 3)
    expect(found.chroma).toBeCloseTo(chroma, 3)
    expect(found.hue).toBeCloseTo(hue, 1)
  })

  test.each(['000000', 'FFFFFF', '0F5C66', 'D39E32', 'A12B2B'])('%s comes back as it was', (hex) => {
    expect(fromOklch(toOklch(hex))).toBe(hex)
  })

  test('what no screen shows loses chroma, not lightness', () => {
    const hex = fromOklch({ lightness: 0.9, chroma: 0.3, hue: 264 })
    expect(toOklch(hex).lightness).toBeCloseTo(0.9, 1)
  })

  test('black and white are as far apart as can be', () => {
    expect(colourDistance('000000', 'FFFFFF')).toBeCloseTo(1, 3)
    expect(colourDistance('0F5C66', '0F5C66')).toBe(0)
  })
})
