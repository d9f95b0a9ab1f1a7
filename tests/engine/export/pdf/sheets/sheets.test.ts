import { describe, expect, it } from 'vitest'
import { PDF_PAGES, type PdfPages } from '../../../../../core/export-options'
import { LANGS, type Lang } from '../../../../../core/locale'
import type { Scene } from '../../../../../core/scene/model'
import { sheetsOf } from '../../../../../engine/export/pdf/sheets/index'
import type { Sheet } from '../../../../../engine/export/pdf/sheets/paper'
import { A4 } from '../../../../../engine/export/pdf/sheets/paper'
import { fontSet } from '../../fixture-parts'
import { fixtureScene } from '../fixture'

const NUMBERS = Array.from({ length: 40 }, (_, i) => ({
  observation: `o${i}`,
  statement: `R&D investment, year ${i}: 210.45 bn yuan`,
  provenance: 'China Daily, 28 February 2025, ¶7 · observed',
}))
const TALK =
  'Say that one line of this is longer than the sheet is wide, so that it has to be broken somewhere. '.repeat(4)

/** Eight slides, the second of which has more notes than a sheet holds. */
function scene(lang: Lang, size = { width: 960, height: 540 }): Scene {
  const plain = fixtureScene(lang)
  const slides = plain.slides.map((slide, i) => {
    const notes = { talk: [TALK], numbers: i === 1 ? NUMBERS : NUMBERS.slice(0, 2), statements: [], typed: [] }
    return i === 0 ? slide : { ...slide, notes }
  })
  return { ...plain, size, slides }
}

const sheets = (pages: PdfPages, of: Scene = scene('en')): readonly Sheet[] =>
  sheetsOf(of, pages, { fonts: fontSet, lang: of.lang, onMissing: () => {} })

const slidesOn = (all: readonly Sheet[]) => all.map((sheet) => sheet.slides.map(({ slide }) => slide.number))
const textOf = ({ notes }: Sheet): string =>
  notes.flatMap(({ lines }) => lines.flatMap((line) => line.segments.map(({ text }) => text))).join('')

describe('sheets', () => {
  it.each([
    ['slides', [[1], [2], [3], [4], [5], [6], [7], [8]]],
    ['notes', [[1], [2], [], [], [3], [4], [5], [6], [7], [8]]],
    [
      'handout-2',
      [
        [1, 2],
        [3, 4],
        [5, 6],
        [7, 8],
      ],
    ],
    [
      'handout-3',
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8],
      ],
    ],
    [
      'handout-6',
      [
        [1, 2, 3, 4, 5, 6],
        [7, 8],
      ],
    ],
  ] as const)('%s: every slide stands on one, in order', (pages, expected) => {
    expect(slidesOn(sheets(pages))).toEqual(expected)
  })

  it.each([
    ['slides', ['1', '2', '3', '4', '5', '6', '7', '8']],
    ['notes', ['1', '2', '2 (2)', '2 (3)', '3', '4', '5', '6', '7', '8']],
    ['handout-3', ['1–3', '4–6', '7–8']],
  ] as const)('%s: labels name the slides', (pages, expected) => {
    expect(sheets(pages).map(({ label }) => label)).toEqual(expected)
  })

  it('have the size of the slide, or are A4 upright', () => {
    for (const { size } of sheets('slides')) expect(size).toEqual({ width: 960, height: 540 })
    for (const { size } of sheets('notes')) expect(size).toEqual(A4)
  })
})

const SIZES = [
  { width: 960, height: 540 },
  { width: 720, height: 540 },
  { width: 841.89, height: 595.28 },
]

describe.each(PDF_PAGES.filter((pages) => pages !== 'slides'))('%s', (pages) => {
  it.each(SIZES.flatMap((size) => LANGS.map((lang) => ({ ...size, lang }))))(
    'keep all within the sheet and apart, for $width × $height in $lang',
    ({ lang, ...size }) => {
      for (const sheet of sheets(pages, scene(lang, size))) {
        const boxes = sheet.slides.map(({ x, y, scale }) => ({
          x,
          y,
          right: x + size.width * scale,
          bottom: y + size.height * scale,
        }))
        for (const box of boxes) expect([box.x, box.y].every((at) => at > 0)).toBe(true)
        for (const box of boxes) expect(box.right < A4.width && box.bottom < A4.height).toBe(true)
        for (const { x, y, width } of sheet.rules) {
          expect(x > 0 && x + width < A4.width && y < A4.height - 40).toBe(true)
          const crossed = boxes.filter((box) => x < box.right && box.x < x + width && box.y < y && y < box.bottom)
          expect(crossed).toEqual([])
        }
        for (const { baseline, width } of sheet.notes.flatMap(({ lines }) => lines)) {
          expect(baseline).toBeGreaterThan(Math.max(0, ...boxes.map(({ bottom }) => bottom)))
          expect(baseline).toBeLessThan(A4.height - 50)
          expect(width).toBeLessThan(A4.width - 90)
        }
      }
    },
  )
})

describe('handouts', () => {
  it('have at least three lines to write on for every slide', () => {
    for (const size of SIZES) {
      for (const pages of ['handout-2', 'handout-3', 'handout-6'] as const) {
        for (const { slides, rules } of sheets(pages, scene('en', size))) {
          expect(rules.length).toBeGreaterThanOrEqual(3 * slides.length)
        }
      }
    }
  })

  it('have them beside three slides, and below two or six', () => {
    const [slide, rule] = [sheets('handout-3')[0]?.slides[0], sheets('handout-3')[0]?.rules[0]]
    expect(rule?.x).toBeGreaterThan((slide?.x ?? 0) + 960 * (slide?.scale ?? 1))
    expect(sheets('handout-6')[0]?.rules[0]?.x).toBe(sheets('handout-6')[0]?.slides[0]?.x)
  })
})

describe('speaker notes', () => {
  it('are there to the last word, however many sheets they take', () => {
    const all = sheets('notes').slice(1, 4).map(textOf).join('')
    expect(all.match(/ ?bn yuan/g)).toHaveLength(NUMBERS.length)
    expect(all.replaceAll(/\s/g, '')).toContain(TALK.replaceAll(/\s/g, ''))
  })

  it('keep a number and its source on one sheet', () => {
    const pieces = sheets('notes').flatMap(({ notes }) => notes.filter(({ kind }) => kind === 'number'))
    expect(pieces).toHaveLength(NUMBERS.length + 6 * 2)
  })

  it('say on further sheets whose they are', () => {
    const margins = sheets('notes')[2]?.margins ?? []
    expect(margins.flatMap((line) => line.segments.map(({ text }) => text))).toContain('Slide 2, continued')
  })
})
