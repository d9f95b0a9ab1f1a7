import { describe, expect, it } from 'vitest'
import { statedBehind } from '../../../core/dataset/citations'
import { getOrThrow, indexDataset, metricName } from '../../../core/dataset/lookup'
import { KINDS, type Kind, type Qualifier } from '../../../core/dataset/model'
import { problemsOf, readFiles, shippedDataset } from './read-files'
import { STATED_FIGURES, type StatedFigure } from './stated-figures'

const dataset = shippedDataset()
const index = indexDataset(dataset)
const stated = dataset.observations.filter((observation) => observation.kind !== 'derived')

describe('the shipped dataset', () => {
  it('has no problems', () => {
    expect(problemsOf(readFiles())).toEqual([])
  })

  it('covers the five documents', () => {
    expect(dataset.sources.map((source) => source.id).sort()).toEqual(Object.keys(STATED_FIGURES).sort())
    expect(dataset.themes).toHaveLength(9)
    expect(dataset.regions).toHaveLength(7)
    expect(stated).toHaveLength(80)
    expect(dataset.milestones).toHaveLength(14)
    expect(dataset.findings).toHaveLength(38)
    expect(dataset.conflicts).toHaveLength(10)
  })

  it('takes the address of a source, in letters that every program takes', () => {
    const files = readFiles()
    Object.assign((files.sources as object[])[0] ?? {}, { url: 'https://例子.example.org/成渝?a=b c' })
    const [first, second] = shippedDataset(files).sources
    expect(first?.url).toBe('https://xn--fsqu00a.example.org/%E6%88%90%E6%B8%9D?a=b%20c')
    expect(second?.url).toBeNull()
  })

  it('gives no date to the two documents that have none', () => {
    const undated = dataset.sources.filter((source) => source.date === null).map((source) => source.id)
    expect(undated).toEqual(['chengdu-hub-2025', 'science-city-plan'])
  })

  it('states the eighteen targets of the Science City as targets of 2025, inferred', () => {
    const targets = stated.filter((observation) => observation.kind === 'target')
    expect(targets).toHaveLength(18)
    for (const target of targets) {
      expect(target).toMatchObject({ region: 'science-city', period: '2025', periodInferred: true })
    }
  })

  it('puts the targets in the four fields of the plan, one to a paragraph of its report', () => {
    const fields = new Map(
      stated
        .filter((observation) => observation.kind === 'target')
        .map(({ metric, locator }) => [locator.paragraph, getOrThrow(index.metric, metric).field?.en]),
    )
    expect([...fields]).toEqual([
      [2, 'Platforms'],
      [3, 'Contribution'],
      [4, 'Enterprises'],
      [5, 'Talent'],
    ])
    for (const { id, field } of dataset.metrics) expect(field !== null, id).toBe(id.startsWith('sc-'))
  })

  it('has a singular name for what there is one of', () => {
    for (const observation of dataset.observations) {
      const metric = getOrThrow(index.metric, observation.metric)
      if (observation.value !== 1 || observation.unit !== 'count') continue
      expect(metricName(metric, observation).en, observation.id).toBe('National laboratory')
      expect(metricName(metric, { value: 2 }).en).toBe('National laboratories')
    }
  })

  it('uses every metric, region and theme', () => {
    const used = (key: 'metric' | 'region') => new Set(dataset.observations.map((observation) => observation[key]))
    expect([...used('metric')].sort()).toEqual(dataset.metrics.map((metric) => metric.id).sort())
    expect([...used('region')].sort()).toEqual(dataset.regions.map((region) => region.id).sort())
    expect(new Set(dataset.metrics.map((metric) => metric.theme)).size).toBe(9)
  })

  it('says in a context nothing that the period or the name says already', () => {
    for (const { id, context, metric } of dataset.observations) {
      if (!context) continue
      expect(context.en, id).not.toMatch(/\bby (early )?20\d\d\b/)
      expect(context.zh, id).not.toMatch(/[到至]20\d\d年/)
      expect(getOrThrow(index.metric, metric).name.zh, id).not.toContain(context.zh)
    }
  })

  it('joins what belongs on one line in English, and writes percentages as figures', () => {
    for (const text of Object.values(readFiles()).flatMap(englishIn)) {
      expect(text).not.toMatch(/\d (%|tn|bn|percent)\b|\d %|Five-Year|\dth Five|\d (January|February|March|December)/)
    }
  })

  it('gives a reason where a period is inferred', () => {
    for (const observation of dataset.observations) {
      if (observation.periodInferred && !observation.derivation) expect(observation.note, observation.id).not.toBeNull()
    }
  })

  it('knows how many paragraphs the documents have', () => {
    expect(dataset.sources.map(({ id, paragraphs }) => [id, paragraphs])).toEqual([
      ['chengdu-hub-2025', 6],
      ['science-city-plan', 9],
      ['china-daily-2025-02-28', 13],
      ['ichongqing-2026-01-04', 14],
      ['china-report-2021-03-11', 10],
    ])
  })

  it('keeps milestones in the order of time', () => {
    const years = dataset.milestones.map((milestone) => milestone.date.slice(0, 4))
    expect(years).toEqual([...years].sort())
  })

  it('shows the critical voice', () => {
    const critical = dataset.findings.filter((finding) => finding.stance === 'critical')
    expect(critical.length).toBeGreaterThanOrEqual(3)
    for (const finding of critical) expect(finding.attribution.en).toContain('Zhou Xiaohua')
  })

  it('marks what a source repeats from somebody else', () => {
    const second = stated.filter((observation) => observation.locator.via !== null)
    const ranks = second.filter((observation) => observation.metric === 'gii-rank')
    expect(ranks.map((observation) => observation.period)).toEqual(['2020', '2024', '2020', '2024'])
    for (const { locator } of ranks) expect(locator.via?.en).toContain('Economic Daily')
    const others = second.filter((observation) => observation.metric !== 'gii-rank')
    expect(others).toHaveLength(10)
    for (const { region, locator } of others) {
      expect(region).toBe('chongqing')
      expect(locator.via?.en).toBe('Statistics of Chongqing Municipality')
    }
  })

  it('relates a value only to a change and to dollars of its own region', () => {
    for (const { id, region, related } of dataset.observations) {
      if (related.change)
        expect(getOrThrow(index.observation, related.change), id).toMatchObject({ region, change: true })
      if (related.usd) expect(getOrThrow(index.observation, related.usd), id).toMatchObject({ region, unit: 'USD bn' })
    }
  })

  it('names for a conflict the sources that its observations stand on', () => {
    for (const conflict of dataset.conflicts) {
      const behind = conflict.observations.flatMap((id) =>
        statedBehind(getOrThrow(index.observation, id), index.observation),
      )
      const sources = new Set(behind.map((observation) => observation.source))
      expect([...conflict.sources].sort(), conflict.id).toEqual([...sources].sort())
    }
  })

  it('never gives the three look-alike outputs one metric and region', () => {
    const gdp = index.observationsOfMetric.get('gdp') ?? []
    expect(new Set(gdp.map((observation) => observation.region))).toEqual(new Set(['sichuan-chongqing']))
    expect(index.observationsOfMetric.get('circle-output')).toHaveLength(1)
  })

  it('names every source behind a derived value', () => {
    const step = getOrThrow(index.observation, 'gii-places-gained/chengdu/2024-2025')
    const sources = statedBehind(step, index.observation).map((observation) => observation.source)
    expect(sources).toEqual(['china-daily-2025-02-28', 'chengdu-hub-2025'])
    const chained = getOrThrow(index.observation, 'transactions-per-rd/circle/2020')
    expect(statedBehind(chained, index.observation)).toHaveLength(4)
  })
})

