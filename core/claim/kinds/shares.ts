import { valueClause } from '../clause'
import { comparable, isOnePlaceAndTime } from '../comparable'
import { type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf, roleOf } from '../dataset-phrases'
import { constant, divided, fact, holds, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { timeOf } from '../period'
import { asserted, fill, silently } from '../phrase'
import { regionOf } from '../region'

/** "The economic circle produced 6.5% of the national economy in 2023": one share. */
export const share: ClaimMaker = (context) => {
  const [only, ...others] = observationsOf(context)
  const level = only && roleOf(metricOf(only, context.index)) === 'level'
  if (!level || others.length > 0 || only.unit !== 'percent') throw wrongShape(context, needs.share)
  return valueClause(only, context.index)
}

/** How many times as large the second share must be at least, for the two to be worth a sentence. */
const OUTSIZE = 1.5

/** "With 2% of the national land area, the circle produced 6.5% of the national economy in 2023": base first, then the rest. */
export const outsizeShare: ClaimMaker = (context) => {
  const { index } = context
  const [base, made, ...others] = observationsOf(context)
  const on = base && phrasesOf(metricOf(base, index)).base
  const makes = made && phrasesOf(metricOf(made, index)).made
  if (!on || !makes || others.length > 0) throw wrongShape(context, needs.outsizeShare)
  const checks = isOnePlaceAndTime([base, made]) ? comparable([base, made], index) : null
  const larger = fact(divided(valueIn(made), valueIn(base)), '>', constant(OUTSIZE))
  if (!checks || !holds(larger, index)) throw wrongShape(context, needs.outsizeShare)
  return fill(
    {
      en: 'with {base}, {region} {produced} {made} {time}{checks}',
      zh: '{time}{region}以{base}{produced}{made}{checks}',
    },
    {
      base: fill(on, { figure: figureOf(base) }),
      region: regionOf(made, index),
      produced: asserted('produced', '创造', [larger]),
      made: fill(makes, { figure: figureOf(made) }),
      time: timeOf(made, index),
      checks: silently(checks),
    },
  )
}
