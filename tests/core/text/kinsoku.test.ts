import { describe, expect, it } from 'vitest'
import { breakParagraph } from '../../../core/text/break'
import fc from '../../fast-check'
import { FONTS, paragraph, STYLE } from './shipped-fonts'
import { CHINESE_TEXTS } from './shipped-texts'

/** Marks that begin no line and end none (W3C, Requirements for Chinese Text Layout, 3.1.2). */
const BEGINS_NO_LINE = /^[、。，．·：；！？）］｝〉》」』】〕〗”’…—％‰℃]/u
const ENDS_NO_LINE = /[（［｛〈《「『【〔〖“‘]$/u

/** Room for the longest row of marks that hang together, such as “（《”. */
const NARROWEST = 4 * STYLE.size

function lines(text: string, width: number, balance: boolean): string[] {
  const broken = breakParagraph(paragraph(text), width, FONTS, 'zh', { balance }).lines
  return broken.map((line) => line.segments.map((segment) => segment.text).join(''))
}

describe('kinsoku', () => {
  it('holds in every shipped text at any width', () => {
    // A dot between spaces parts items of a list, in any language.
    for (const text of CHINESE_TEXTS.filter((one) => !one.includes(' ·'))) {
      for (let width = NARROWEST; width < 500; width += 70) {
        for (const balance of [false, true]) {
          const broken = lines(text, width, balance)
          expect(
            broken.slice(1).filter((line) => BEGINS_NO_LINE.test(line)),
            `${text} at ${width}`,
          ).toEqual([])
          expect(
            broken.slice(0, -1).filter((line) => ENDS_NO_LINE.test(line)),
            `${text} at ${width}`,
          ).toEqual([])
        }
      }
    }
  })

  it('holds in any text of words and marks', () => {
    const clause = fc.tuple(
      fc.constantFrom('', '“', '（', '《'),
      fc.constantFrom('成渝', '双城经济圈', '创新', 'Chengdu', '2023年'),
      fc.constantFrom('，', '。', '：', '；', '！', '、', '……', '——'),
    )
    const closing: Readonly<Record<string, string>> = { '“': '”', '（': '）', '《': '》', '': '' }
    const anyText = fc
      .array(clause, { minLength: 1, maxLength: 8 })
      .map((clauses) => clauses.map(([open, word, mark]) => open + word + closing[open] + mark).join(''))
    fc.assert(
      fc.property(anyText, fc.integer({ min: NARROWEST, max: 400 }), fc.boolean(), (text, width, balance) => {
        const broken = lines(text, width, balance)
        expect(broken.slice(1).filter((line) => BEGINS_NO_LINE.test(line))).toEqual([])
        expect(broken.slice(0, -1).filter((line) => ENDS_NO_LINE.test(line))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('adds no hyphen where a word is parted', () => {
    expect(lines('Wissenschaftsstadt', 80, false).join('')).toBe('Wissenschaftsstadt')
    expect(lines('Wissenschaftsstadt', 80, false).length).toBeGreaterThan(1)
  })
})
