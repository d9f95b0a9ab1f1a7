import { describe, expect, it } from 'vitest'
import { resolveClaim } from '../../../core/claim/claim'
import { holds } from '../../../core/claim/facts'
import { indexDataset } from '../../../core/dataset/lookup'
import fc from '../../fast-check'
import { readFiles } from '../dataset/read-files'
import { RawReading } from './evaluate-facts'
import { changed, claim, expectSound, index as shipped } from './support'

// Another value, another sentence: no word of a claim outlives the data that it rests on.

const INDEX = ['innovation-index/circle/2020', 'innovation-index/circle/2024'] as const
const RESEARCH = 'rd-investment-growth/chengdu-chongqing/2020-2023'
const TRADE = 'tech-transactions-growth/chengdu-chongqing/2020-2023'

function indexClaim(value: number): string {
  return claim('growth', INDEX, changed({ [INDEX[1]]: { value } })).text.en
}

describe('growth in words', () => {
  it.each([
    [202.29, 'more than doubled'],
    [200, 'doubled'],
    [195, 'almost doubled'],
    [185, 'rose by 85%'],
    [180.87, 'rose by 81%'],
    [175.5, 'rose by three quarters'],
    [150, 'rose by half'],
    [133, 'rose by a third'],
    [131, 'rose by 31%'],
    [100, 'hardly changed'],
    [88, 'fell by 12%'],
    [67, 'fell by a third'],
    [249, 'more than doubled'],
    [270, 'rose by 170%'],
    [295, 'almost tripled'],
    [309.78, 'more than tripled'],
    [400, 'quadrupled'],
  ])('an index of %d %s', (value, words) => {
    const sentence = `collaborative innovation ${words} in four years`
    // A figure that no source states says so; a round word is there for everybody to see.
    const whole = words.includes('%') ? `by our calculation, ${sentence}` : sentence
    expect(indexClaim(value)).toBe(whole.charAt(0).toUpperCase() + whole.slice(1))
  })

  it('never says "more than doubled" of less than a doubling, whatever the value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (value) => {
        const text = indexClaim(Number(value.toFixed(2)))
        expect(text.includes('more than doubled')).toBe(value > 200.5 && value < 250)
        if (value < 100) expect(text).toMatch(/fell|hardly changed/)
      }),
      { numRuns: 150 },
    )
  })
})

describe('faster growth', () => {
  it.each([
    [62, 'technology trade grew almost twice as fast'],
    [66, 'technology trade grew twice as fast'],
    [70, 'technology trade grew more than twice as fast'],
    [40, 'technology trade grew faster: it rose by 40%'],
    [97, 'technology trade grew almost three times as fast'],
  ])('%d % against 33%', (value, words) => {
    const made = claim('faster-growth', [RESEARCH, TRADE], changed({ [TRADE]: { value } }))
    expect(made.text.en.split('; ')[1]).toBe(words)
  })

  it('turns round where the other was faster', () => {
    const made = claim('faster-growth', [RESEARCH, TRADE], changed({ [TRADE]: { value: 20 } }))
    expect(made.text.en).toMatch(/^Technology trade rose by a fifth in three years; research spending grew/)
  })
})

describe('ranks', () => {
  const RANKS = ['chengdu/2020', 'chengdu/2024', 'chongqing/2020', 'chongqing/2024'].map((of) => `gii-rank/${of}`)

  it.each([
    [39, 'Both cities climbed into the world’s top 40 clusters between 2020 and 2024'],
    [41, 'Both cities climbed in the Global Innovation Index between 2020 and 2024, Chongqing by 36 places'],
    [29, 'Both cities climbed into the world’s top 30 clusters between 2020 and 2024'],
  ])('Chongqing at %d', (value, words) => {
    expect(claim('ranks', RANKS, changed({ 'gii-rank/chongqing/2024': { value } })).text.en).toBe(words)
  })

  it('are not said to climb where one fell', () => {
    const made = claim('auto', RANKS, changed({ 'gii-rank/chongqing/2024': { value: 90 } }))
    expect(made.text.en).not.toContain('Both')
  })
})

describe('kinds and qualifiers', () => {
  it('a projection without "over" is reached, not passed', () => {
    const id = 'gdp/sichuan-chongqing/2025'
    expect(claim('projection', [id], changed({ [id]: { qualifier: 'approx' } })).text.en).toContain(
      'is projected to reach about 10\u00a0trillion yuan',
    )
  })

  it('an approximate growth says so', () => {
    expect(claim('growth', [RESEARCH], changed({ [RESEARCH]: { qualifier: 'approx' } })).text.en).toBe(
      'Research spending rose by about 33% in three years',
    )
    expect(claim('growth', [RESEARCH], changed({ [RESEARCH]: { qualifier: 'over' } })).text.zh).toBe(
      '研发投入三年增长超33%',
    )
  })

  it('values that are only bounds show no growth', () => {
    const index = changed({ [INDEX[1]]: { qualifier: 'over' } })
    expect(resolveClaim({ claim: 'growth', of: [...INDEX] }, index).ok).toBe(false)
  })

  it('targets are counted, not remembered', () => {
    const of = [...shipped.dataset.observations.filter(({ kind }) => kind === 'target').map(({ id }) => id)].slice(0, 9)
    expect(claim('targets', of).text.en).toBe('The Science City plan sets nine targets in two fields for 2025')
  })
})

describe('facts', () => {
  it('of a claim fail when the data say something else', () => {
    const made = claim('growth', INDEX)
    const weaker = changed({ [INDEX[1]]: { value: 185 } })
    expect(made.facts.every((fact) => holds(fact, shipped))).toBe(true)
    expect(made.facts.every((fact) => holds(fact, weaker))).toBe(false)
  })

  it('hold for any values of the observations that a claim is about', () => {
    const stated = shipped.dataset.observations.filter(({ kind, words }) => kind !== 'derived' && !words)
    const values = fc.tuple(fc.constantFrom(...stated), fc.constantFrom(...stated), fc.integer({ min: 1, max: 999 }))
    fc.assert(
      fc.property(values, ([one, other, value]) => {
        const files = readFiles()
        for (const [name, entries] of Object.entries(files)) {
          if (!name.startsWith('observations/')) continue
          for (const entry of entries as Record<string, unknown>[]) {
            if (one.id.startsWith(`${entry.metric}/${entry.region}/${entry.period}`)) entry.value = value
          }
        }
        const index = indexDataset({
          ...shipped.dataset,
          observations: shipped.dataset.observations.map((entry) =>
            entry.id.startsWith(`${one.metric}/${one.region}/${one.period}`) && entry.kind !== 'derived'
              ? { ...entry, value }
              : entry,
          ),
        })
        const pair = one.id === other.id ? [one.id] : [one.id, other.id]
        const made = claim('auto', pair, index)
        const cites = made.observations.every((id) => index.observation.get(id)?.kind !== 'derived')
        if (cites) expectSound(made, new RawReading(files))
      }),
      { numRuns: 300 },
    )
  })
})
