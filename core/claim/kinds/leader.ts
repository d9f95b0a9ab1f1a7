import { changeOf, isGrowth } from '../change'
import { calculatedIfDerived } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { fact, valueIn } from '../facts'
import { fill, said } from '../phrase'
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
    throw misshapen(context, 'two or more growth rates over the same years, one of them the highest')
  }
  const led = others.map((other) => fact(valueIn(most), '>', valueIn(other)))
  const clause = fill(
    { en: '{subject} {grew}, {verb} {span}', zh: '{subject}{grew}，{span}{verb}' },
    {
      subject: found.subject,
      grew: others.length === 1 ? said('grew more', '增幅更大', led) : said('grew most', '增势最强', led),
      verb: participle(found.verb),
      span: found.span,
    },
  )
  return calculatedIfDerived(clause, [most])
}

function sameYears(one: { readonly period: string | null }, other: { readonly period: string | null }): boolean {
  return one.period !== null && one.period === other.period
}
