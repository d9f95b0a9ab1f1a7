import { describe, expect, it } from 'vitest'
import { resolveClaim } from '../../../core/claim/claim'
import { holds } from '../../../core/claim/facts'
import { indexDataset } from '../../../core/dataset/lookup'
import fc from '../../fast-check'
import { shippedDataset } from '../dataset/read-files'
import { RawReading } from './evaluate-facts'
import { changed, changedFiles, claim, expectSound, index as shipped } from './support'

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
    [180.87, 'rose by 80.87%'],
    [175.5, 'rose by about three quarters'],
    [150, 'rose by about half'],
    [133, 'rose by about a third'],
    [131, 'rose by 31%'],
    [100, 'hardly changed'],
    [88, 'fell by 12%'],
    [67, 'fell by about a third'],
    [249, 'more than doubled'],
    [270, 'rose by 170%'],
    [295, 'almost tripled'],
    [309.78, 'more than tripled'],
    [400, 'quadrupled'],
  ])('an index of %d %s', (value, words) => {
    const sentence = `the collaborative innovation index of the economic circle ${words} from 2020 to 2024`
    // A figure that no source states says so; a round word is there for everybody to see.
    const whole = words.includes('%') ? `by our calculation, ${sentence}` : sentence
    expect(indexClaim(value)).toBe(whole.charAt(0).toUpperCase() + whole.slice(1))
  })

  it('never says "more than doubled" of less than a doubling, whatever the value', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1000, noNaN: true }), (value) => {
        const text = indexClaim(Number(value.toFixed(2)))
        // 100.00 may be up to 100.005, and 200.02 as little as 200.015.
        expect(text.includes('more than doubled')).toBe(value > 200.015 && value < 249.98)
        if (value < 100) expect(text).toMatch(/fell|hardly changed/)
      }),
      { numRuns: 150 },
    )
  })
})

describe('faster growth', () => {
  it.each([
    [62, 'technology-market deals grew almost twice as fast'],
    // 65.5 to 66.5 against 32.5 to 33.5: nobody knows whether it was a little more than twice.
    [66, 'technology-market deals grew faster: they rose by 66%'],
    [70, 'technology-market deals grew more than twice as fast'],
    [40, 'technology-market deals grew faster: they rose by 40%'],
    [97, 'technology-market deals grew faster: they rose by 97%'],
  ])('%d % against 33%', (value, words) => {
    const made = claim('faster-growth', [RESEARCH, TRADE], changed({ [TRADE]: { value } }))
    expect(made.text.en.split('; ')[1]).toBe(words)
  })

  it('turns round where the other was faster', () => {
    const made = claim('faster-growth', [RESEARCH, TRADE], changed({ [TRADE]: { value: 20 } }))
    expect(made.text.en).toMatch(
      /^Technology-market deals in the Chengdu–Chongqing region rose by about a fifth from 2020 to 2023; R&D investment grew/,
    )
  })
})

describe('ranks', () => {
  const RANKS = ['chengdu/2020', 'chengdu/2024', 'chongqing/2020', 'chongqing/2024'].map((of) => `gii-rank/${of}`)

  it.each([
    [39, 'Chengdu and Chongqing both climbed into the world’s top 40 technology clusters between 2020 and 2024'],
    [
      41,
      'Chengdu and Chongqing both climbed among global technology clusters between 2020 and 2024, Chongqing by 36 places',
    ],
    [29, 'Chengdu and Chongqing both climbed into the world’s top 30 technology clusters between 2020 and 2024'],
  ])('Chongqing at %d', (value, words) => {
    expect(claim('ranks', RANKS, changed({ 'gii-rank/chongqing/2024': { value } })).text.en).toBe(words)
  })

  it('are not said to climb where one fell', () => {
    const made = claim('auto', RANKS, changed({ 'gii-rank/chongqing/2024': { value: 90 } }))
    expect(made.text.en).not.toContain('Chengdu and Chongqing both climbed')
  })
})

describe('kinds and qualifiers', () => {
  it('a projection without "over" is reached, not passed', () => {
    const id = 'gdp/sichuan-chongqing/2025'
    expect(claim('projection', [id], changed({ [id]: { qualifier: 'approx' } })).text.en).toContain(
      'is projected to be about 10\u00a0trillion yuan',
    )
  })

  it('an approximate growth says so', () => {
    expect(claim('growth', [RESEARCH], changed({ [RESEARCH]: { qualifier: 'approx' } })).text.en).toBe(
      'R&D investment in the Chengdu–Chongqing region rose by about 33% from 2020 to 2023',
    )
    expect(claim('growth', [RESEARCH], changed({ [RESEARCH]: { qualifier: 'over' } })).text.zh).toBe(
      '2020–2023年成渝地区研发投入增长超33%',
    )
  })

  it('values that are only bounds show no growth', () => {
    const index = changed({ [INDEX[1]]: { qualifier: 'over' } })
    expect(resolveClaim({ claim: 'growth', of: [...INDEX] }, index).ok).toBe(false)
  })

  it('targets are counted, not remembered', () => {
    const of = [...shipped.dataset.observations.filter(({ kind }) => kind === 'target').map(({ id }) => id)].slice(0, 9)
    expect(claim('targets', of).text.en).toBe(
      'Nine targets of the Science City in two fields fell due in 2025, says an undated text; no source says which were met',
    )
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
        const files = changedFiles({ [one.id]: { value } })
        const index = indexDataset(shippedDataset(files))
        const pair = one.id === other.id ? [one.id] : [one.id, other.id]
        const result = resolveClaim({ claim: 'auto', of: pair }, index)
        if (result.ok) expectSound(result.claim, new RawReading(files))
      }),
      { numRuns: 120 },
    )
  })
})
