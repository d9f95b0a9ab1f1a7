import { calculatedIfDerived, subjectPhrase } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { constant, fact, valueIn, yearOf } from '../facts'
import { needs } from '../needs'
import { fill, said } from '../phrase'
import { periodYear } from '../time'

/** "Technology trade has overtaken research spending since 2020": A then, A now, B then, B now; B has passed A. */
export const overtaking: ClaimMaker = (context) => {
  const { index } = context
  const [aThen, aNow, bThen, bNow, ...others] = observationsOf(context)
  const since = periodYear(aThen?.period ?? null, 'last')
  const shaped = aThen && aNow && bThen && bNow && others.length === 0
  if (!shaped || since === null) throw misshapen(context, needs.overtaking)
  const paired = aThen.period === bThen.period && aNow.period === bNow.period && aThen.unit === bNow.unit
  if (!paired || bThen.value >= aThen.value || bNow.value <= aNow.value) {
    throw misshapen(context, needs.overtaken)
  }
  const clause = fill(
    { en: '{second} {overtook} {first} {since}', zh: '{since}{second}{overtook}{first}' },
    {
      first: subjectPhrase(aNow, index),
      second: subjectPhrase(bNow, index),
      overtook: said('has overtaken', '反超', [
        fact(valueIn(bThen), '<', valueIn(aThen)),
        fact(valueIn(bNow), '>', valueIn(aNow)),
      ]),
      since: said(`since ${since}`, `${since}年以来`, [
        fact(yearOf(aThen), '=', constant(since)),
        fact(yearOf(bThen), '=', constant(since)),
      ]),
    },
  )
  return calculatedIfDerived(clause, [aThen, aNow, bThen, bNow])
}
