import type { Observation } from '../dataset/model'
import { groupBy } from '../group-by'
import type { Paint } from '../template/palette'
import {
  type ChartGrid,
  distinctNames,
  type GridInput,
  periodLabel,
  pointOf,
  SERIES_BY_PLACE,
  severalOf,
  type Trait,
} from './grid'
import type { ChartPoint } from './model'
import { isOverTime } from './suitability'

/** What tells the two values of each thing apart: two periods or two places. */
interface Pairs {
  readonly by: 'period' | 'region'
  /** The two periods in order of time, or the two places in the order of the data; null for no period. */
  readonly ends: readonly [string | null, string | null]
  /** The observations of each thing, at most one for each end. */
  readonly rows: readonly (readonly Observation[])[]
}

/**
 * The observations as pairs of the same two periods, or else of the same two places, where at least one thing has both
 * values; null where they are no pairs. A thing may lack one of its values, and has no other periods.
 */
export function pairsOf(observations: readonly Observation[]): Pairs | null {
  return pairsBy('period', observations) ?? (isOverTime(observations) ? null : pairsBy('region', observations))
}

function pairsBy(by: Pairs['by'], observations: readonly Observation[]): Pairs | null {
  const found = [...new Set(observations.map((observation) => observation[by]))]
  const [first, second, third] = by === 'period' ? found.sort() : found
  if (first === undefined || second === undefined || third !== undefined) return null
  const rest = by === 'period' ? 'region' : 'period'
  const groups = groupBy(
    observations,
    (observation) => `${observation.metric}|${observation[rest]}|${observation.unit}`,
  )
  const rows = [...groups.values()]
  const isPair = (row: readonly Observation[]) => new Set(row.map((observation) => observation[by])).size === row.length
  return rows.every(isPair) && rows.some((row) => row.length > 1) ? { by, ends: [first, second], rows } : null
}

/** Opacity of the line between the two values, beside which the points are to stand out. */
const LINE_OPACITY = 0.4
/** The earlier of two values steps back behind the later one. */
const EARLIER: Paint = { role: 'muted' }

const NAMES_OVER_TIME: readonly Trait[][] = [['metric']]
const NAMES_OF_PLACES: readonly Trait[][] = [['metric'], ['period'], ['metric', 'period']]

/** The two ends are the categories, and each thing is a series of two points; observations that are no pairs have none. */
export function byPair(input: GridInput): ChartGrid {
  const pairs = pairsOf(input.observations)
  if (pairs === null) return { categories: [], series: [] }
  const { by, ends, rows } = pairs
  const firsts = rows.map(([first]) => first as Observation)
  const overTime = severalOf(firsts, 'region') ? SERIES_BY_PLACE : NAMES_OVER_TIME
  const names = distinctNames(input, firsts, by === 'period' ? overTime : NAMES_OF_PLACES)
  return {
    categories: ends.map((end, i) => ({ label: endLabel(input, pairs, end), position: null, emphasis: i === 1 })),
    series: rows.map((row, i) => ({
      name: names[i] ?? '',
      paint: { ...(by === 'period' ? input.paintOf(firsts[i] as Observation, 0) : EARLIER), alpha: LINE_OPACITY },
      points: ends.map((end, e) =>
        endPoint(
          input,
          pairs,
          row.find((observation) => observation[by] === end),
          e,
        ),
      ),
    })),
  }
}

function endLabel(input: GridInput, { by, rows }: Pairs, end: string | null): string {
  if (by === 'period') return periodLabel(input, end ?? '')
  const one = rows.flat().find((observation) => observation.region === end)
  return one === undefined ? '' : (distinctNames(input, [one], [['region']])[0] ?? '')
}

function endPoint(input: GridInput, { by }: Pairs, observation: Observation | undefined, end: number): ChartPoint {
  const isEarlier = by === 'period' && end === 0
  return pointOf(observation, input, isEarlier || observation === undefined ? EARLIER : input.paintOf(observation, 0))
}
