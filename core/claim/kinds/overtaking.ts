import { comparable } from '../comparable'
import { type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { roleOf } from '../dataset-phrases'
import { fact, holds, valueIn } from '../facts'
import { byOurCalculation } from '../mood'
import { needs } from '../needs'
import { betweenYears } from '../period'
import { asserted, fill, silently } from '../phrase'
import { subjectPhrase } from '../subject'

/** "By our calculation, deals in the region overtook R&D investment between 2020 and 2023": A then, A now, B then, B now. */
export const overtaking: ClaimMaker = (context) => {
  const { index } = context
  const all = observationsOf(context)
  const [aThen, aNow, bThen, bNow, ...others] = all
  if (!aThen || !aNow || !bThen || !bNow || others.length > 0) throw wrongShape(context, needs.overtaking)
  const checks = comparable(all, index)
  const paired = aThen.period === bThen.period && aNow.period === bNow.period
  const levels = all.every(
    (entry) =>
      entry.region === aThen.region &&
      entry.period !== null &&
      roleOf(metricOf(entry, index)) === 'level' &&
      entry.unit !== 'rank',
  )
  const span = betweenYears(aThen, aNow)
  const ahead = [fact(valueIn(bThen), '<', valueIn(aThen)), fact(valueIn(bNow), '>', valueIn(aNow))]
  if (!checks || !paired || !levels || span.text.en === '' || !ahead.every((one) => holds(one, index))) {
    throw wrongShape(context, needs.overtaken)
  }
  const clause = fill(
    { en: '{second} {overtook} {first} {span}{checks}', zh: '{span}{second}{overtook}{first}{checks}' },
    {
      second: subjectPhrase(bNow, index),
      first: subjectPhrase(aNow, index, bNow.region),
      overtook: asserted('overtook', '反超', ahead),
      span,
      checks: silently(checks),
    },
  )
  return byOurCalculation(clause, ahead)
}
