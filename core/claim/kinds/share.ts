import { valueClause } from '../clause'
import { type ClaimMaker, metricOf, misshapen, observationsOf } from '../context'
import { needs } from '../needs'
import { roleOf } from '../subjects/subjects'

/** "The economic circle made 6.5 % of the national economy in 2023": one share. */
export const share: ClaimMaker = (context) => {
  const [only, ...others] = observationsOf(context)
  const level = only && roleOf(metricOf(only, context.index)) === 'level'
  if (!level || others.length > 0 || only.unit !== 'percent') throw misshapen(context, needs.share)
  return valueClause(only, context.index)
}
