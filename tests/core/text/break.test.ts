import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../core/locale'
import { type BreakOptions, type BrokenLine, breakParagraph } from '../../../core/text/break'
import type { Paragraph } from '../../../core/text/model'
import { normaliseText } from '../../../core/text/read-text'
import { measureText } from '../../../core/text/shape'
import fc from '../../fast-check'
import { FONTS, paragraph, STYLE } from './shipped-fonts'

const textOf = (line: BrokenLine): string => line.segments.map((segment) => segment.text).join('')

function lines(text: string, width: number, lang: Lang, options?: BreakOptions): string[] {
  return breakParagraph(paragraph(text), width, FONTS, lang, options).lines.map(textOf)
}

const widthOf = (text: string, lang: Lang = 'en'): number => measureText(text, STYLE, FONTS, lang)

describe('breakParagraph', () => {
  it('breaks English at spaces, which take no room at the end of a line', () => {
    expect(lines('The circle grew', widthOf('The circle'), 'en')).toEqual(['The circle', 'grew'])
  })

  it('keeps an empty line for an empty paragraph', () => {
    const [line, ...rest] = breakParagraph(paragraph(''), 100, FONTS, 'en').lines
    expect(rest).toEqual([])
    expect(line).toMatchObject({ segments: [], width: 0, end: 'paragraph' })
  })

  it('obeys forced breaks and says how each line ends', () => {
    const broken = breakParagraph(paragraph('one two\n\nthree-four\n'), widthOf('three-'), FONTS, 'en').lines
    expect(broken.map((line) => [textOf(line), line.end])).toEqual([
      ['one', 'space'],
      ['two', 'newline'],
      ['', 'newline'],
      ['three-', 'wrap'],
      ['four', 'newline'],
      ['', 'paragraph'],
    ])
  })

  it('breaks between characters what is wider than the line', () => {
    expect(lines('a Wissenschaftsstadt', widthOf('Wissen'), 'en')).toEqual(['a', 'Wissen', 'schafts', 'stadt'])
    expect(lines('成渝', 1, 'zh')).toEqual(['成', '渝'])
  })

  it('breaks Chinese between words, and no line begins with closing punctuation', () => {
    expect(lines('成渝地区双城经济圈', 80, 'zh')).toEqual(['成渝地区', '双城', '经济圈'])
    expect(lines('成渝地区，双城经济圈', 80, 'zh')).toEqual(['成渝', '地区，', '双城', '经济圈'])
  })

  it('begins no line with closing punctuation even where what stands before it is too wide', () => {
    expect(lines('第23位。', 80, 'zh')).toEqual(['第23', '位。'])
    expect(lines('Wissenschaft.', widthOf('Wissenschaft'), 'en')).toEqual(['Wissens', 'chaft.'])
  })

  it('ends no line with an opening bracket or quote', () => {
    expect(lines('经济圈（成渝）', 80, 'zh')).toEqual(['经济圈', '（成渝）'])
    expect(lines('经济圈《规划》', 80, 'zh')).toEqual(['经济圈', '《规划》'])
  })

  it('lets a line begin at an opening Chinese quote and end at a closing one', () => {
    expect(lines('经济圈“双城”记', 80, 'zh')).toEqual(['经济圈', '“双城”', '记'])
    expect(lines('“协作”“合作”', 80, 'zh')).toEqual(['“协作”', '“合作”'])
  })

  it('lets a line begin at a wide bracket after Latin', () => {
    expect(lines('WIPO《报告》', 90, 'zh')).toEqual(['WIPO', '《报告》'])
  })

  it('does not part dashes, dots and what they belong to', () => {
    expect(lines('成渝地区——西部', 80, 'zh')).toEqual(['成渝', '地区——', '西部'])
    expect(lines('成渝地区……', 80, 'zh')).toEqual(['成渝', '地区……'])
  })

  it.each([
    ['in 2024 27,000 firms', '27,000'],
    ['in all 33\u00a0% more', '33\u00a0%'],
    ['in all 33 % more', '33 %'],
    ['in all 33% more', '33%'],
    ['worth CNY 8.19 tn now', 'CNY 8.19 tn'],
    ['the sum (CNY 8.19 tn) now', '(CNY 8.19 tn)'],
    ['fund of 100 billion yuan, now', '100 billion yuan,'],
    ['fund of 100\u00a0billion yuan now', '100\u00a0billion yuan'],
    ['some 5 million US dollars now', '5 million US'],
    ['a 100 billion yuan-denominated fund', '100 billion yuan-'],
    ['worth 40 billion CNY now', '40 billion CNY'],
    ['in the top 40 clusters', 'top 40'],
    ['years 2020–2023 more', '2020–2023'],
  ])('keeps the number in "%s" whole', (text, whole) => {
    for (let width = widthOf(whole); width < widthOf(text); width += 3) {
      expect(lines(text, width, 'en').some((line) => line.includes(whole))).toBe(true)
    }
  })

  it('keeps Chinese numbers with their units', () => {
    for (const whole of [
      '8.19万亿元',
      '2023年',
      '27000家',
      '33％',
      '第24位',
      '第1段',
      '30余项',
      '12月',
      '2,700 亿元',
    ]) {
      const text = `成渝地区双城${whole}增长`
      for (let width = widthOf(whole, 'zh'); width < 200; width += 3) {
        expect(lines(text, width, 'zh').some((line) => line.includes(whole))).toBe(true)
      }
    }
  })

  it('draws thin spaces as no-break spaces and the no-break hyphen as a hyphen', () => {
    expect(lines('1\u202f000\u2009km', 500, 'en')).toEqual(['1\u00a0000\u00a0km'])
    expect(lines('R\u2011D', widthOf('R-D'), 'en')).toEqual(['R-D'])
  })

  it('looks across runs for breaks, and keeps their styles apart', () => {
    const bold = { ...STYLE, bold: true }
    const runs = [
      { text: 'Chong', style: STYLE },
      { text: 'qing 成渝', style: bold },
    ]
    const broken = breakParagraph({ ...paragraph(''), runs }, 110, FONTS, 'en').lines
    expect(broken.map((line) => line.segments.map(({ text, script }) => [text, script]))).toEqual([
      [
        ['Chong', 'latin'],
        ['qing', 'latin'],
      ],
      [['成渝', 'cjk']],
    ])
    expect(broken[0]?.segments[1]?.style).toBe(bold)
  })

  it('calls no invisible break opportunity a space', () => {
    const broken = breakParagraph(paragraph('Cheng\u200bdu'), widthOf('Cheng'), FONTS, 'en').lines
    expect(broken.map((line) => [textOf(line), line.end])).toEqual([
      ['Cheng', 'wrap'],
      ['du', 'paragraph'],
    ])
  })

  it('keeps a fifth of its largest size below the baseline, whatever the font', () => {
    const [latin] = breakParagraph(paragraph('Chengdu'), 400, FONTS, 'zh').lines
    const [mixed] = breakParagraph(paragraph('Chengdu 成都'), 400, FONTS, 'zh').lines
    expect(latin?.descent).toBeCloseTo(4)
    expect(mixed?.descent).toBeCloseTo(4)
  })
})

