import { expect, test } from 'vitest'
import { formatSourceNote } from '../../../core/dataset/format'
import { citationsIn, provenanceOf } from '../../../core/dataset/number-in-words'
import { LANGS } from '../../../core/locale'

const CITATIONS = [
  { en: 'China Daily, 28 February 2025', zh: '《中国日报》2025年2月28日' },
  { en: 'A report (undated)', zh: '一份报告（未注明日期）' },
]
const NOTE = { en: 'Second-hand, from ¶4 of another.', zh: '转引自另一来源第4段。' }

test.each(LANGS)('the sources of a provenance are found again: %s', (lang) => {
  const sources = CITATIONS.map((citation, i) => formatSourceNote({ citation }, [i + 4, 7, 8], lang))
  const provenance = { sources, via: null, kind: 'derived', calculation: null, note: NOTE } as const
  expect(citationsIn(provenanceOf(provenance, lang))).toEqual(CITATIONS.map((citation) => citation[lang]))
})

test('a remark that names no source has none', () => {
  expect(citationsIn('Say this slowly · then wait')).toEqual([])
  expect(citationsIn('请慢慢说　然后停顿')).toEqual([])
})
