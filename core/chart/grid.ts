import { displayValue, formatKind, formatObservation, formatPeriod } from '../dataset/format'
import { type DatasetIndex, getOrThrow } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { groupBy } from '../group-by'
import type { Lang } from '../locale'
import type { Paint } from '../template/palette'
import { evidenceOf } from './evidence'
import type { ChartCategory, ChartPoint, ChartSeries } from './model'
import { seriesKey } from './suitability'

export interface GridInput {
  readonly observations: readonly Observation[]
  readonly index: DatasetIndex
  readonly lang: Lang
  readonly title: string
  /** The color that a place, or a series among several, has in the whole deck. */
  readonly paintOf: (observation: Observation, series: number) => Paint
}

/** The categories of a chart, and its series with one point for each category. */
export interface ChartGrid {
  readonly categories: readonly ChartCategory[]
  readonly series: readonly ChartSeries[]
}

/** Periods as categories where there are several, else the observations themselves. */
export function byPeriodOrItem(input: GridInput): ChartGrid {
  return severalOf(input.observations, 'period') ? byPeriod(input) : byItem(input)
}

/** Periods as categories in order of time, one series for each measure and place. */
function byPeriod(input: GridInput): ChartGrid {
  const periods = [...new Set(input.observations.map((observation) => observation.period ?? ''))].sort()
  const groups = [...groupBy(input.observations, seriesKey).values()]
  const firsts = groups.map((members) => members[0] as Observation)
  const names = distinctNames(input, firsts, severalOf(firsts, 'region') ? SERIES_BY_PLACE : [['metric']])
  const last = periods.at(-1)
  return {
    categories: periods.map((period) => ({
      label: periodLabel(input, period),
      position: positionOf(period),
      emphasis: period === last,
    })),
    series: groups.map((members, i) => {
      const paint = input.paintOf(firsts[i] as Observation, i)
      return {
        name: names[i] ?? '',
        paint,
        points: periods.map((period) =>
          pointOf(
            members.find((observation) => (observation.period ?? '') === period),
            input,
            paint,
          ),
        ),
      }
    }),
  }
}

/** "2025, projected": a category whose values are all of one kind other than observed or derived says so. */
export function periodLabel({ observations, lang }: GridInput, period: string): string {
  const label = formatPeriod(period === '' ? null : period, lang)
  const kinds = new Set(observations.flatMap((entry) => ((entry.period ?? '') === period ? [entry.kind] : [])))
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined || kind === 'observed' || kind === 'derived') return label
  return lang === 'zh' ? `${label}（${formatKind(kind, lang)}）` : `${label}, ${formatKind(kind, lang)}`
}

export type Trait = 'metric' | 'region' | 'period'

/** What observations are called by, the shortest way first. */
export const SERIES_BY_PLACE: readonly Trait[][] = [['region'], ['region', 'metric']]
const ITEMS_OF_A_METRIC: readonly Trait[][] = [['region'], ['period'], ['region', 'period']]
const ITEMS: readonly Trait[][] = [
  ['metric'],
  ['metric', 'region'],
  ['metric', 'period'],
  ['metric', 'region', 'period'],
]

export function severalOf(observations: readonly Observation[], trait: Trait): boolean {
  return new Set(observations.map((observation) => observation[trait])).size > 1
}

/** A name for each observation in the first of the ways in which no two are called the same, else in the last. */
export function distinctNames(
  input: GridInput,
  observations: readonly Observation[],
  ways: readonly Trait[][],
): string[] {
  const { index, lang } = input
  const words: Record<Trait, (observation: Observation) => string> = {
    metric: ({ metric }) => getOrThrow(index.metric, metric).short[lang],
    region: ({ region }) => getOrThrow(index.region, region).short[lang],
    period: ({ period }) => formatPeriod(period, lang),
  }
  const comma = lang === 'zh' ? '，' : ', '
  const named = ways.map((way) => observations.map((entry) => way.map((trait) => words[trait](entry)).join(comma)))
  return named.find((names) => new Set(names).size === names.length) ?? named.at(-1) ?? []
}

export function itemNames(input: GridInput): string[] {
  return distinctNames(input, input.observations, severalOf(input.observations, 'metric') ? ITEMS : ITEMS_OF_A_METRIC)
}

/** Each observation is a part of one bar, and a series of its own. */
export function byPart(input: GridInput): ChartGrid {
  const names = itemNames(input)
  return {
    categories: [{ label: input.title, position: null, emphasis: false }],
    series: input.observations.map((observation, i) => {
      const paint = input.paintOf(observation, i)
      return { name: names[i] ?? '', paint, points: [pointOf(observation, input, paint)] }
    }),
  }
}

/** Each observation is a category of its own; all are one series. */
export function byItem(input: GridInput): ChartGrid {
  const { observations } = input
  const sameMetric = !severalOf(observations, 'metric')
  const paint = input.paintOf(observations[0] as Observation, 0)
  return {
    categories: itemNames(input).map((label) => ({ label, position: null, emphasis: false })),
    series: [
      {
        name: input.title,
        paint,
        points: observations.map((observation) =>
          pointOf(observation, input, sameMetric ? input.paintOf(observation, 0) : paint),
        ),
      },
    ],
  }
}

export function pointOf(observation: Observation | undefined, input: GridInput, paint: Paint): ChartPoint {
  if (!observation) return { evidence: null, value: null, label: null, kind: 'observed', paint }
  return {
    evidence: evidenceOf(observation, input.index),
    value: displayValue(observation, input.lang),
    label: pointLabel(observation, input),
    kind: observation.words ? 'words' : observation.kind,
    paint,
  }
}

/** The figure without its unit, which the line above the chart names; a percentage keeps its sign. */
function pointLabel(observation: Observation, input: GridInput): string {
  const parts = formatObservation(observation, input.lang)
  if (observation.words || observation.unit === 'percent') return parts.text
  if (observation.unit === 'rank') return String(observation.value)
  const mixed = new Set(input.observations.map((entry) => entry.unit)).size > 1
  return mixed ? parts.text : `${parts.prefix}${parts.number}`
}

/** Years as a number, so that time runs to scale; null where a period is no single date. */
function positionOf(period: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(period)
  if (!match) return null
  const month = match[2] === undefined ? 1 : Number(match[2])
  const day = match[3] === undefined ? 1 : Number(match[3])
  return Number(match[1]) + (month - 1) / 12 + (day - 1) / 365
}
