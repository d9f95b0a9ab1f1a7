import { describe, expect, it } from 'vitest'
import {
  displayDecimals,
  displayValue,
  type Formattable,
  formatKind,
  formatNumber,
  formatObservation,
  formatPeriod,
  formatSourceNote,
  formatUnit,
  paragraphRanges,
  roundTo,
  unitOf,
} from '../../../core/dataset/format'
import { getOrThrow, indexDataset } from '../../../core/dataset/lookup'
import { shippedDataset } from './read-files'

const index = indexDataset(shippedDataset())
const observed = (id: string) => getOrThrow(index.observation, id)
/** The text with its no-break spaces made visible as ordinary ones. */
const text = (entry: Formattable, lang: 'en' | 'zh') => formatObservation(entry, lang).text.replaceAll('\u00a0', ' ')

const made = (part: Partial<Formattable>): Formattable => ({
  value: 1,
  unit: 'count',
  decimals: 0,
  qualifier: 'exact',
  words: null,
  ...part,
})

describe('formatObservation', () => {
  it.each([
    ['rd-investment/chengdu-chongqing/2023', '210.45 bn yuan', '2104.5亿元'],
    ['rd-investment/chengdu-chongqing/2023/usd', 'USD 28.92 bn', '289.2亿美元'],
    ['seres-parts/sichuan/2024', 'about 18.4 bn yuan', '约184亿元'],
    ['seres-parts/sichuan/2024/usd', 'about USD 2.6 bn', '约26亿美元'],
    ['hard-tech-fund/chengdu/2025', '100 bn yuan', '1000亿元'],
    ['gdp/sichuan-chongqing/2024', '9.68 tn yuan', '9.68万亿元'],
    ['gdp/sichuan-chongqing/2025', '> 10 tn yuan', '超10万亿元'],
    ['gdp/chengdu-chongqing/2019', 'close to 7 tn yuan', '接近7万亿元'],
    ['rd-investment-growth/chengdu-chongqing/2020-2023', '+33%', '+33%'],
    ['seres-parts-growth/sichuan/2024', 'about +350%', '约+350%'],
    ['circle-economy-share/circle/2023', '6.5%', '6.5%'],
    ['high-tech-companies/sichuan-chongqing/2025-02', '> 27,000', '超2.7万家'],
    ['sc-talent-total/science-city/2025', '200,000', '20万人'],
    ['innovation-platforms/sichuan/2016-2020', '> 1,800', '超1800个'],
    ['national-platforms/chengdu/2025', 'about 96', '约96个'],
    ['innovation-index/circle/2024', '202.29', '202.29'],
    ['environmental-support-growth/circle/2020-2024', 'nearly doubled', '接近翻番'],
    ['high-tech-businesses-multiple/chongqing/2016-2020', '3.5-fold', '“3.5-fold”'],
    ['electronics-world-share/chengdu-chongqing/2021-03', 'one third', '三分之一'],
    ['gii-rank/chengdu/2025', '24th', '第24位'],
    ['gii-rank/chengdu/2024', '23rd', '第23位'],
    ['gii-places-gained/chengdu/2024-2025', '−1', '−1位'],
    ['rail-travel-time/chengdu-chongqing-line/2020-12-24', '1 hour', '1小时'],
    ['rail-interval/chengdu-chongqing-line/2021-03', '20 minutes', '20分钟'],
    ['output-density/circle/2023', 'about 3 times', '约3倍'],
    ['transactions-per-rd/chengdu-chongqing/2023', '1.08 yuan', '1.08元'],
    ['implied-exchange-rate/china/2025-02', '7.28 yuan per dollar', '7.28元/美元'],
    ['industrial-linkage-cagr/circle/2020-2024', '+16.0%', '+16.0%'],
    ['sc-unicorns/science-city/2025', '+5', '+5家'],
  ])('%s is "%s" and "%s"', (id, en, zh) => {
    expect(text(observed(id), 'en')).toBe(en)
    expect(text(observed(id), 'zh')).toBe(zh)
  })

  it('gives pieces that make up the text, in each language', () => {
    for (const entry of index.dataset.observations) {
      for (const lang of ['en', 'zh'] as const) {
        const { prefix, number, unit, text: whole } = formatObservation(entry, lang)
        expect(prefix + number + unit).toBe(whole)
      }
    }
  })

  it('keeps the number alone for a card', () => {
    expect(formatObservation(observed('gii-rank/chengdu/2024'), 'en')).toMatchObject({ number: '23', unit: 'rd' })
    expect(formatObservation(observed('gii-rank/chengdu/2024'), 'zh')).toMatchObject({ prefix: '第', unit: '位' })
    expect(formatObservation(observed('rd-investment/chengdu-chongqing/2023/usd'), 'en').number).toBe('28.92')
  })

  it('never breaks between a number and its unit, and never spaces Chinese', () => {
    for (const entry of index.dataset.observations) {
      if (entry.words) continue
      const { prefix, unit } = formatObservation(entry, 'en')
      expect(prefix + unit.slice(0, 1)).not.toContain(' ')
      expect(formatObservation(entry, 'zh').text).not.toMatch(/\s/)
    }
  })

  it('writes the number instead of the words, and a sign or none, when asked', () => {
    const support = observed('environmental-support-growth/circle/2020-2024')
    expect(formatObservation(support, 'zh', { numeric: true }).text).toBe('近+100%')
    expect(formatObservation(support, 'zh', { numeric: true, signed: false }).text).toBe('近100%')
  })

  it('knows ordinals, "under" and nothing but true minus signs', () => {
    const rank = (value: number) => formatObservation(made({ value, unit: 'rank' }), 'en').text
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(rank)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '22nd',
      '101st',
      '111th',
    ])
    expect(text(made({ value: 30, qualifier: 'under', unit: 'minute' }), 'en')).toBe('< 30 minutes')
    expect(text(made({ value: 30, qualifier: 'under', unit: 'minute' }), 'zh')).toBe('不足30分钟')
    expect(text(made({ value: -4.25, unit: 'percent', decimals: 1, change: true }), 'en')).toBe('−4.3%')
  })

  it('leaves large Chinese counts as they are where 万 would need decimals', () => {
    expect(text(made({ value: 27_345 }), 'zh')).toBe('27345')
    expect(text(made({ value: 20_000 }), 'zh')).toBe('2万')
    expect(text(made({ value: 9_000 }), 'zh')).toBe('9000')
  })
})

