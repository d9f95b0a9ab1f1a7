import type { Observation } from '../../dataset/model'
import { asSeries } from '../change'
import { calculatedIfDerived, subjectPhrase } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { fact, valueIn } from '../facts'
import { bareNumberOf, figureOf } from '../figure'
import { needs } from '../needs'
import { yearsBetween } from '../period'
import { fill, type Phrase, plain, said } from '../phrase'

/** "GDP of Sichuan and Chongqing rose from 6.99 to 9.68 trillion yuan in five years": values of one metric. */
export const change: ClaimMaker = (context) => {
  const series = asSeries(observationsOf(context), context.index)
  const first = series?.[0]
  const last = series?.[series.length - 1]
  if (!first || !last || last.kind === 'projected' || last.kind === 'target') {
    throw misshapen(context, needs.change)
  }
  const clause = fill(
    { en: '{subject} {verb} from {first} to {last} {span}', zh: '{subject}{span}由{first}{verb}{last}' },
    {
      subject: subjectPhrase(last, context.index),
      verb: verbOf(first, last),
      first: first.words || last.words ? figureOf(first) : bareNumberOf(first),
      last: figureOf(last),
      span: yearsBetween(first, last),
    },
  )
  return calculatedIfDerived(clause, [first, last])
}

function verbOf(first: Observation, last: Observation): Phrase {
  if (last.value > first.value) return said('rose', '增至', [fact(valueIn(last), '>', valueIn(first))])
  if (last.value < first.value) return said('fell', '降至', [fact(valueIn(last), '<', valueIn(first))])
  return plain('went', '至')
}
