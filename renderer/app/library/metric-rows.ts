import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Kind, Metric, Observation } from '../../../core/dataset/model'
import { newestFirst } from '../../../core/edit/index'

/** One metric as the list shows it. */
export interface MetricRow {
  /** The metric's. */
  readonly id: string
  readonly metric: Metric
  /** Which theme of the dataset, counted from 0: its color. */
  readonly themeIndex: number
  /** What the row shows: the newest statement. */
  readonly newest: Observation
  /** Statements of the newest one's region with one period each, oldest first. */
  readonly trail: readonly Observation[]
  readonly observations: readonly Observation[]
}

export interface MetricFilter {
  readonly text: string
  readonly theme: string | null
  readonly region: string | null
  readonly kind: Kind | null
  readonly source: string | null
}

export const NO_FILTER: MetricFilter = { text: '', theme: null, region: null, kind: null, source: null }

/** All metrics that have a value, in the order of the themes. */
export function metricRows(index: DatasetIndex): readonly MetricRow[] {
  const { themes, metrics } = index.dataset
  return themes.flatMap((theme, themeIndex) =>
    metrics
      .filter((metric) => metric.theme === theme.id)
      .flatMap((metric) => {
        const observations = index.observationsOfMetric.get(metric.id) ?? []
        const [newest] = [...observations].sort(newestFirst)
        return newest
          ? [{ id: metric.id, metric, themeIndex, newest, trail: trailOf(newest, observations), observations }]
          : []
      }),
  )
}

/** The rows that hold every word of the search and pass every filter. */
export function filterRows(
  rows: readonly MetricRow[],
  filter: MetricFilter,
  index: DatasetIndex,
): readonly MetricRow[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(({ metric, observations }) => {
    if (filter.theme !== null && metric.theme !== filter.theme) return false
    const passes = observations.some(
      (observation) =>
        (filter.region === null || observation.region === filter.region) &&
        (filter.kind === null || observation.kind === filter.kind) &&
        (filter.source === null || observation.source === filter.source),
    )
    return passes && words.every((word) => haystack(metric, observations, index).includes(word))
  })
}

/** Both languages, because an analyst searches in either. */
function haystack(metric: Metric, observations: readonly Observation[], index: DatasetIndex): string {
  const regions = observations.flatMap(({ region }) => Object.values(index.region.get(region)?.name ?? {}))
  const theme = index.theme.get(metric.theme)
  return [metric.id, metric.name.en, metric.name.zh, metric.short.en, theme?.name.en, theme?.name.zh, ...regions]
    .join(' ')
    .toLowerCase()
}

function trailOf(newest: Observation, observations: readonly Observation[]): readonly Observation[] {
  const same = observations.filter(
    ({ region, period, words, unit }) =>
      region === newest.region && unit === newest.unit && period !== null && words === null && !isRange(period),
  )
  const byPeriod = new Map(same.map((observation) => [observation.period, observation]))
  return [...byPeriod.values()].sort((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))
}

function isRange(period: string): boolean {
  return /^\d{4}-\d{4}$/.test(period)
}