describe('every figure of the documents', () => {
  it('is in the dataset, and the dataset has no other', () => {
    const pinned = Object.values(STATED_FIGURES).flatMap((figures) => figures.map(([id]) => id))
    expect(stated.map((observation) => observation.id).sort()).toEqual([...pinned].sort())
  })

  for (const [source, figures] of Object.entries(STATED_FIGURES)) {
    for (const figure of figures) {
      it(`${source}: ${figure[0]} is ${figure[1]} ${figure[2]}`, () => expectFigure(source, figure))
    }
  }
})

/** The English texts of a file. */
function englishIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'en' in value && typeof value.en === 'string' ? [value.en] : []
  return [...own, ...Object.values(value).flatMap(englishIn)]
}

function expectFigure(source: string, [id, value, unit, paragraph, word]: StatedFigure): void {
  const isKind = KINDS.includes(word as Kind)
  const usual: Kind = source === 'science-city-plan' ? 'target' : 'observed'
  const kind = isKind || id === 'gdp/sichuan-chongqing/2025' ? 'projected' : usual
  const qualifier: Qualifier = word === undefined || isKind ? 'exact' : (word as Qualifier)
  const expected = { value, unit, kind, qualifier, source, locator: { paragraph } }
  expect(getOrThrow(index.observation, id)).toMatchObject(expected)
}
