import { describe, expect, it } from 'vitest'
import { normaliseParagraphs, normaliseText } from '../../../core/text/read-text'
import { paragraph } from './shipped-fonts'

describe('normaliseText', () => {
  it.each([
    ['plain 成渝 “text” –', 'plain 成渝 “text” –'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['1\u2009000\u202f000', '1\u00a0000\u00a0000'],
    ['a\tb\u2003c', 'a b c'],
    ['soft\u00adhyphen\ufeff\u0007', 'softhyphen'],
    ['half \ud83d of \ude00', 'half \ufffd of \ufffd'],
    ['Re\u0301gion', 'Région'],
    ['😀', '😀'],
  ])('turns %j into %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })

  it('drops the space before the first paragraph only', () => {
    const spaced = paragraph('x', {}, { spaceBefore: 6 })
    expect(normaliseParagraphs([spaced, spaced]).map((p) => p.spaceBefore)).toEqual([0, 6])
  })
})
