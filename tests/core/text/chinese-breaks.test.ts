import { describe, expect, it } from 'vitest'
import { type BreakOptions, breakParagraph } from '../../../core/text/break'
import { fitText, layoutText } from '../../../core/text/layout'
import { BETWEEN_WORDS, breakOpportunities, WITHIN_WORD } from '../../../core/text/opportunities'
import { measureText } from '../../../core/text/shape'
import fc from '../../fast-check'
import { FONTS, paragraph, STYLE } from './shipped-fonts'
import { CHINESE_TEXTS as TEXTS } from './shipped-texts'

const HAN = /[\u3400-\u9fff]/

const widthOf = (text: string): number => measureText(text, STYLE, FONTS, 'zh')

function lines(text: string, width: number, options?: BreakOptions): string[] {
  const broken = breakParagraph(paragraph(text), width, FONTS, 'zh', options)
  return broken.lines.map((line) => line.segments.map((segment) => segment.text).join(''))
}

/** Where the lines of a text begin, but for the first; texts with spaces lose some at breaks. */
function startsOf(text: string, broken: readonly string[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const line of broken) {
    at = text.indexOf(line, at)
    starts.push(at)
    at += line.length
  }
  return starts
}

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })

/** The word of the segmenter that a break parts, or null. */
function partedWord(text: string, at: number): string | null {
  const found = SEGMENTER.segment(text).containing(at)
  return found !== undefined && found.index < at && HAN.test(found.segment) ? found.segment : null
}

describe('Chinese words at the end of a line', () => {
  it.each([
    ['来源称成都在区域创新中走在前列', '成都'],
    ['经济规模与重庆数量的跃升仍然', '重庆'],
    ['科技创新与产业发展的融合仍然偏弱', '发展'],
    ['产业联动与创新合作的日期与区域数量', '创新'],
    ['对赛力斯零部件供货额增幅', '赛力斯'],
    ['智能投影企业极米科技登陆科创板', '极米科技'],
    ['新增瞪羚企业与独角兽企业', '瞪羚'],
    ['成渝地区双城经济圈建设', '双城'],
  ])('keeps in "%s" the word %s whole at any width', (text, word) => {
    for (const balance of [false, true]) {
      for (let width = widthOf(word) + 1; width < widthOf(text); width += 3) {
        expect(lines(text, width, { balance }).some((line) => line.includes(word))).toBe(true)
      }
    }
  })

  it('may stand apart where the list says so', () => {
    expect(lines('双城经济圈', 80)).toEqual(['双城', '经济圈'])
  })

  it('parts a word that is wider than the line', () => {
    expect(lines('独角兽', 40)).toEqual(['独角', '兽'])
  })

  it('ends a balanced title after its first half', () => {
    for (const width of [120, 140, 160, 200]) {
      expect(lines('双城联动，共筑创新高地', width, { balance: true })).toEqual(['双城联动，', '共筑创新高地'])
    }
  })

  it('parts no word of the shipped texts that a line could have ended before', () => {
    for (const text of TEXTS) {
      const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
      const allowed = breakOpportunities(text, codes, 'zh')
      for (const width of [60, 80, 100, 120, 160, 240, 320, 480]) {
        for (const balance of [false, true]) {
          const starts = startsOf(text, lines(text, width, { balance }))
          starts.slice(1).forEach((at, i) => {
            if (allowed[at] !== WITHIN_WORD) return
            // Nothing that is kept whole is longer than what a line may give up: only a line without any other break
            // may part it.
            expect(allowed.slice((starts[i] ?? 0) + 1, at), `${text} at ${width}`).not.toContain(BETWEEN_WORDS)
          })
        }
      }
    }
  })

  it('parts no word of the segmenter either, but those that the word list overrules', () => {
    const parted = new Set<string | null>()
    for (const text of TEXTS) {
      for (const width of [180, 240, 320, 480]) {
        for (const balance of [false, true]) {
          for (const at of startsOf(text, lines(text, width, { balance })).slice(1)) parted.add(partedWord(text, at))
        }
      }
    }
    const overruled = ['将成', '向川', '项目', '口数', '行为', '比为']
    expect([...parted].filter((word) => word !== null && !overruled.includes(word))).toEqual([])
  })
})

