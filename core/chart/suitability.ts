import { message } from '../../messages/message'
import { type DatasetIndex, getOrThrow } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { groupBy } from '../group-by'

// What charts need of their data: questions to observations, and what is said where the answer is no.

export const NEEDS_PERIODS = message('chart-needs-periods')
export const NEEDS_RANKS = message('chart-needs-ranks')
export const NEEDS_PARTS = message('chart-needs-parts')
export const NEEDS_PAIRS = message('chart-needs-pairs')
export const NEEDS_TARGETS = message('chart-needs-targets')
export const NEEDS_SUM = message('chart-needs-sum')
export const NEEDS_YEARS = message('chart-needs-years')
export const NEEDS_SHARES = message('chart-needs-shares')

/** Series of a chart over periods are told apart by what is measured and where. */
export function seriesKey(observation: Observation): string {
  return `${observation.metric}|${observation.region}`
}

/** For a form that can be drawn of any data. */
export function suitsAnyData(): null {
  return null
}

/** True where at least one series has values at several times. */
export function isOverTime(observations: readonly Observation[]): boolean {
  return [...groupBy(observations, seriesKey).values()].some(
    (members) => new Set(members.map((observation) => observation.period)).size > 1,
  )
}

/** True where all values are ranks. */
export function areRanks(observations: readonly Observation[]): boolean {
  return observations.every((observation) => observation.unit === 'rank')
}

/** True for percentages that can each be a share of a whole of its own. */
export function areShares(observations: readonly Observation[]): boolean {
  return observations.every(({ unit, change, value }) => unit === 'percent' && !change && value >= 0 && value <= 100)
}

/** True where the values can be parts of one hundred per cent. */
export function arePartsOfHundred(observations: readonly Observation[]): boolean {
  const sum = observations.reduce((total, observation) => total + observation.value, 0)
  return sum <= 100 && observations.every(({ unit, change, value }) => unit === 'percent' && !change && value >= 0)
}

/** True for a single series that ends in projected or target values. */
export function isForecast(observations: readonly Observation[]): boolean {
  const guessed = observations.some(({ kind }) => kind === 'projected' || kind === 'target')
  return guessed && new Set(observations.map(seriesKey)).size === 1
}

/** The sums that a dataset computes, each after the values that it is the sum of. */
export function sumsIn({ dataset, observation }: DatasetIndex): readonly (readonly Observation[])[] {
  return dataset.observations.flatMap((total) => {
    if (total.derivation?.formula !== 'sum') return []
    return [[...total.derivation.inputs.map((id) => getOrThrow(observation, id)), total]]
  })
}
