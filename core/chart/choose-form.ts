import type { ChartType } from '../chart-types'
import type { Observation } from '../dataset/model'

/** Series of a chart over periods are told apart by what is measured and where. */
export function seriesKey(observation: Observation): string {
  return `${observation.metric}|${observation.region}`
}

/**
 * The form that tells the story of these observations: ranks over time climb, one measure at two points slopes,
 * a projection stands beside what was observed as a column, and siblings of one period are bars from one baseline.
 */
export function chooseForm(observations: readonly Observation[]): ChartType {
  const periods = new Set(observations.map((observation) => observation.period))
  const series = new Set(observations.map(seriesKey))
  const overTime = periods.size > 1 && observations.length > series.size
  if (!overTime) return 'bar'
  if (observations.every((observation) => observation.unit === 'rank')) return 'bump'
  const guessed = observations.some((observation) => observation.kind === 'projected' || observation.kind === 'target')
  return guessed && series.size === 1 ? 'column' : 'slope'
}
