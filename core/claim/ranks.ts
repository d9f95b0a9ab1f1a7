import type { Observation } from '../dataset/model'
import { groupBy } from '../group-by'
import { byTime } from './time'

/** Where a region stood at first and at last, both according to one source. */
export interface Journey {
  readonly first: Observation
  readonly last: Observation
}

/** Places that sound round: "the top 40". */
const ROUND_PLACES = [3, 5, 10, 20, 25, 30, 40, 50, 75, 100]

/** One journey a region, all over the same years. Regions without two ranks of one source stay out. */
export function journeysOf(ranks: readonly Observation[]): readonly Journey[] {
  const journeys = [...groupBy(ranks, (rank) => rank.region).values()].flatMap((entries) => journeyOf(entries) ?? [])
  const [model] = journeys
  return journeys.filter(({ first, last }) => first.period === model?.first.period && last.period === model.last.period)
}

export function climbed({ first, last }: Journey): boolean {
  return last.value < first.value
}

/** The smallest round number of places that all have come to be among, and none was among before. */
export function topReached(journeys: readonly Journey[]): number | null {
  const reached = ROUND_PLACES.find((places) => journeys.every(({ last }) => last.value <= places))
  if (reached === undefined) return null
  return journeys.every(({ first }) => first.value > reached) ? reached : null
}

function journeyOf(ranks: readonly Observation[]): Journey | null {
  const bySource = [...groupBy(ranks, (rank) => rank.source).values()]
  const journeys = bySource.flatMap((entries) => {
    const sorted = [...entries].sort(byTime)
    const [first] = sorted
    const last = sorted[sorted.length - 1]
    return first && last && first.period !== last.period ? [{ first, last }] : []
  })
  return journeys[0] ?? null
}