describe('a last word alone', () => {
  it('gets company from the line before', () => {
    const text = 'Collaborative innovation doubled in an area'
    const width = widthOf('Collaborative innovation doubled in an')
    expect(lines(text, width, 'en')).toEqual(['Collaborative innovation doubled in', 'an area'])
  })

  it('stays where company would cost another line', () => {
    const width = widthOf('Wissenschaftsstadt')
    expect(lines('Wissenschaftsstadt a', width, 'en')).toEqual(['Wissenschaftsstadt', 'a'])
  })
})

describe('balance', () => {
  const balance = { balance: true }

  it('makes lines alike', () => {
    const text = 'Collaborative innovation doubled in the circle'
    const width = widthOf('Collaborative innovation doubled in')
    expect(lines(text, width, 'en')).toEqual(['Collaborative innovation doubled in', 'the circle'])
    expect(lines(text, width, 'en', balance)).toEqual(['Collaborative innovation', 'doubled in the circle'])
  })

  it('leaves no last one or two Chinese characters alone', () => {
    expect(lines('成渝地区双城经济圈', 160, 'zh', balance)).toEqual(['成渝地区', '双城经济圈'])
    expect(lines('成渝地区双城经济圈建设', 100, 'zh', balance)).toEqual(['成渝地区', '双城经济圈', '建设'])
  })

  it('breaks no word that the full width keeps', () => {
    expect(lines('Wissenschaftsstadt a b', widthOf('Wissenschaftsstadt'), 'en', balance)).toEqual([
      'Wissenschaftsstadt',
      'a b',
    ])
  })

  it('balances each side of a forced break by itself', () => {
    const width = widthOf('aa bb cc dd')
    expect(lines('aa bb cc dd ee\nshort', width, 'en', balance)).toEqual(['aa bb cc', 'dd ee', 'short'])
  })
})

