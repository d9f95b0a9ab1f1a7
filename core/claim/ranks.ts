import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { groupBy } from '../group-by'
import { phrasesOf } from './dataset-phrases'
import { property } from './facts'
import { asserted, EMPTY_PHRASE, fill, type Phrase } from './phrase'
import { statedBehind } from './source'
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

/**
 * ", if the list is the same": of a rank by another source than the one that has most ranks of its metric, and of what was
 * worked out from ranks of two sources. Else nothing.
 */
export function listHedge(observation: Observation, index: DatasetIndex): Phrase {
  const ranks = statedBehind(observation, index).filter(
    ({ unit, metric }) => unit === 'rank' && isOfList(metric, index),
  )
  const [model] = ranks
  if (!model) return EMPTY_PHRASE
  const main = mainSource(model.metric, index)
  if (ranks.every(({ source }) => source === main)) return EMPTY_PHRASE
  return sameList(ranks)
}

/** The same of several ranks: where two sources gave them. */
export function sameList(ranks: readonly Observation[]): Phrase {
  const sources = ranks.map((rank) => property(rank, 'source'))
  return fill(
    { en: ', {same}', zh: '（{same}）' },
    { same: asserted('if the list is the same', '若为同一榜单', sources) },
  )
}

function isOfList(metric: string, index: DatasetIndex): boolean {
  const known = index.metric.get(metric)
  return known !== undefined && phrasesOf(known).ranking !== undefined
}

/** The source of most ranks of a metric, the first of several. */
function mainSource(metric: string, index: DatasetIndex): string | undefined {
  const bySource = [...groupBy(index.observationsOfMetric.get(metric) ?? [], (rank) => rank.source)]
  return bySource.reduce((best, entry) => (entry[1].length > (best?.[1].length ?? 0) ? entry : best), bySource[0])?.[0]
}
