import { describe, expect, it } from 'vitest'
import { noReferences } from '../../../core/scene/context'
import { citationsOf, sourceLines } from '../../../core/scene/footnote'
import { WORLD } from './scenes'

const line = (observations: readonly string[], lang: 'en' | 'zh' = 'en') => {
  const references = { ...noReferences(), observations: new Set(observations) }
  // No-break spaces keep dates together; they are no concern here.
  return (sourceLines(citationsOf(references, WORLD.index), WORLD.index, lang)[0] ?? '').replaceAll('\u00a0', ' ')
}

describe('the source line', () => {
  it('is empty where nothing is cited', () => {
    expect(line([])).toBe('')
  })

  it('names one source with its paragraph', () => {
    expect(line(['rd-investment/chengdu-chongqing/2023'])).toBe('Source: China Daily, 28 February 2025, ¶8.')
  })

  it('cites the inputs of a derived value, not the value', () => {
    expect(line(['rd-investment/chengdu-chongqing/2020'])).toBe('Source: China Daily, 28 February 2025, ¶8.')
  })

  it('joins paragraphs of one source and separates sources', () => {
    const text = line([
      'innovation-index/circle/2024',
      'innovation-cooperation-growth/circle/2020-2024',
      'gii-rank/chengdu/2025',
    ])
    expect(text).toMatch(/^Sources: iChongqing, 4 January 2026, ¶2, 4; .+, ¶1\.$/)
  })

  it('uses Chinese punctuation in Chinese', () => {
    expect(line(['rd-investment/chengdu-chongqing/2023'], 'zh')).toBe('来源：《中国日报》2025年2月28日，第8段。')
  })
})

it('grows shorter where there is no room: without paragraphs, then with fewer sources and how many more there are', () => {
  const sources = WORLD.index.dataset.sources.slice(0, 3)
  const citations = new Map(sources.map(({ id }) => [id, new Set([4])]))
  const [first, second] = sources.map(({ citation }) => citation)
  const lines = sourceLines(citations, WORLD.index, 'en')
  expect(lines).toHaveLength(4)
  expect(lines[0]).toContain('¶4')
  expect(lines[1]).not.toContain('¶')
  expect(lines.slice(2)).toEqual([
    `Sources: ${first?.en}; ${second?.en}; 1 more in the notes.`,
    `Sources: ${first?.en}; 2 more in the notes.`,
  ])
  expect(sourceLines(citations, WORLD.index, 'zh')[3]).toMatch(/；另有2份，见备注。$/)
})
