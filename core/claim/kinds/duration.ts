import { valueClause } from '../clause'
import { type ClaimMaker, observationsOf, wrongShape } from '../context'
import { needs } from '../needs'
import { clauses } from '../phrase'
import { firstFitting } from '../problem'

/** "High-speed rail in the economic circle took one hour from December 2020; trains ran every 20 minutes in March 2021". */
export const duration: ClaimMaker = (context) => {
  const { index } = context
  const all = observationsOf(context)
  const [first, second, ...others] = all
  const times = all.every(({ unit, region }) => (unit === 'hour' || unit === 'minute') && region === first?.region)
  if (!first || !times || others.length > 0) throw wrongShape(context, needs.duration)
  if (!second) return valueClause(first, index)
  const found = firstFitting(
    [
      () => clauses([valueClause(first, index), valueClause(second, index, first.region)]),
      () => valueClause(first, index),
    ],
    index,
  )
  if (!found) throw wrongShape(context, needs.duration)
  return found
}
