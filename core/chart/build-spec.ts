import type { ChartType } from '../chart-types'
import { displayValue, formatObservation, formatPeriod, formatUnit } from '../dataset/format'
import { type DatasetIndex, mustGet } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import type { Lang } from '../locale'
import type { Paint } from '../template/palette'
import { seriesKey } from './choose-form'
import type { ChartCategory, ChartPoint, ChartSeries, ChartSpec } from './model'
import { numberFormatOf } from './number-format'

export interface SpecInput {
  readonly type: ChartType
  readonly observations: readonly Observation[]
  readonly index: DatasetIndex
  readonly lang: Lang
  readonly title: string
  /** The colour that a place, or a series among several, has in the whole deck. */
  readonly paintOf: (observation: Observation, series: number) => Paint
  readonly barShare: number
}

/** What a chart says, from the observations that it shows: categories, series, labels, kinds and the axis. */
export function buildChartSpec(input: SpecInput): ChartSpec {
  const overTime = input.type === 'slope' || input.type === 'bump' || input.type === 'column'
  const { categories, series } = overTime && hasSeveralPeriods(input) ? byPeriod(input) : byItem(input)
  const values = series.flatMap((entry) => entry.points.flatMap((point) => (point.value === null ? [] : [point.value])))
  const [min, max] = axisEnds(input.type, values)
  const first = input.observations[0]
  return {
    type: input.type,
    title: input.title,
    categories,
    series,
    min,
    max,
    reversed: input.type === 'bump',
    numberFormat: numberFormatOf(input.observations, input.lang),
    unit: first === undefined ? '' : formatUnit(first.unit, input.lang),
    barShare: input.barShare,
  }
}

function hasSeveralPeriods(input: SpecInput): boolean {
  return new Set(input.observations.map((observation) => observation.period)).size > 1
}

interface Grid {
  readonly categories: readonly ChartCategory[]
  readonly series: readonly ChartSeries[]
}

/** Periods as categories in order of time, one series for each measure and place. */
function byPeriod(input: SpecInput): Grid {
  const periods = [...new Set(input.observations.map((observation) => observation.period ?? ''))].sort()
  const keys = [...new Set(input.observations.map(seriesKey))]
  const severalRegions = new Set(input.observations.map((observation) => observation.region)).size > 1
  const last = periods.at(-1)
  return {
    categories: periods.map((period) => ({
      label: period === '' ? '' : formatPeriod(period, input.lang),
      position: positionOf(period),
      emphasis: period === last,
    })),
    series: keys.map((key, i) => {
      const members = input.observations.filter((observation) => seriesKey(observation) === key)
      const first = members[0] as Observation
      const paint = input.paintOf(first, keys.length > 1 ? i : 0)
      return {
        name: seriesName(input, first, severalRegions),
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

function seriesName(input: SpecInput, observation: Observation, severalRegions: boolean): string {
  const { index, lang } = input
  if (severalRegions) return mustGet(index.region, observation.region).short[lang]
  return mustGet(index.metric, observation.metric).short[lang]
}

/** Each observation is a category of its own; all are one series. */
function byItem(input: SpecInput): Grid {
  const { observations, index, lang } = input
  const sameMetric = new Set(observations.map((observation) => observation.metric)).size === 1
  const paint = input.paintOf(observations[0] as Observation, 0)
  return {
    categories: observations.map((observation) => ({
      label: sameMetric
        ? mustGet(index.region, observation.region).short[lang]
        : mustGet(index.metric, observation.metric).short[lang],
      position: null,
      emphasis: false,
    })),
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

function pointOf(observation: Observation | undefined, input: SpecInput, paint: Paint): ChartPoint {
  if (!observation) return { observation: null, value: null, label: null, kind: 'observed', paint }
  return {
    observation: observation.id,
    value: displayValue(observation, input.lang),
    label: pointLabel(observation, input),
    kind: observation.words ? 'words' : observation.kind,
    paint,
  }
}

/** The figure without its unit, which the line above the chart names; a percentage keeps its sign. */
function pointLabel(observation: Observation, input: SpecInput): string {
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

/** Bars and lines start at zero; ranks fill the height between the best and the worst one. */
function axisEnds(type: ChartType, values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1]
  const min = Math.min(...values)
  const max = Math.max(...values)
  if (type === 'stack') return [0, 100]
  if (type === 'bump') return min === max ? [min - 1, max + 1] : [min, max]
  return [Math.min(0, min), max > 0 ? max : 1]
}
