import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { planClause } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { needs } from '../needs'
import { fits } from '../phrase'

const MOST = 4

/**
 * "The Science City plans for 320 R&D institutions and 100 key laboratories by 2025": as many targets as fit, the
 * largest first where all are counts.
 */
export const targetGroup: ClaimMaker = (context) => {
  const all = largestFirst(observationsOf(context))
  const [first] = all
  const alike = all.every(
    ({ kind, region, period }) => kind === 'target' && region === first?.region && period === first.period,
  )
  if (!first || !alike) throw misshapen(context, needs.targetGroup)
  return planClause(asManyAsFit(first, all.slice(1), context.index), context.index)
}

function largestFirst(targets: readonly Observation[]): readonly Observation[] {
  const counts = targets.every((entry) => entry.unit === 'count')
  return counts ? [...targets].sort((one, other) => other.value - one.value) : targets
}

function asManyAsFit(first: Observation, others: readonly Observation[], index: DatasetIndex): readonly Observation[] {
  const named = [first]
  for (const target of others) {
    if (named.length < MOST && fits(planClause([...named, target], index))) named.push(target)
  }
  return named
}
