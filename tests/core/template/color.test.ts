import { describe, expect, test } from 'vitest'
import { cssColor, cssColorOn } from '../../../core/drawing/css-color'
import {
  blendHex,
  clamp,
  contrast,
  formatHex,
  fromHsl,
  fromLight,
  mixHex,
  paintHex,
  parseHex,
  shadeHex,
  toHsl,
  toLight,
} from '../../../core/template/color'
import { PALETTE_ROLES, type Palette } from '../../../core/template/palette'

/** Named colors of CSS Color 4 with their hue, saturation and lightness in per cent. */
const NAMED = [
  ['steelblue', '4682B4', 207.27, 44, 49.02],
  ['rebeccapurple', '663399', 270, 50, 40],
  ['olive', '808000', 60, 100, 25.1],
  ['teal', '008080', 180, 100, 25.1],
  ['maroon', '800000', 0, 100, 25.1],
  ['crimson', 'DC143C', 348, 83.33, 47.06],
  ['limegreen', '32CD32', 120, 60.78, 50],
  ['royalblue', '4169E1', 225, 72.73, 56.86],
  ['gold', 'FFD700', 50.59, 100, 50],
  ['hotpink', 'FF69B4', 330, 100, 70.59],
  ['springgreen', '00FF7F', 149.88, 100, 50],
  ['gray', '808080', 0, 0, 50.2],
  ['black', '000000', 0, 0, 0],
  ['white', 'FFFFFF', 0, 0, 100],
] as const

describe('HSL', () => {
  test.each(NAMED)(
    '%s has the hue, saturation and lightness that CSS gives it',
    (_, hex, hue, saturation, lightness) => {
      const [h, s, l] = toHsl(parseHex(hex))
      expect(h).toBeCloseTo(hue, 1)
      expect(s * 100).toBeCloseTo(saturation, 1)
      expect(l * 100).toBeCloseTo(lightness, 1)
    },
  )

  test.each(NAMED)('%s comes back as it was', (_, hex) => {
    expect(formatHex(fromHsl(toHsl(parseHex(hex))))).toBe(hex)
  })

  test('a whole turn of the hue is no turn', () => {
    expect(formatHex(fromHsl([360, 1, 0.5]))).toBe('FF0000')
  })
})

describe('a hex color', () => {
  test('is read as parts of one and written in capitals', () => {
    expect(parseHex('0080FF')).toEqual([0, 128 / 255, 1])
    expect(formatHex([0.04, 0.8, 0.667])).toBe('0ACCAA')
  })

  test('loses what is beyond 0 and 1', () => {
    expect(formatHex([-0.2, 0.5, 1.3])).toBe('0080FF')
    expect([clamp(-1), clamp(0.5), clamp(2)]).toEqual([0, 0.5, 1])
  })
})

describe('the light of sRGB', () => {
  test.each([
    [0, 0],
    [0.04045, 0.0031308],
    [0.1, 0.010023],
    [0.5, 0.214041],
    [0.735357, 0.5],
    [1, 1],
  ])('%d is %d', (part, light) => {
    expect(toLight(part)).toBeCloseTo(light, 5)
    expect(fromLight(light)).toBeCloseTo(part, 4)
  })
})

describe('contrast', () => {
  // Ratios that WCAG's own formula gives, as published for these pairs.
  test.each([
    ['000000', 'FFFFFF', 21],
    ['FFFFFF', '000000', 21],
    ['767676', 'FFFFFF', 4.54],
    ['949494', 'FFFFFF', 3.03],
    ['FF0000', 'FFFFFF', 4],
    ['00FF00', 'FFFFFF', 1.37],
    ['0000FF', 'FFFFFF', 8.59],
    ['ABCDEF', 'ABCDEF', 1],
  ])('of %s and %s', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2)
  })
})

const palette = Object.fromEntries(PALETTE_ROLES.map((role) => [role, '000000'])) as Record<string, string> & Palette
const PALETTE: Palette = { ...palette, accent1: '4472C4', background: 'FFFFFF', surface: '000000' }

describe('a paint', () => {
  test('is darker or lighter the way Office makes it', () => {
    // What PowerPoint shows for its blue as "Darker 25%" and "Lighter 60%".
    expect(paintHex(PALETTE, { role: 'accent1', lumMod: 0.75 })).toBe('2F5597')
    expect(paintHex(PALETTE, { role: 'accent1', lumMod: 0.4, lumOff: 0.6 })).toBe('B4C7E7')
    expect(paintHex(PALETTE, { role: 'accent1', lumOff: 0 })).toBe('4472C4')
    expect(paintHex(PALETTE, { role: 'accent1' })).toBe('4472C4')
    expect(shadeHex('000000', 0.5, 0.5)).toBe('808080')
    expect(shadeHex('FFFFFF', 2, 0)).toBe('FFFFFF')
  })

  test('lets the background through by its opacity', () => {
    expect(mixHex('000000', 'FFFFFF', 0.25)).toBe('BFBFBF')
    expect(mixHex('FF0000', '0000FF', 1)).toBe('FF0000')
    expect(blendHex(PALETTE, { role: 'surface', alpha: 0.2 }, 'FFFFFF')).toBe('CCCCCC')
    expect(blendHex(PALETTE, { role: 'surface' }, 'FFFFFF')).toBe('000000')
  })

  test('is written for CSS with as much opacity as it has', () => {
    expect(cssColor(PALETTE, { role: 'accent1' })).toBe('#4472C4')
    expect(cssColor(PALETTE, { role: 'accent1', alpha: 0.5 })).toBe('#4472C480')
    expect(cssColor(PALETTE, { role: 'accent1', alpha: 0.5 }, 0.5)).toBe('#4472C440')
    expect(cssColor(PALETTE, { role: 'accent1' }, 0.02)).toBe('#4472C405')
    expect(cssColorOn(PALETTE, { role: 'background' }, { role: 'surface', alpha: 0.5 }, 0.4)).toBe('#CCCCCC')
    expect(cssColorOn(PALETTE, { role: 'background' }, { role: 'surface' }, 0.2)).toBe('#CCCCCC')
  })
})
