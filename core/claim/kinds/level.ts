import { changeClause, changeOf } from '../change'
import { valueClause } from '../clause'
import { type ClaimMaker, metricOf, misshapen, observationsOf } from '../context'
import { needs } from '../needs'
import { roleOf } from '../subjects/subjects'
import { pace } from './pace'
import { projection } from './projection'

/** One value of any kind, said in the way that suits its metric. */
export const level: ClaimMaker = (context) => {
  const [only, ...others] = observationsOf(context)
  if (!only || others.length > 0) throw misshapen(context, needs.oneValue)
  const metric = metricOf(only, context.index)
  const found = changeOf([only], context.index)
  if (found) return changeClause(found)
  if (roleOf(metric) === 'pace') return pace(context)
  return only.kind === 'projected' ? projection(context) : valueClause(only, context.index)
}
