import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { byOurCalculation, regionOf, subjectPhrase } from '../clause'
import { type ClaimContext, type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf, roleOf } from '../dataset-phrases'
import { constant, divided, evaluate, fact, minus, valueIn } from '../facts'
import { needs } from '../needs'
import { counting } from '../numerals'
import { timeOf } from '../period'
import { asserted, fill, type Phrase } from '../phrase'
import { percentage } from '../wording'

/** Two values of one unit and year: two metrics of one region, or two regions of one ranking. */
export const comparison: ClaimMaker = (context) => {
  const [one, other, ...others] = observationsOf(context)
  const { index } = context
  if (!one || !other || others.length > 0 || !comparable(one, other, index)) {
    throw wrongShape(context, needs.comparison)
  }
  const [low, high] = one.value < other.value ? [one, other] : [other, one]
  if (low.unit === 'rank') return ranksApart(low, high, context)
  return exceeds(low, high, index)
}

/** "By our calculation, technology trade exceeded research spending by 8.4% in 2023". */
function exceeds(low: Observation, high: Observation, index: DatasetIndex): Phrase {
  const above = minus(divided(valueIn(high), valueIn(low)), constant(1))
  const percent = percentage(evaluate(above, index), above, 1)
  const clause = fill(
    { en: '{high} {exceeded} {low} by {percent} {time}', zh: '{time}{high}比{low}{exceeded}{percent}' },
    {
      high: subjectPhrase(high, index),
      low: subjectPhrase(low, index),
      exceeded: asserted('exceeded', '高出', [fact(valueIn(high), '>', valueIn(low))]),
      percent,
      time: timeOf(high),
    },
  )
  return byOurCalculation(clause, percent.facts)
}

/** "Chengdu stood sixteen places ahead of Chongqing in 2024". */
function ranksApart(ahead: Observation, behind: Observation, { index }: ClaimContext): Phrase {
  const places = behind.value - ahead.value
  const word = counting(places).en
  return fill(
    { en: '{ahead} stood {places} {leads} {behind} {time}', zh: '{time}{ahead}排名{leads}{behind}{places}' },
    {
      ahead: regionOf(ahead, index),
      behind: regionOf(behind, index),
      leads: asserted('ahead of', '领先', [fact(valueIn(ahead), '<', valueIn(behind))]),
      places: asserted(`${word} place${places === 1 ? '' : 's'}`, `${places}位`, [
        fact(minus(valueIn(behind), valueIn(ahead)), '=', constant(places)),
      ]),
      time: timeOf(ahead),
    },
  )
}

function comparable(one: Observation, other: Observation, index: DatasetIndex): boolean {
  const alike = one.unit === other.unit && one.period === other.period && one.period !== null
  const exact = [one, other].every((entry) => entry.qualifier === 'exact' && !entry.words && entry.value > 0)
  if (!alike || !exact || one.value === other.value || one.kind !== other.kind) return false
  if (one.metric === other.metric)
    return one.region !== other.region && one.unit === 'rank' && one.source === other.source
  const measured = [one, other].every((entry) => {
    const metric = metricOf(entry, index)
    return phrasesOf(metric).subject && roleOf(metric) === 'level'
  })
  return measured && one.region === other.region
}
