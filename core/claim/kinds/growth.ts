import { changeClause, changeOf } from '../change'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { needs } from '../needs'

/** "Collaborative innovation more than doubled in four years": one growth rate, or the values of one metric. */
export const growth: ClaimMaker = (context) => {
  const found = changeOf(observationsOf(context), context.index)
  if (!found) throw misshapen(context, needs.growth)
  return changeClause(found)
}