describe('conversion for Chinese', () => {
  it('has no float noise', () => {
    for (let cents = 1; cents < 100_000; cents += 37) {
      const value = cents / 100
      expect(displayValue({ value, unit: 'CNY bn' }, 'zh')).toBe(Number((value * 10).toFixed(1)))
    }
    expect(displayValue({ value: 28.92, unit: 'USD bn' }, 'zh')).toBe(289.2)
    expect(displayValue({ value: 8.19, unit: 'CNY tn' }, 'zh')).toBe(8.19)
    expect(displayValue({ value: 210.45, unit: 'CNY bn' }, 'en')).toBe(210.45)
  })

  it('shows no more decimals than are stored', () => {
    expect(displayDecimals({ decimals: 2, unit: 'CNY bn' }, 'zh')).toBe(1)
    expect(displayDecimals({ decimals: 0, unit: 'CNY bn' }, 'zh')).toBe(0)
    expect(displayDecimals({ decimals: 2, unit: 'CNY tn' }, 'zh')).toBe(2)
  })

  it('names the unit of an observation by its own name', () => {
    expect(unitOf(observed('implied-exchange-rate/china/2025-02'), 'en')).toBe('yuan per dollar')
    expect(unitOf(observed('implied-exchange-rate/china/2025-02'), 'zh')).toBe('元/美元')
    expect(unitOf(observed('high-tech-companies/sichuan-chongqing/2025-02'), 'zh')).toBe('家')
    expect(unitOf(observed('high-tech-companies/sichuan-chongqing/2025-02'), 'en')).toBe('')
    expect(unitOf(observed('rd-investment/chengdu-chongqing/2023'), 'zh')).toBe('亿元')
  })

  it('names the units of an axis', () => {
    expect(formatUnit('CNY bn', 'zh')).toBe('亿元')
    expect(formatUnit('USD bn', 'en')).toBe('USD\u00a0bn')
    expect(formatUnit('percent', 'en')).toBe('%')
    expect(formatUnit('rank', 'zh')).toBe('')
  })
})

