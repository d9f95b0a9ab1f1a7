import { regionOf, valueClause } from '../clause'
import { type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf, roleOf } from '../dataset-phrases'
import { constant, count, fact, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { cardinal, counting } from '../numerals'
import { asserted, fill, plainPhrase } from '../phrase'

/** "The economic circle made 6.5% of the national economy in 2023": one share. */
export const share: ClaimMaker = (context) => {
  const [only, ...others] = observationsOf(context)
  const level = only && roleOf(metricOf(only, context.index)) === 'level'
  if (!level || others.length > 0 || only.unit !== 'percent') throw wrongShape(context, needs.share)
  return valueClause(only, context.index)
}

/** "On 2% of the land, the circle makes 6.5% of the national economy": the small base first, then what it makes. */
export const outsizeShare: ClaimMaker = (context) => {
  const [base, made, ...others] = observationsOf(context)
  const on = base && phrasesOf(metricOf(base, context.index)).part
  const makes = made && phrasesOf(metricOf(made, context.index)).part
  if (!on || !makes || others.length > 0 || base.region !== made.region || base.value >= made.value) {
    throw wrongShape(context, needs.outsizeShare)
  }
  const larger = [fact(valueIn(made), '>', valueIn(base))]
  return fill(
    { en: 'on {base}, {region} {makes} {made}', zh: '{region}以{base}{makes}{made}' },
    {
      base: fill(on, { figure: figureOf(base) }),
      region: regionOf(made, context.index),
      makes: asserted('makes', '贡献', larger),
      made: fill(makes, { figure: figureOf(made) }),
    },
  )
}

/** "Technological advances had the largest of three overlapping shares in Chongqing’s growth: 58.6%". */
export const contributions: ClaimMaker = (context) => {
  const all = [...observationsOf(context)].sort((one, other) => other.value - one.value)
  const [largest, ...others] = all
  const who = largest && phrasesOf(metricOf(largest, context.index)).contributor
  const alike = all.every(
    (entry) =>
      phrasesOf(metricOf(entry, context.index)).contributor &&
      entry.region === largest?.region &&
      entry.period === largest.period,
  )
  if (!who || others.length === 0 || !alike) {
    throw wrongShape(context, needs.contributions)
  }
  const ids = all.map((entry) => entry.id)
  const many = [fact(count('ids', ids), '=', constant(all.length))]
  return fill(
    {
      en: '{who} had {largest} of {many} overlapping shares in {region}’s growth: {figure}',
      zh: '{region}{many}相互重叠的贡献率中，{who}{largest}，为{figure}',
    },
    {
      who: plainPhrase(who.en, who.zh),
      largest: asserted(
        others.length === 1 ? 'the larger' : 'the largest',
        '最高',
        others.map((other) => fact(valueIn(largest), '>', valueIn(other))),
      ),
      many: asserted(cardinal(all.length).en, `${counting(all.length).zh}项`, many),
      region: regionOf(largest, context.index),
      figure: figureOf(largest),
    },
  )
}
