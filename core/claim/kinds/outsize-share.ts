import { regionOf } from '../clause'
import { type ClaimMaker, metricOf, misshapen, observationsOf } from '../context'
import { fact, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { fill, said } from '../phrase'
import { wordsOf } from '../subjects/subjects'

/** "On 2 % of the land, the circle makes 6.5 % of the national economy": the small base first, then what it makes. */
export const outsizeShare: ClaimMaker = (context) => {
  const [base, made, ...others] = observationsOf(context)
  const on = base && wordsOf(metricOf(base, context.index)).part
  const makes = made && wordsOf(metricOf(made, context.index)).part
  if (!on || !makes || others.length > 0 || base.region !== made.region || base.value >= made.value) {
    throw misshapen(context, needs.outsizeShare)
  }
  const larger = [fact(valueIn(made), '>', valueIn(base))]
  return fill(
    { en: 'on {base}, {region} {makes} {made}', zh: '{region}以{base}{makes}{made}' },
    {
      base: fill(on, { figure: figureOf(base) }),
      region: regionOf(made, context.index),
      makes: said('makes', '贡献', larger),
      made: fill(makes, { figure: figureOf(made) }),
    },
  )
}
