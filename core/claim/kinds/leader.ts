import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { changeOf, isGrowth } from '../change'
import { calculatedIfDerived, subjectPhrase } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { type Check, fact, valueIn } from '../facts'
import { needs } from '../needs'
import { fill, type Phrase, said } from '../phrase'
import { participle } from '../wording'

/** "Innovation cooperation grew most, more than tripling in four years": growth rates over the same years. */
export const leader: ClaimMaker = (context) => {
  const { index } = context
  const all = [...observationsOf(context)].sort((one, other) => other.value - one.value)
  const [most, ...others] = all
  const comparable = most && others.length > 0 && all.every((entry) => isGrowth(entry, index) && sameYears(entry, most))
  const ahead = comparable && others.every((other) => other.value < most.value)
  const found = ahead ? changeOf([most], index) : null
  if (!found || most === undefined) {
    throw misshapen(context, needs.leader)
  }
  const led = others.map((other) => fact(valueIn(most), '>', valueIn(other)))
  const [second, ...more] = others
  const clause = fill(
    { en: '{subject} {grew}, {verb} {span}', zh: '{subject}{grew}，{span}{verb}' },
    {
      subject: found.subject,
      grew: second && more.length === 0 ? outgrew(second, led, index) : said('grew most', '增势最强', led),
      verb: participle(found.verb),
      span: found.span,
    },
  )
  return calculatedIfDerived(clause, all)
}

function outgrew(second: Observation, led: readonly Check[], index: DatasetIndex): Phrase {
  const verb = said('outgrew', '增幅大于', led)
  return fill({ en: '{verb} {second}', zh: '{verb}{second}' }, { verb, second: subjectPhrase(second, index) })
}

function sameYears(one: { readonly period: string | null }, other: { readonly period: string | null }): boolean {
  return one.period !== null && one.period === other.period
}
