import { describe, expect, it } from 'vitest'
import { fitText, layoutText } from '../../../core/text/layout'
import { linkSpans } from '../../../core/text/links'
import type { Line, Paragraph } from '../../../core/text/model'
import { FONTS, paragraph, STYLE } from './shipped-fonts'

const HREF = 'https://example.org/'
const BOX = { x: 100, y: 50, width: 240, height: 200 }
const WORDS = ['They wrote in ', '《中国日报》of 28 February 2025, a long way down', ', that it had doubled.'] as const

/** One paragraph, the middle of it a link or not. */
function spoken(href?: string): Paragraph {
  const runs = WORDS.map((text, i) => ({ text, style: STYLE, ...(i === 1 && href ? { href } : {}) }))
  return { ...paragraph(''), runs }
}

function laidOut(of: Paragraph): readonly Line[] {
  return layoutText({ paragraphs: [of], box: BOX, valign: 'top', fonts: FONTS, lang: 'en' }).lines
}

const linked = laidOut(spoken(HREF))

describe('a link', () => {
  it('changes neither widths nor line breaks', () => {
    const inWords = (lines: readonly Line[]) =>
      lines.map(({ segments, ...line }) => ({ ...line, words: segments.map(({ text }) => text).join('') }))
    expect(inWords(linked)).toEqual(inWords(laidOut(spoken())))
    expect(linked.length).toBeGreaterThan(2)
  })

  it('ends its segments where it ends', () => {
    const segments = linked.flatMap(({ segments: own }) => own)
    const words = (isLink: boolean) =>
      segments.flatMap(({ text, href }) => ((href === HREF) === isLink ? [text] : [])).join('')
    expect(words(true).replaceAll(' ', '')).toBe(WORDS[1].replaceAll(' ', ''))
    expect(words(false).replaceAll(' ', '')).toBe(`${WORDS[0]}${WORDS[2]}`.replaceAll(' ', ''))
  })

  it('stays one where a text shrinks', () => {
    const box = { ...BOX, height: 40 }
    const input = { paragraphs: [spoken(HREF)], box, valign: 'top', fonts: FONTS, lang: 'en', minScale: 0.5 } as const
    const { scale, lines } = fitText(input)
    expect(scale).toBeLessThan(1)
    expect(lines.flatMap(linkSpans).length).toBeGreaterThan(0)
  })

  it('is one stretch a line, however many scripts it has, underlined within its box', () => {
    const stretches = linked.flatMap(linkSpans)
    const linesWithLinks = linked.filter(({ segments }) => segments.some(({ href }) => href !== undefined))
    expect(stretches).toHaveLength(linesWithLinks.length)
    stretches.forEach(({ href, box, underline }, i) => {
      const own = linesWithLinks[i]?.segments.filter((segment) => segment.href !== undefined) ?? []
      const baseline = linesWithLinks[i]?.baseline ?? Number.NaN
      expect(href).toBe(HREF)
      expect(box).toMatchObject({ x: own[0]?.x, y: baseline - 16, height: 20 })
      expect(box.width).toBeCloseTo(
        own.reduce((sum, { width }) => sum + width, 0),
        2,
      )
      expect(underline).toMatchObject({ x: box.x, width: box.width })
      expect(underline.y).toBeGreaterThan(baseline)
      expect(underline.y + underline.height).toBeLessThan(box.y + box.height)
    })
  })

  it('is apart from the link beside it', () => {
    const runs = [HREF, 'https://example.org/other'].map((href) => ({ text: 'word', style: STYLE, href }))
    const [line] = laidOut({ ...paragraph(''), runs })
    expect(line && linkSpans(line).map(({ href }) => href)).toEqual(runs.map(({ href }) => href))
  })
})
