import type { ChartType } from '../chart-types'
import type { Observation } from '../dataset/model'
import { groupBy } from '../group-by'

/** Series of a chart over periods are told apart by what is measured and where. */
export function seriesKey(observation: Observation): string {
  return `${observation.metric}|${observation.region}`
}

/**
 * The form that tells the story of these observations: ranks over time climb, one measure at two points slopes,
 * a projection stands beside what was observed as a column, and siblings of one period are bars from one baseline.
 */
export function chooseForm(observations: readonly Observation[]): ChartType {
  if (!isOverTime(observations)) return 'bar'
  if (areRanks(observations)) return 'bump'
  const series = new Set(observations.map(seriesKey))
  const guessed = observations.some((observation) => observation.kind === 'projected' || observation.kind === 'target')
  return guessed && series.size === 1 ? 'column' : 'slope'
}

/**
 * The form that is drawn: the one asked for where it is allowed and tells the truth about these observations, else the
 * first allowed one that does, else what the shape of the data asks for.
 */
export function formFor(
  wanted: ChartType | 'auto',
  allowed: readonly ChartType[] | undefined,
  observations: readonly Observation[],
): ChartType {
  const fitting = chooseForm(observations)
  const candidates = [wanted === 'auto' ? fitting : wanted, ...(allowed ?? [])]
  return candidates.find((form) => formObstacle(form, allowed, observations) === null) ?? fitting
}

/** Why a form is not drawn: its place takes others, or the data are no course, no ranks, no parts of a hundred. */
export type FormObstacle = 'other-place' | 'no-course' | 'no-ranks' | 'no-parts'

/** What stands in the way of a form; null where nothing does. */
export function formObstacle(
  form: ChartType,
  allowed: readonly ChartType[] | undefined,
  observations: readonly Observation[],
): FormObstacle | null {
  return (allowed?.includes(form) ?? true) ? OBSTACLES[form](observations) : 'other-place'
}

/** Lines need time to run over, places on a ranking need ranks, and a stack needs parts of one hundred. */
const OBSTACLES: Readonly<Record<ChartType, (observations: readonly Observation[]) => FormObstacle | null>> = {
  slope: (observations) => (isOverTime(observations) ? null : 'no-course'),
  bump: (observations) => {
    if (!areRanks(observations)) return 'no-ranks'
    return isOverTime(observations) ? null : 'no-course'
  },
  column: () => null,
  bar: () => null,
  stack: (observations) => (arePartsOfHundred(observations) ? null : 'no-parts'),
}

/** True where at least one series has values at several times. */
function isOverTime(observations: readonly Observation[]): boolean {
  return [...groupBy(observations, seriesKey).values()].some(
    (members) => new Set(members.map((observation) => observation.period)).size > 1,
  )
}

function areRanks(observations: readonly Observation[]): boolean {
  return observations.every((observation) => observation.unit === 'rank')
}

function arePartsOfHundred(observations: readonly Observation[]): boolean {
  const sum = observations.reduce((total, observation) => total + observation.value, 0)
  return sum <= 100 && observations.every(({ unit, change, value }) => unit === 'percent' && !change && value >= 0)
}
