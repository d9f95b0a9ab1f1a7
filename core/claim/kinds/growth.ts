import { changeClause, changeOf } from '../change'
import { type ClaimMaker, misshapen, observationsOf } from '../context'

/** "Collaborative innovation more than doubled in four years": one growth rate, or the values of one metric. */
export const growth: ClaimMaker = (context) => {
  const found = changeOf(observationsOf(context), context.index)
  if (!found) throw misshapen(context, 'one growth rate, or exact values of one metric and region in different years')
  return changeClause(found)
}
