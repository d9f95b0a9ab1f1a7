import { describe, expect, it } from 'vitest'
import { statedBehind } from '../../../core/dataset/citations'
import { getOrThrow, indexDataset, metricName } from '../../../core/dataset/lookup'
import { problemsOf, readFiles, shippedDataset } from './read-files'
import { STATED_FIGURES, type StatedFigure } from './stated-figures'

const dataset = shippedDataset()
const index = indexDataset(dataset)
const stated = dataset.observations.filter((observation) => observation.kind !== 'derived')
const planned = stated.filter((observation) => observation.source === 'science-city-plan')

describe('the shipped dataset', () => {
  it('has no problems', () => {
    expect(problemsOf(readFiles())).toEqual([])
  })

  it('has the sources whose figures are pinned', () => {
    expect(dataset.sources.map((source) => source.id).sort()).toEqual(Object.keys(STATED_FIGURES).sort())
  })

  it('takes the address of a source, in letters that every program takes', () => {
    const files = readFiles()
    Object.assign((files.sources as object[])[0] ?? {}, { url: 'https://例子.example.org/成渝?a=b c' })
    const [first, second] = shippedDataset(files).sources
    expect(first?.url).toBe('https://xn--fsqu00a.example.org/%E6%88%90%E6%B8%9D?a=b%20c')
    expect(second?.url).toBeNull()
  })

  it('gives no date to the documents that have none, and says so where they are cited', () => {
    const undated = dataset.sources.filter((source) => source.date === null)
    expect(undated.map(({ id }) => id)).toEqual(expect.arrayContaining(['chengdu-hub-2025', 'science-city-plan']))
    for (const { id, date, citation } of dataset.sources) {
      expect(citation.en.includes('undated'), id).toBe(date === null)
      expect(citation.zh.includes('未注明日期'), id).toBe(date === null)
    }
  })

  it('states what the plan of the Science City says as targets of 2025, inferred', () => {
    expect(planned.length).toBeGreaterThan(0)
    for (const target of planned) {
      expect(target).toMatchObject({ kind: 'target', region: 'science-city', period: '2025', periodInferred: true })
    }
  })

  it('puts the targets in the four fields of the plan, one to a paragraph of its report', () => {
    const fields = new Map(
      planned.map(({ metric, locator }) => [locator.paragraph, getOrThrow(index.metric, metric).field?.en]),
    )
    expect([...fields]).toEqual([
      [2, 'Platforms'],
      [3, 'Contribution'],
      [4, 'Enterprises'],
      [5, 'Talent'],
    ])
  })

  it('has a singular name for what there is one of', () => {
    const single = dataset.observations.filter(({ value, unit }) => value === 1 && unit === 'count')
    for (const { id, metric } of single) expect(getOrThrow(index.metric, metric).singular, id).not.toBeNull()
    const laboratories = getOrThrow(index.metric, 'national-laboratories')
    expect([1, 2].map((value) => metricName(laboratories, { value }).en)).toEqual([
      'National laboratory',
      'National laboratories',
    ])
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

  it('names a region only in the words of the source, or says that it is inferred', () => {
    const read = stated.filter((observation) => observation.regionInferred)
    expect(read.map(({ id }) => id).sort()).toEqual([
      'gdp/sichuan-chongqing/2019',
      'gdp/sichuan-chongqing/2024',
      'gdp/sichuan-chongqing/2025',
      'high-tech-companies/sichuan-chongqing/2025-02',
      'large-research-devices/sichuan-chongqing/2025-02',
      'tech-transactions-growth/chengdu-chongqing/2020-2023',
      'tech-transactions/chengdu-chongqing/2023',
      'trillion-increments/sichuan-chongqing/2019-2025',
    ])
    for (const { id, note } of read) expect(note?.en, id).toMatch(/\bread as\b/i)
    const worded = stated.filter(({ region }) => region === 'chengdu-chongqing')
    for (const { id, note } of worded) expect(note?.en, id).toMatch(/“Chengdu-Chongqing (region|area)”/)
  })

  it('knows of each region which other holds all of it', () => {
    const within = Object.fromEntries(dataset.regions.map((region) => [region.id, region.within]))
    expect(within).toEqual({
      circle: 'sichuan-chongqing',
      'chengdu-chongqing': 'china',
      'sichuan-chongqing': 'china',
      chengdu: 'sichuan',
      chongqing: 'sichuan-chongqing',
      sichuan: 'sichuan-chongqing',
      'science-city': 'chongqing',
      'chengdu-chongqing-line': 'sichuan-chongqing',
      china: null,
    })
  })

  it('says of every date that is inferred how it was found', () => {
    const inferred = dataset.milestones.filter((milestone) => milestone.dateInferred)
    expect(inferred.map(({ id }) => id)).toEqual([
      'two-sessions-2021',
      'joint-proposal',
      'index-2025-released',
      'fourteenth-plan-ends',
    ])
    for (const { id, detail } of inferred) expect(detail.en, id).toMatch(/date|read as/)
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
    const critical = dataset.findings.filter(
      ({ stance, source }) => stance === 'critical' && source === 'china-daily-2025-02-28',
    )
    expect(critical.length).toBeGreaterThanOrEqual(3)
    for (const finding of critical) expect(finding.attribution.en).toContain('Zhou Xiaohua')
    const advice = dataset.findings.filter((finding) => finding.stance === 'advice')
    expect(advice.map((finding) => finding.id)).toEqual(['universities-should-cooperate'])
    for (const { attribution } of [...critical, ...advice]) {
      expect(attribution.en).toContain('Securities Research Institute')
    }
  })

  it('marks what a source repeats from somebody else', () => {
    const repeated = stated.filter((observation) => observation.locator.via !== null)
    const ranks = repeated.filter(({ metric, source }) => metric === 'gii-rank' && source === 'china-daily-2025-02-28')
    expect(ranks.map((observation) => observation.period)).toEqual(['2020', '2024', '2020', '2024'])
    for (const { locator } of ranks) expect(locator.via?.en).toContain('Economic Daily')
    const statistics = repeated.filter(({ source }) => source === 'china-report-2021-03-11')
    expect(statistics.length).toBeGreaterThan(0)
    for (const { region, locator } of statistics) {
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
      // A conflict about names alone has no observation.
      if (conflict.observations.length > 0)
        expect([...conflict.sources].sort(), conflict.id).toEqual([...sources].sort())
      expect(conflict.sources, conflict.id).not.toEqual([])
    }
  })

  it('never gives the three look-alike outputs one metric and region', () => {
    const regionsOf = (metric: string) =>
      new Set(index.observationsOfMetric.get(metric)?.map((observation) => observation.region))
    expect(regionsOf('gdp')).toContain('sichuan-chongqing')
    expect(regionsOf('gdp')).not.toContain('circle')
    expect(regionsOf('circle-output')).toEqual(new Set(['circle']))
  })

  it('names every source behind a derived value', () => {
    const step = getOrThrow(index.observation, 'gii-places-gained/chengdu/2024-2025')
    const sources = statedBehind(step, index.observation).map((observation) => observation.source)
    expect(sources).toEqual(['china-daily-2025-02-28', 'chengdu-hub-2025'])
    const chained = getOrThrow(index.observation, 'transactions-per-rd/chengdu-chongqing/2020')
    expect(statedBehind(chained, index.observation)).toHaveLength(4)
  })
})

/** The one place that breaks when a figure is added: figures are copied from their documents a second time, so that a slip shows. */
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

function expectFigure(source: string, [id, value, unit, paragraph, qualifier = 'exact', word]: StatedFigure): void {
  const kind = word ?? (source === 'science-city-plan' ? 'target' : 'observed')
  const expected = { value, unit, kind, qualifier, source, locator: { paragraph } }
  expect(getOrThrow(index.observation, id)).toMatchObject(expected)
}
