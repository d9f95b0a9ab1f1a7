import { type DatasetIndex, indexDataset } from '../../../core/dataset/lookup'
import type { Metric, Observation, StatedKind, Unit } from '../../../core/dataset/model'
import type { Localized } from '../../../core/locale'

/** Figures that layouts are tried with, each an id for a number of its entry (counted from 0). */
export interface HostileFigures {
  readonly huge: (entry: number) => string
  readonly zero: (entry: number) => string
  readonly negative: (entry: number) => string
  readonly smallest: (entry: number) => string
  /** Of a course over several periods; every third one lacks periods. */
  readonly course: (series: number, period: number) => string
  /** Targets, every other one in another unit. */
  readonly target: (entry: number) => string
  /** Values, and the computed sum of those up to one of them. */
  readonly part: (entry: number) => string
  readonly total: (entry: number) => string
  /** Of one course over years that are unevenly far apart. */
  readonly year: (year: string) => string
  readonly rank: (series: number, period: number) => string
  /** Shares of a whole in percent; `parts` of them together make a hundred. */
  readonly share: (entry: number) => string
}

/** So many different figures there are of each sort: more than any layout takes. */
export const MAX_ENTRIES = 30
export const PERIODS = ['2021', '2023', '2025'] as const
export const YEARS = ['2018', '2024', '2025'] as const

/** Ids of what is made up begin like this. */
const FICTIONAL = 'stress'

const id = (sort: string, entry: number, period: string) => `${FICTIONAL}-${sort}-${entry}/circle/${period}`

export const FIGURES: HostileFigures = {
  huge: (entry) => id('huge', entry, '2025'),
  zero: (entry) => id('zero', entry, '2025'),
  negative: (entry) => id('negative', entry, '2025'),
  smallest: (entry) => id('smallest', entry, '2025'),
  course: (series, period) => id('course', series, PERIODS[period] ?? PERIODS[0]),
  target: (entry) => id(entry % 2 === 0 ? 'target' : 'aim', entry, '2025'),
  part: (entry) => id('part', entry, '2025'),
  total: (entry) => id('total', entry, '2025'),
  year: (year) => id('year', 0, year),
  rank: (series, period) => id('rank', series, PERIODS[period] ?? PERIODS[0]),
  share: (entry) => id('share', entry, '2025'),
}

interface Sort {
  readonly sort: string
  readonly unit: Unit
  readonly periods: readonly string[]
  readonly value: (entry: number, period: number) => number
  readonly decimals: number
  /** The kind of all of them; left out, each has another. */
  readonly kind?: StatedKind
  /** What each is the sum of. */
  readonly sumOf?: (entry: number) => readonly string[]
}

const SORTS: readonly Sort[] = [
  { sort: 'huge', unit: 'CNY bn', periods: ['2025'], value: (entry) => 987_654.32 - entry * 1000, decimals: 2 },
  { sort: 'zero', unit: 'CNY bn', periods: ['2025'], value: () => 0, decimals: 0 },
  { sort: 'negative', unit: 'percent', periods: ['2025'], value: (entry) => -98.7 + entry, decimals: 1 },
  { sort: 'smallest', unit: 'percent', periods: ['2025'], value: () => 0.01, decimals: 2 },
  {
    sort: 'course',
    unit: 'CNY bn',
    periods: PERIODS,
    value: (entry, period) => 120 + entry * 60 + period * 25,
    decimals: 1,
  },
  {
    sort: 'target',
    unit: 'count',
    periods: ['2025'],
    value: (entry) => 98_765 + entry,
    decimals: 0,
    kind: 'target',
  },
  { sort: 'aim', unit: 'percent', periods: ['2025'], value: (entry) => 12.5 + entry, decimals: 1, kind: 'target' },
  { sort: 'part', unit: 'CNY bn', periods: ['2025'], value: () => 987.6, decimals: 1 },
  {
    sort: 'total',
    unit: 'CNY bn',
    periods: ['2025'],
    value: (entry) => 987.6 * (entry + 1),
    decimals: 1,
    sumOf: (entry) => Array.from({ length: entry + 1 }, (_, i) => id('part', i, '2025')),
  },
  { sort: 'year', unit: 'CNY bn', periods: YEARS, value: (_, i) => 987.6 + i, decimals: 1, kind: 'projected' },
  { sort: 'rank', unit: 'rank', periods: PERIODS, value: (entry, period) => 1 + ((entry + period) % 30), decimals: 0 },
  { sort: 'share', unit: 'percent', periods: ['2025'], value: () => 12.5, decimals: 1 },
]

/** The dataset with made-up figures beside its own, which bear the longest names, contexts and sources that it has. */
export function hostileDataset({ dataset }: DatasetIndex): DatasetIndex {
  const names = longestFirst(dataset.metrics.map(({ name }) => name))
  const shorts = longestFirst(dataset.metrics.map(({ short }) => short))
  const contexts = longestFirst(dataset.observations.flatMap(({ context }) => context ?? []))
  const theme = dataset.themes[0]?.id ?? ''
  const metrics: Metric[] = []
  const observations: Observation[] = []
  for (const sort of SORTS) {
    for (let entry = 0; entry < MAX_ENTRIES; entry++) {
      const metric = `${FICTIONAL}-${sort.sort}-${entry}`
      metrics.push({
        id: metric,
        theme,
        name: at(names, entry),
        short: at(shorts, entry),
        unit: sort.unit,
        direction: 'up',
        note: null,
      })
      const source = at(dataset.sources, entry).id
      for (const [i, period] of sort.periods.entries()) {
        observations.push(observation(sort, entry, { metric, period, i, source, context: at(contexts, entry) }))
      }
    }
  }
  return indexDataset({
    ...dataset,
    metrics: [...dataset.metrics, ...metrics],
    observations: [...dataset.observations, ...observations],
  })
}

interface Given {
  readonly metric: string
  readonly period: string
  readonly i: number
  readonly source: string
  readonly context: Localized
}

const KINDS = ['observed', 'announced', 'claimed', 'projected', 'target'] as const

function observation({ unit, value, decimals, kind: own, sumOf }: Sort, entry: number, given: Given): Observation {
  const kind = own ?? KINDS[entry % KINDS.length] ?? 'observed'
  return {
    id: `${given.metric}/circle/${given.period}`,
    metric: given.metric,
    region: 'circle',
    period: given.period,
    periodInferred: false,
    regionInferred: entry % 2 === 0,
    value: value(entry, given.i),
    unit,
    decimals,
    kind,
    basis: kind,
    bounds: { low: value(entry, given.i), high: null },
    rounding: null,
    qualifier: 'over',
    words: null,
    source: given.source,
    locator: { paragraph: 10 + entry, via: null },
    derivation: sumOf === undefined ? null : { formula: 'sum', inputs: sumOf(entry), words: { en: '', zh: '' } },
    context: given.context,
    note: null,
    related: { change: null, usd: null },
  }
}

/** The longest text of each language, then the next longest: two that need not belong together. */
function longestFirst(texts: readonly Localized[]): readonly Localized[] {
  const sorted = (lang: keyof Localized) => texts.map((text) => text[lang]).sort((a, b) => b.length - a.length)
  const chinese = sorted('zh')
  return sorted('en').map((en, i) => ({ en, zh: chinese[i] ?? en }))
}

function at<T>(entries: readonly T[], i: number): T {
  return entries[i % entries.length] as T
}
