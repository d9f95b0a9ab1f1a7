import { describe, expect, it } from 'vitest'
import { fitText, layoutText } from '../../../core/text/layout'
import { measureText } from '../../../core/text/shape'
import { FONTS, paragraph, STYLE } from './shipped-fonts'

const BOX = { x: 100, y: 50, width: 200, height: 100 }
const INPUT = { box: BOX, valign: 'top', fonts: FONTS, lang: 'en' } as const
const DESCENT = 20 * 0.2

describe('layoutText', () => {
  it('stands baselines a fifth of the size above the bottom of their lines', () => {
    const { lines, height } = layoutText({ ...INPUT, paragraphs: [paragraph('one\ntwo')] })
    expect(height).toBe(48)
    expect(lines.map((line) => line.baseline)).toEqual([74 - DESCENT, 98 - DESCENT].map((y) => expect.closeTo(y, 3)))
    expect(lines.map((line) => line.x)).toEqual([100, 100])
  })

  it('counts space between paragraphs, not before the first', () => {
    const spaced = paragraph('one', {}, { spaceBefore: 10 })
    const { height, lines } = layoutText({ ...INPUT, paragraphs: [spaced, spaced] })
    expect(height).toBe(58)
    expect(lines.map((line) => line.paragraph)).toEqual([0, 1])
  })

  it.each([
    ['top', 0],
    ['middle', 38],
    ['bottom', 76],
  ] as const)('aligns to the %s of the box', (valign, offset) => {
    const { lines } = layoutText({ ...INPUT, valign, paragraphs: [paragraph('one')] })
    expect(lines[0]?.baseline).toBeCloseTo(50 + offset + 24 - DESCENT, 3)
  })

  it.each([
    ['left', 0],
    ['center', 0.5],
    ['right', 1],
  ] as const)('aligns lines %s', (align, share) => {
    const { lines } = layoutText({ ...INPUT, paragraphs: [paragraph('one', {}, { align })] })
    const width = measureText('one', STYLE, FONTS, 'en')
    expect(lines[0]?.x).toBeCloseTo(100 + (200 - width) * share, 3)
    expect(lines[0]?.segments[0]?.x).toBe(lines[0]?.x)
  })

  it('hangs a dash before the first line of a list item', () => {
    const item = paragraph('one two three four five six seven', {}, { bullet: { indent: 16 } })
    const { lines } = layoutText({ ...INPUT, paragraphs: [item] })
    expect(lines.length).toBe(2)
    expect(lines.map((line) => line.x)).toEqual([116, 116])
    expect(lines[0]?.segments[0]).toMatchObject({ text: '–', x: 100, bullet: true })
    expect(lines.flatMap((line) => line.segments.filter((segment) => segment.bullet))).toHaveLength(1)
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(184)
  })

  it('says by how much a text is too high or too wide, and which characters are missing', () => {
    const high = layoutText({ ...INPUT, paragraphs: [paragraph('a\nb\nc\nd\ne 😀')] })
    expect(high).toMatchObject({ overflowX: 0, overflowY: 20, missing: ['😀'] })
    const narrow = layoutText({ ...INPUT, box: { ...BOX, width: 15 }, lang: 'zh', paragraphs: [paragraph('成')] })
    expect(narrow.overflowX).toBeCloseTo(5)
  })

  it('has nothing to place where there is no paragraph', () => {
    expect(layoutText({ ...INPUT, paragraphs: [] })).toMatchObject({ lines: [], height: 0, width: 0, overflowY: 0 })
  })
})

describe('fitText', () => {
  const four = paragraph('a\nb\nc\nd\ne', {}, { spaceBefore: 4 })

  it('leaves alone what fits', () => {
    const input = [paragraph('one')]
    const fitted = fitText({ ...INPUT, paragraphs: input, minScale: 0.5 })
    expect(fitted.scale).toBe(1)
    expect(fitted.paragraphs[0]?.runs[0]?.style).toEqual(input[0]?.runs[0]?.style)
  })

  it('shrinks in half points to the largest size that fits', () => {
    const fitted = fitText({ ...INPUT, paragraphs: [four], minScale: 0.5 })
    expect(fitted.paragraphs[0]?.runs[0]?.style.size).toBe(16.5)
    expect(fitted.scale).toBeCloseTo(16.5 / 20)
    expect(fitted.height).toBeLessThanOrEqual(100)
    expect(fitted.overflowY).toBe(0)
  })

  it('stops at the smallest scale and reports what is left over', () => {
    const fitted = fitText({ ...INPUT, paragraphs: [four], minScale: 0.9 })
    expect(fitted.scale).toBe(0.9)
    expect(fitted.paragraphs[0]?.runs[0]?.style.size).toBe(18)
    expect(fitted.overflowY).toBeCloseTo(8)
  })

  it('shrinks to a number of lines', () => {
    const text = paragraph('one two three four five six')
    expect(layoutText({ ...INPUT, paragraphs: [text] }).lines.length).toBe(2)
    const fitted = fitText({ ...INPUT, paragraphs: [text], minScale: 0.5, maxLines: 1 })
    expect(fitted.lines.length).toBe(1)
    expect(fitted.overflowX).toBe(0)
  })

  it('keeps the style otherwise, and the proportion of sizes', () => {
    const runs = [
      { text: 'Large ', style: { ...STYLE, size: 40, bold: true } },
      { text: 'and small', style: { ...STYLE, size: 20, tracking: 1 } },
    ]
    const [fitted] = fitText({ ...INPUT, paragraphs: [{ ...four, runs, lineHeight: 120 }], minScale: 0.1 }).paragraphs
    expect(fitted?.lineHeight).toBeLessThanOrEqual(100)
    expect(fitted?.runs[0]?.style).toMatchObject({ bold: true, size: 33 })
    expect(fitted?.runs[1]?.style).toMatchObject({ bold: false, size: 16.5 })
  })
})