const PIECES = [
  'a',
  'Chengdu',
  ' ',
  '  ',
  '27,000',
  '33 %',
  '\n',
  '-',
  '“',
  '”',
  '（',
  '）',
  '，',
  '。',
  '成',
  '渝圈',
  '——',
  '·',
  '…',
  '\u00a0',
  '\u202f',
  '→',
  '😀',
  'e\u0301',
  '(',
  ')',
  '《',
  '》',
  '2023年',
  '\u200b',
]
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(''))
const anyLang = fc.constantFrom<Lang>('en', 'zh')
const anyWidth = fc.double({ min: 1, max: 400, noNaN: true })
const bare = (text: string): string => normaliseText(text).replace(/[ \n\u200b\u3000]/g, '')

describe('any paragraph', () => {
  const anyParagraph: fc.Arbitrary<Paragraph> = fc
    .array(fc.record({ text: anyText, bold: fc.boolean(), size: fc.constantFrom(8, 20, 33.5) }), { maxLength: 3 })
    .map((runs) => ({
      ...paragraph(''),
      runs: runs.map(({ text, ...style }) => ({ text, style: { ...STYLE, ...style, tracking: 0.3 } })),
    }))

  it('fits its lines into the width, unless one is a single character', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, anyLang, fc.boolean(), (text, width, lang, balance) => {
        for (const line of breakParagraph(text, width, FONTS, lang, { balance }).lines) {
          if (Array.from(textOf(line)).length > 1) expect(line.width).toBeLessThanOrEqual(width + 1e-5)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('loses and adds no character but spaces at breaks', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, anyLang, fc.boolean(), (text, width, lang, balance) => {
        const broken = breakParagraph(text, width, FONTS, lang, { balance }).lines
        expect(bare(broken.map(textOf).join(''))).toBe(bare(text.runs.map((run) => run.text).join('')))
      }),
      { numRuns: 500 },
    )
  })

  it('adds up its segments to its lines, and comes out the same twice', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, anyLang, (text, width, lang) => {
        const first = breakParagraph(text, width, FONTS, lang)
        expect(breakParagraph(text, width, FONTS, lang)).toEqual(first)
        for (const line of first.lines) {
          expect(line.segments.reduce((sum, segment) => sum + segment.width, 0)).toBeCloseTo(line.width, 6)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('needs no more lines when balanced', () => {
    fc.assert(
      fc.property(anyParagraph, anyWidth, anyLang, (text, width, lang) => {
        const plain = breakParagraph(text, width, FONTS, lang).lines.length
        expect(breakParagraph(text, width, FONTS, lang, { balance: true }).lines.length).toBe(plain)
      }),
      { numRuns: 300 },
    )
  })
})
