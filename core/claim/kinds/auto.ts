import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { groupBy } from '../../group-by'
import type { ClaimKind } from '../../template/claim-kinds'
import { asSeries, isGrowth } from '../change'
import { type ClaimContext, type ClaimMaker, metricOf, observationsOf, withObservations, wrongShape } from '../context'
import { phrasesOf } from '../dataset-phrases'
import { needs } from '../needs'
import type { Phrase } from '../phrase'
import { firstFitting } from '../problem'

type Makers = Readonly<Record<ClaimKind, ClaimMaker>>
type Attempt = readonly [kind: ClaimKind, of: readonly Observation[]]

/** The kind that suits the shape of what is given; true for any entries of the dataset. */
export function auto(context: ClaimContext, makers: Makers): Phrase {
  const table = tableOf(context)
  if (table) return makers[table]({ ...context, kind: table })
  const all = withoutDollars(observationsOf(context))
  const attempts = all.length <= 2 || oneMetric(all) ? ofFew(all, context.index) : ofMany(all, context)
  const found = firstFitting(
    attempts.map(
      ([kind, of]) =>
        () =>
          makers[kind](withObservations(context, kind, of)),
    ),
    context.index,
  )
  if (!found) throw wrongShape(context, needs.anything)
  return found
}

/** Milestones, findings and conflicts have a kind each; an id that is a metric's too means the metric. */
function tableOf({ of, index }: ClaimContext): ClaimKind | null {
  const [id] = of
  if (id === undefined || index.observationsOfMetric.has(id)) return null
  if (index.milestone.has(id)) return 'milestones'
  if (index.finding.has(id)) return 'findings'
  return index.conflict.has(id) ? 'conflicts' : null
}

/** One value, two, or several of one metric: from the most telling sentence to the plainest. */
function ofFew(all: readonly Observation[], index: DatasetIndex): readonly Attempt[] {
  if (all.length === 1) return [['level', all]]
  return [
    ['projection', all],
    ['ranks', all],
    ['rank-step', all],
    [claimAs(all, index), all],
    ['change', all],
    ['faster-growth', all],
    ['leader', all],
    ['outsize-share', baseFirst(all, index)],
    ['contributions', all],
    ['duration', all],
    ['comparison', all],
    ['target-group', all],
    ['levels', all],
  ]
}

/** A mixed list: the sentence that its most telling part allows. */
function ofMany(all: readonly Observation[], context: ClaimContext): readonly Attempt[] {
  const { index } = context
  const pick = (test: (entry: Observation) => boolean) => all.filter(test)
  const words = (entry: Observation) => phrasesOf(metricOf(entry, index))
  const growths = sameYears(pick((entry) => isGrowth(entry, index) && entry.kind !== 'derived'))
  const shares = baseFirst(
    pick((entry) => words(entry).base !== undefined || words(entry).made !== undefined),
    index,
  )
  const targets = pick((entry) => entry.kind === 'target')
  const planned: Attempt[] =
    targets.length * 2 > all.length ? [[targets.length > 4 ? 'targets' : 'target-group', targets]] : []
  return nonEmpty([
    ['ranks', pick((entry) => entry.unit === 'rank' && words(entry).ranking !== undefined)],
    ...planned,
    ['outsize-share', shares],
    ...seriesIn(all, context).map((series): Attempt => [claimAs(series, index), series]),
    ['faster-growth', growths],
    ['leader', growths],
    ['growth', growthsOfLevels(growths, all)],
    ['duration', pick((entry) => entry.unit === 'hour' || entry.unit === 'minute')],
    ['contributions', pick((entry) => words(entry).contributor !== undefined)],
    ['levels', [...all].sort((one, other) => other.value - one.value)],
  ])
}

/** What is there to work with, before what is made of it. */
function baseFirst(all: readonly Observation[], index: DatasetIndex): readonly Observation[] {
  const isBase = (entry: Observation) => Number(phrasesOf(metricOf(entry, index)).base !== undefined)
  return [...all].sort((one, other) => isBase(other) - isBase(one))
}

/** An index, or values whose growth a source states, are described by their growth; other values as they are. */
function claimAs(all: readonly Observation[], index: DatasetIndex): ClaimKind {
  const hasGrowth = all.some(({ unit, related }) => {
    const stated = index.observation.get(related.change ?? '')
    return unit === 'index' || (stated !== undefined && stated.kind !== 'derived')
  })
  return hasGrowth || all.length === 1 ? 'growth' : 'change'
}

/** Metrics with several stated values. */
function seriesIn(all: readonly Observation[], { index }: ClaimContext): readonly (readonly Observation[])[] {
  const stated = all.filter((entry) => entry.kind === 'observed')
  const groups = [...groupBy(stated, (entry) => `${entry.metric} ${entry.region} ${entry.unit}`).values()]
  return groups.filter((group) => asSeries(group, index) !== null)
}

/** The growth rates that share the years of the first. */
function sameYears(growths: readonly Observation[]): readonly Observation[] {
  return growths.filter((entry) => entry.period === growths[0]?.period)
}

/** A growth rate whose level is also there. */
function growthsOfLevels(growths: readonly Observation[], all: readonly Observation[]): readonly Observation[] {
  return growths.filter((growth) => all.some((entry) => entry.related.change === growth.id)).slice(0, 1)
}

/** A value in dollars says nothing new beside the same in yuan. */
function withoutDollars(all: readonly Observation[]): readonly Observation[] {
  const related = new Set(all.map((entry) => entry.related.usd))
  return all.filter((entry) => !related.has(entry.id))
}

function oneMetric(all: readonly Observation[]): boolean {
  return new Set(all.map((entry) => `${entry.metric} ${entry.region}`)).size === 1
}

function nonEmpty(attempts: readonly Attempt[]): readonly Attempt[] {
  return attempts.filter(([, of]) => of.length > 0)
}