describe('any Chinese text', () => {
  const anyText = fc
    .array(fc.constantFrom(...TEXTS.flatMap((text) => text.match(/.{1,7}/gu) ?? [])), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(''))
  const anyWidth = fc.integer({ min: 60, max: 500 })

  it('fits its lines, loses no character, and comes out the same twice', () => {
    const bare = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(anyText, anyWidth, fc.boolean(), (text, width, balance) => {
        const broken = breakParagraph(paragraph(text), width, FONTS, 'zh', { balance })
        for (const line of broken.lines) expect(line.width).toBeLessThanOrEqual(width + 1e-5)
        expect(bare(lines(text, width, { balance }).join(''))).toBe(bare(text))
        expect(breakParagraph(paragraph(text), width, FONTS, 'zh', { balance })).toEqual(broken)
      }),
      { numRuns: 300 },
    )
  })

  it('parts no word in a balanced text if as many lines can do without', () => {
    fc.assert(
      fc.property(anyText, anyWidth, (text, width) => {
        const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
        const allowed = breakOpportunities(text, codes, 'zh')
        const parts = (broken: readonly string[]) =>
          startsOf(text, broken).some((at, i) => i > 0 && allowed[at] === WITHIN_WORD)
        const balanced = lines(text, width, { balance: true })
        if (parts(balanced)) expect(linesOfWholeWords(text, allowed, width)).toBeGreaterThan(balanced.length)
      }),
      { numRuns: 300 },
    )
  })
})

/** How many lines a text takes that breaks between words only; infinite where a word is wider than the line. */
function linesOfWholeWords(text: string, allowed: Uint8Array, width: number): number {
  let count = 1
  let from = 0
  let last = 0
  for (let to = 1; to <= text.length; to++) {
    if (to < text.length && allowed[to] !== BETWEEN_WORDS) continue
    if (widthOf(text.slice(from, to).trimEnd()) > width) {
      if (last === from) return Number.POSITIVE_INFINITY
      from = last
      count++
      if (widthOf(text.slice(from, to).trimEnd()) > width) return Number.POSITIVE_INFINITY
    }
    last = to
  }
  return count
}

describe('a Latin word in a narrow box', () => {
  const INPUT = { valign: 'top', fonts: FONTS } as const
  const textsOf = (laidOut: { readonly lines: readonly { readonly segments: readonly { text: string }[] }[] }) =>
    laidOut.lines.map((line) => line.segments.map((segment) => segment.text).join(''))

  it.each(['en', 'zh'] as const)('stays whole where it just fits (%s)', (lang) => {
    const box = { x: 0, y: 0, width: widthOf('Chongqing'), height: 100 }
    for (const balance of [false, true]) {
      const laidOut = layoutText({ ...INPUT, box, lang, balance, paragraphs: [paragraph('Chengdu Chongqing a')] })
      expect(textsOf(laidOut)).toEqual(['Chengdu', 'Chongqing', 'a'])
      expect(laidOut.overflowX).toBe(0)
    }
  })

  it('shrinks, if it may, before it breaks', () => {
    const box = { x: 0, y: 0, width: widthOf('Chongqing') * 0.9, height: 100 }
    const input = { ...INPUT, box, lang: 'en', paragraphs: [paragraph('Chongqing city')] } as const
    expect(textsOf(fitText({ ...input, minScale: 0.8 }))).toEqual(['Chongqing', 'city'])
  })

  it('breaks at full size where shrinking does not help', () => {
    const box = { x: 0, y: 0, width: widthOf('Chong'), height: 100 }
    const fitted = fitText({ ...INPUT, box, lang: 'en', minScale: 0.9, paragraphs: [paragraph('Chongqing')] })
    expect(fitted.scale).toBe(1)
    expect(fitted.lines).toHaveLength(2)
  })
})
