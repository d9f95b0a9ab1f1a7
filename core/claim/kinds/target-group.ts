import type { Observation } from '../../dataset/model'
import { planClause } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { fits } from '../phrase'

const MOST = 3

/** "The Science City plans for 320 R&D institutions and 100 key laboratories by 2025": as many targets as fit. */
export const targetGroup: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const [first] = all
  const alike = all.every(
    ({ kind, region, period }) => kind === 'target' && region === first?.region && period === first.period,
  )
  if (!first || !alike) throw misshapen(context, 'targets of one region and year')
  const named = all.slice(1).reduce<readonly Observation[]>(
    (chosen, target) => {
      const more = [...chosen, target]
      return more.length <= MOST && fits(planClause(more, context.index)) ? more : chosen
    },
    [first],
  )
  return planClause(named, context.index)
}
