import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { placesInWords } from '../../dataset/numerals'
import { comparable, isOneTime } from '../comparable'
import { type ClaimContext, type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf, roleOf } from '../dataset-phrases'
import { type Check, constant, divided, evaluate, evaluateInterval, fact, holds, minus, valueIn } from '../facts'
import { figureOf } from '../figure'
import { byOurCalculation } from '../mood'
import { needs } from '../needs'
import { timeOf } from '../period'
import { asserted, fill, list, type Phrase, silently } from '../phrase'
import { isRanked, rankingOf } from '../ranking'
import { regionOf } from '../region'
import { subjectPhrase } from '../subject'
import { percentage, percentagePoints } from '../wording'

/** Two values of one unit, year and source: two metrics of one region, or two regions of one ranking. */
export const comparison: ClaimMaker = (context) => {
  const [one, other, ...others] = observationsOf(context)
  const { index } = context
  if (!one || !other || others.length > 0) throw wrongShape(context, needs.comparison)
  const checks = isOneTime([one, other]) ? comparable([one, other], index) : null
  const shape = shapeOf(one, other, index)
  if (!checks || !shape) throw wrongShape(context, needs.comparison)
  const [low, high] = one.value <= other.value ? [one, other] : [other, one]
  const said = shape === 'ranks' ? ranksApart(low, high, context) : exceeds(low, high, context)
  return fill({ en: '{said}{checks}', zh: '{said}{checks}' }, { said, checks: silently(checks) })
}

/** "By our calculation, technology-market deals in the region exceeded R&D investment by 8.4% in 2023". */
function exceeds(low: Observation, high: Observation, context: ClaimContext): Phrase {
  const { index } = context
  const more = fact(valueIn(high), '>', valueIn(low))
  if (!holds(more, index)) throw wrongShape(context, needs.comparison)
  const margin = marginOf(low, high, index)
  const clause = fill(
    { en: '{high} {exceeded} {low} by {margin} {time}', zh: '{time}{high}比{low}{exceeded}{margin}' },
    {
      high: subjectPhrase(high, index),
      low: subjectPhrase(low, index, high.region),
      exceeded: asserted('exceeded', '高出', [more]),
      margin,
      time: timeOf(high, index),
    },
  )
  return byOurCalculation(clause, margin.facts)
}

/** "8.4%"; of two shares "1.5 percentage points", never percent of a percent. */
function marginOf(low: Observation, high: Observation, index: DatasetIndex): Phrase {
  const points = minus(valueIn(high), valueIn(low))
  if (high.unit === 'percent') return percentagePoints(evaluate(points, index), evaluateInterval(points, index), points)
  const above = minus(divided(valueIn(high), valueIn(low)), constant(1))
  return percentage(evaluate(above, index), evaluateInterval(above, index), above)
}

/** "Chengdu ranked 16 places above Chongqing among global technology clusters in 2024"; of a tie, that they shared the place. */
function ranksApart(ahead: Observation, behind: Observation, { index }: ClaimContext): Phrase {
  if (ahead.value === behind.value) return tie([ahead, behind], index)
  const places = behind.value - ahead.value
  const words = placesInWords(places)
  const apart: readonly Check[] = [fact(minus(valueIn(behind), valueIn(ahead)), '=', constant(places))]
  return fill(
    {
      en: '{ahead} ranked {places} {above} {behind} among {ranking} {time}',
      zh: '{time}{ahead}在{ranking}中的排名{above}{behind}{places}',
    },
    {
      ahead: regionOf(ahead, index),
      behind: regionOf(behind, index),
      above: asserted('above', '领先', [fact(valueIn(ahead), '<', valueIn(behind))]),
      places: asserted(words.en, words.zh, apart),
      ranking: rankingOf(ahead, index),
      time: timeOf(ahead, index),
    },
  )
}

/** "Chengdu and Chongqing shared 39th place among global technology clusters in 2024". */
export function tie(ranks: readonly Observation[], index: DatasetIndex): Phrase {
  const [first] = ranks
  if (!first) throw new Error('Nobody is level')
  const equal = ranks.slice(1).map((rank) => fact(valueIn(rank), '=', valueIn(first)))
  return fill(
    { en: '{regions} {shared} {rank} place among {ranking} {time}', zh: '{time}{regions}在{ranking}中{shared}{rank}' },
    {
      regions: list(ranks.map((rank) => regionOf(rank, index))),
      shared: asserted('shared', '并列', equal),
      rank: figureOf(first),
      ranking: rankingOf(first, index),
      time: timeOf(first, index),
    },
  )
}

function shapeOf(one: Observation, other: Observation, index: DatasetIndex): 'ranks' | 'levels' | null {
  if ([one, other].some((entry) => entry.qualifier !== 'exact' && entry.qualifier !== 'approx')) return null
  if ([one, other].some((entry) => entry.words || entry.value <= 0)) return null
  if (one.metric === other.metric) return one.region !== other.region && isRanked(one, index) ? 'ranks' : null
  const measured = [one, other].every((entry) => {
    const metric = metricOf(entry, index)
    return phrasesOf(metric).subject && roleOf(metric) === 'level' && entry.unit !== 'rank'
  })
  return measured && one.region === other.region ? 'levels' : null
}
