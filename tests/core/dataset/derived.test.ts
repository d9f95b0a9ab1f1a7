import { describe, expect, it } from 'vitest'
import { formatObservation } from '../../../core/dataset/format'
import { FORMULAS } from '../../../core/dataset/formulas'
import { getOrThrow, indexDataset } from '../../../core/dataset/lookup'
import { shippedDataset } from './read-files'

const dataset = shippedDataset()
const { observation } = indexDataset(dataset)
const value = (id: string) => getOrThrow(observation, id).value

/** Each derived value worked out again from the documents' own figures, with plain arithmetic. */
const RECOMPUTED: Readonly<Record<string, number>> = {
  'rd-investment/chengdu-chongqing/2020': 210.45 / 1.33,
  'rd-investment-cagr/chengdu-chongqing/2020-2023': (Math.cbrt(1.33) - 1) * 100,
  'tech-transactions/chengdu-chongqing/2020': 228.03 / 1.62,
  'tech-transactions-cagr/chengdu-chongqing/2020-2023': (Math.cbrt(1.62) - 1) * 100,
  'transactions-per-rd/chengdu-chongqing/2020': 228.03 / 1.62 / (210.45 / 1.33),
  'transactions-per-rd/chengdu-chongqing/2023': 228.03 / 210.45,
  'gdp-growth/sichuan-chongqing/2019-2024': ((9.68 - 6.99) / 6.99) * 100,
  'gdp-cagr/sichuan-chongqing/2019-2024': (Math.exp(Math.log(9.68 / 6.99) / 5) - 1) * 100,
  'gdp-needed-growth/sichuan-chongqing/2024-2025': (0.32 / 9.68) * 100,
  'output-density/circle/2023': 3.25,
  'gii-places-gained/chengdu/2020-2024': 24,
  'gii-places-gained/chongqing/2020-2024': 38,
  'gii-places-gained/chengdu/2024-2025': -1,
  'innovation-index-growth/circle/2020-2024': 102.29,
  'innovation-cooperation-level/circle/2024': 309.78,
  'industrial-linkage-level/circle/2024': 180.87,
  'industrial-linkage-cagr/circle/2020-2024': (Math.sqrt(Math.sqrt(1.8087)) - 1) * 100,
  'sc-talent-recruits/science-city/2025': 3850,
  'seres-parts/sichuan/2023': 18.4 / 4.5,
  'implied-exchange-rate/china/2025-02': 210.45 / 28.92,
  'implied-exchange-rate/china/2026-01': 18.4 / 2.6,
  'implied-exchange-rate/china/undated': 100 / 14.1,
}

describe('derived values', () => {
  const derived = dataset.observations.filter((entry) => entry.kind === 'derived')

  it('are all recomputed here', () => {
    expect(derived.map((entry) => entry.id).sort()).toEqual(Object.keys(RECOMPUTED).sort())
  })

  it.each(derived)('$id agrees with plain arithmetic', (entry) => {
    const exact = RECOMPUTED[entry.id] ?? Number.NaN
    expect(Math.abs(entry.value - exact)).toBeLessThanOrEqual(0.5 * 10 ** -entry.decimals + 1e-9)
    expect(entry.value).toBe(Number(entry.value.toFixed(entry.decimals)))
  })

  it('say how they were computed, in the units of each language', () => {
    const words = (id: string) => getOrThrow(observation, id).derivation?.words
    expect(words('rd-investment/chengdu-chongqing/2020')).toEqual({ en: '210.45 ÷ 1.33', zh: '2104.5÷1.33' })
    expect(words('industrial-linkage-cagr/circle/2020-2024')?.en).toBe('fourth root of 1.8087, minus 1')
    expect(words('rd-investment-cagr/chengdu-chongqing/2020-2023')).toEqual({
      en: 'cube root of 1.33, minus 1',
      zh: '1.33的3次方根再减1',
    })
    expect(words('gdp-cagr/sichuan-chongqing/2019-2024')).toEqual({
      en: 'fifth root of 9.68 ÷ 6.99, minus 1',
      zh: '9.68÷6.99的5次方根再减1',
    })
    expect(words('gdp-growth/sichuan-chongqing/2019-2024')).toEqual({ en: '9.68 ÷ 6.99 − 1', zh: '9.68÷6.99−1' })
    expect(words('sc-talent-recruits/science-city/2025')).toEqual({
      en: '50 + 300 + 1,000 + 2,500',
      zh: '50+300+1000+2500',
    })
  })

  it('are approximate where an input is, except where a sum of exact ones is not', () => {
    for (const entry of derived) {
      const inputs = entry.derivation?.inputs.map((id) => getOrThrow(observation, id).qualifier) ?? []
      if (inputs.includes('approx')) expect(entry.qualifier, entry.id).toBe('approx')
    }
  })

  it('inherit that a period, a region or a metric is inferred', () => {
    expect(getOrThrow(observation, 'transactions-per-rd/chengdu-chongqing/2023').regionInferred).toBe(true)
    expect(getOrThrow(observation, 'rd-investment-cagr/chengdu-chongqing/2020-2023').regionInferred).toBe(false)
    expect(getOrThrow(observation, 'gii-places-gained/chengdu/2024-2025').metricInferred).toBe(true)
    expect(getOrThrow(observation, 'gii-places-gained/chengdu/2020-2024').metricInferred).toBe(false)
    expect(getOrThrow(observation, 'sc-talent-recruits/science-city/2025').periodInferred).toBe(true)
    expect(getOrThrow(observation, 'rd-investment/chengdu-chongqing/2020').periodInferred).toBe(false)
  })
})

