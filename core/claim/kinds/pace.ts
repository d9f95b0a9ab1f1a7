import { calculatedIfDerived, subjectPhrase } from '../clause'
import { type ClaimMaker, metricOf, misshapen, observationsOf } from '../context'
import { constant, fact, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { timeOf } from '../period'
import { fill, plain, said } from '../phrase'
import { roleOf } from '../subjects/subjects'

/** "Collaborative innovation grew by 19.3 % a year in 2020–2024": one growth rate a year. */
export const pace: ClaimMaker = (context) => {
  const [only, ...others] = observationsOf(context)
  if (!only || others.length > 0 || roleOf(metricOf(only, context.index)) !== 'pace') {
    throw misshapen(context, needs.yearlyRate)
  }
  const clause = fill(
    { en: '{subject} {grew} by {figure} a year {time}', zh: '{time}{subject}年均{grew}{figure}' },
    {
      subject: subjectPhrase(only, context.index),
      grew: only.value > 0 ? said('grew', '增长', [fact(valueIn(only), '>', constant(0))]) : plain('changed', '变动'),
      figure: figureOf(only),
      time: timeOf(only),
    },
  )
  return calculatedIfDerived(clause, [only])
}
