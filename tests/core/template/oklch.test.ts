import { describe, expect, test } from 'vitest'
import { colorDistance, fromOklch, toOklch } from '../../../core/template/color'

describe('OKLCH', () => {
  // Values of the CSS Color 4 specification for the primaries of sRGB.
  test.each([
    ['FF0000', 0.628, 0.2577, 29.23],
    ['00FF00', 0.8664, 0.2948, 142.5],
    ['0000FF', 0.452, 0.3132, 264.05],
    ['FFFF00', 0.968, 0.211, 109.77],
    ['00FFFF', 0.9054, 0.1546, 194.77],
    ['FF00FF', 0.7017, 0.3225, 328.36],
    ['008000', 0.5198, 0.1769, 142.5],
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

  test.each([
    [{ lightness: 0.628, chroma: 0.2577, hue: 29.23 }, 'FF0000'],
    [{ lightness: 0.44027, chroma: 0.1603, hue: 303.373 }, '663399'],
    [{ lightness: 1, chroma: 0, hue: 0 }, 'FFFFFF'],
  ])('%j is %s', (color, hex) => {
    expect(fromOklch(color)).toBe(hex)
  })

  test('what no screen shows keeps its hue and as much chroma as a screen has', () => {
    const shown = toOklch(fromOklch({ lightness: 0.7, chroma: 0.4, hue: 150 }))
    expect(shown.hue).toBeCloseTo(150, -1)
    expect(shown.chroma).toBeGreaterThan(0.19)
  })

  // The straight line between two colors in OKLab, by the coordinates that CSS Color 4 gives for the primaries.
  test.each([
    ['FF0000', '0000FF', 0.5371],
    ['FF0000', '00FF00', 0.5198],
    ['00FF00', '0000FF', 0.6731],
    ['FF0000', '000000', 0.6788],
  ])('%s and %s are as far apart as in OKLab', (a, b, distance) => {
    expect(colorDistance(a, b)).toBeCloseTo(distance, 2)
    expect(colorDistance(b, a)).toBeCloseTo(distance, 2)
  })

  test('black and white are as far apart as can be', () => {
    expect(colorDistance('000000', 'FFFFFF')).toBeCloseTo(1, 3)
    expect(colorDistance('0F5C66', '0F5C66')).toBe(0)
  })
})