describe('numbers', () => {
  it('groups thousands in English only', () => {
    expect(formatNumber(1234567.5, 1, 'en')).toBe('1,234,567.5')
    expect(formatNumber(1234567.5, 1, 'zh')).toBe('1234567.5')
  })

  it('rounds decimal digits, not binary ones', () => {
    expect(formatNumber(1.005, 2, 'en')).toBe('1.01')
    expect(roundTo(-2.5, 0)).toBe(-3)
    expect(roundTo(1e-9, 2)).toBe(0)
  })

  it('never writes minus zero', () => {
    expect(formatNumber(-0.04, 1, 'en')).toBe('0.0')
  })
})

describe('formatPeriod', () => {
  it.each([
    ['2024', '2024', '2024年'],
    ['2020-2024', '2020–2024', '2020–2024年'],
    ['2020-12', 'December 2020', '2020年12月'],
    ['2021-03-03', '3 March 2021', '2021年3月3日'],
    ['2020-12-24', '24 December 2020', '2020年12月24日'],
    [null, 'undated', '未注明时间'],
  ])('%s', (period, en, zh) => {
    expect(formatPeriod(period, 'en').replaceAll('\u00a0', ' ')).toBe(en)
    expect(formatPeriod(period, 'zh')).toBe(zh)
  })
})

it('keeps day and month on one line', () => {
  expect(formatPeriod('2020-12-24', 'en')).toBe('24\u00a0December 2020')
  expect(formatPeriod('2020-12', 'en')).toBe('December 2020')
})

describe('kinds and footnotes', () => {
  it('names kinds', () => {
    expect(formatKind('projected', 'en')).toBe('projected')
    expect(formatKind('derived', 'zh')).toBe('测算')
  })

  it('cites a source with its paragraphs in order, each once', () => {
    const source = getOrThrow(index.source, 'china-daily-2025-02-28')
    expect(formatSourceNote(source, [8], 'en')).toBe('China Daily, 28\u00a0February 2025, ¶8')
    expect(formatSourceNote(source, [13, 8, 8], 'en')).toBe('China Daily, 28\u00a0February 2025, ¶8, 13')
    expect(formatSourceNote(source, [8], 'zh')).toBe('《中国日报》2025年2月28日，第8段')
    expect(formatSourceNote(source, [13, 8], 'zh')).toBe('《中国日报》2025年2月28日，第8、13段')
    expect(formatSourceNote(source, [], 'zh')).toBe('《中国日报》2025年2月28日')
  })

  it('draws neighbouring paragraphs together', () => {
    const source = getOrThrow(index.source, 'china-daily-2025-02-28')
    expect(formatSourceNote(source, [9, 5, 7, 6, 6], 'en')).toBe('China Daily, 28\u00a0February 2025, ¶5–7, 9')
    expect(formatSourceNote(source, [9, 5, 7, 6, 6], 'zh')).toBe('《中国日报》2025年2月28日，第5–7、9段')
    expect(paragraphRanges([1, 2, 4, 10, 11])).toEqual(['1–2', '4', '10–11'])
    expect(paragraphRanges([])).toEqual([])
  })
})