describe('the sources check out against themselves', () => {
  it('index: 100 to 202.29 in four years is the stated 19.3% a year', () => {
    const yearly = (value('innovation-index/circle/2024') / value('innovation-index/circle/2020')) ** (1 / 4) - 1
    expect((yearly * 100).toFixed(1)).toBe(value('innovation-index-cagr/circle/2020-2024').toFixed(1))
  })

  it('innovation cooperation: the growth is one on top of 100, since 3.0978^(1/4) is the stated 1.3267', () => {
    const yearly = (1 + value('innovation-cooperation-growth/circle/2020-2024') / 100) ** (1 / 4)
    expect(yearly.toFixed(4)).toBe('1.3267')
    expect(value('innovation-cooperation-cagr/circle/2020-2024')).toBe(32.67)
  })

  it('bases: growing again by the stated percentage gives the stated value', () => {
    for (const metric of ['rd-investment', 'tech-transactions']) {
      const region = 'chengdu-chongqing'
      const grown = value(`${metric}/${region}/2020`) * (1 + value(`${metric}-growth/${region}/2020-2023`) / 100)
      // The base is rounded to a whole billion, and growth takes that along.
      expect(Math.abs(grown - value(`${metric}/${region}/2023`))).toBeLessThan(0.5 * 1.62)
    }
  })

  it('GDP of 2019: "close to 7" and 6.99 are the same figure', () => {
    const loose = value('gdp/chengdu-chongqing/2019')
    expect(Math.round(value('gdp/sichuan-chongqing/2019'))).toBe(loose)
  })

  it('the three contributions of Chongqing are no parts of one whole', () => {
    const names = ['high-tech', 'strategic', 'technology']
    const total = names.reduce((sum, name) => sum + value(`${name}-growth-contribution/chongqing/2016-2020`), 0)
    expect(total).toBeGreaterThan(100)
  })
})

describe('formulas', () => {
  const input = (amount: number, period: string | null = null, decimals = 0) => ({
    observation: { value: amount, period, decimals, unit: 'percent' as const },
    value: amount,
  })

  it('share is a percentage of the whole', () => {
    expect(FORMULAS.share.compute([input(1), input(8)])).toBe(12.5)
  })

  it('annual-growth counts the years of its period', () => {
    expect(FORMULAS['annual-growth'].compute([input(21, '2020-2022')])).toBeCloseTo(10, 10)
    expect(FORMULAS['annual-growth'].compute([input(21, '2022')])).toBeCloseTo(21, 10)
  })

  it('compound-growth counts from the end of one period to the end of the other', () => {
    expect(FORMULAS['compound-growth'].compute([input(100, '2020'), input(121, '2022-06')])).toBeCloseTo(10, 10)
  })

  it('roots nothing over one year', () => {
    expect(FORMULAS['annual-growth'].words([input(21, '2022')], 'en')).toBe('1.21 − 1')
    expect(FORMULAS['annual-growth'].words([input(21, '2000-2012')], 'en')).toBe('12th root of 1.21, minus 1')
  })

  it('refuses to guess a period', () => {
    expect(() => FORMULAS['annual-growth'].compute([input(21)])).toThrow('needs a period')
  })

  it('writes a growth factor without needless zeros', () => {
    expect(FORMULAS['base-from-growth'].words([input(18), input(350)], 'en')).toBe('18 ÷ 4.5')
    expect(FORMULAS['base-from-growth'].words([input(18), input(100)], 'en')).toBe('18 ÷ 2')
  })
})

describe('the sign of a derived value', () => {
  const derived = dataset.observations.filter(({ kind }) => kind === 'derived')
  const isChange = new Map(dataset.metrics.map(({ id, change }) => [id, change === true]))

  it('is that of its metric: growth has one, a level has none', () => {
    expect(derived.map(({ id, change }) => [id, change])).toEqual(
      derived.map(({ id, metric }) => [id, isChange.get(metric)]),
    )
    expect(new Set(derived.map(({ change }) => change))).toEqual(new Set([true, false]))
  })

  it('is written before growth only', () => {
    for (const observation of derived.filter(({ value, words }) => value > 0 && words === null)) {
      const signed = formatObservation(observation, 'en').text.includes('+')
      expect(signed, observation.id).toBe(isChange.get(observation.metric))
    }
  })
})
