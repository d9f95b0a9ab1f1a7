import type { Observation } from '../../dataset/model'
import { placesInWords } from '../../dataset/numerals'
import { type ClaimMaker, observationsOf, wrongShape } from '../context'
import { constant, type Expression, fact, minus, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { timeOf, yearAlone } from '../period'
import { asserted, EMPTY_PHRASE, fill, type Phrase } from '../phrase'
import { isRanked, rankingOf } from '../ranking'
import { sameList } from '../ranks'
import { regionOf } from '../region'
import { byTime } from '../time'

/**
 * "Chengdu ranked 24th in 2025, one place below 2024 among global technology clusters, if the list is the same": two ranks of
 * one region. The doubt is left out where one source gave both.
 */
export const rankStep: ClaimMaker = (context) => {
  const { index } = context
  const [before, after, ...others] = [...observationsOf(context)].sort(byTime)
  const alike = before && after && before.metric === after.metric && before.region === after.region
  const dated = before && after && before.period !== null && before.period !== after.period
  // "At least 11th" is at no known distance from any other rank.
  const observed = [before, after].every((entry) => entry?.kind === 'observed' && entry.qualifier === 'exact')
  if (!alike || !dated || !observed || others.length > 0 || !isRanked(after, index))
    throw wrongShape(context, needs.rankStep)
  return fill(
    {
      en: '{region} ranked {rank} {time}, {step} {base} among {ranking}{hedge}',
      zh: '{time}{region}居{rank}，较{base}{ranking}排名{step}{hedge}',
    },
    {
      region: regionOf(after, index),
      rank: figureOf(after),
      time: timeOf(after, index),
      step: stepOf(before, after),
      base: yearAlone(before),
      ranking: rankingOf(before, index),
      hedge: before.source === after.source ? EMPTY_PHRASE : sameList([before, after]),
    },
  )
}

function stepOf(before: Observation, after: Observation): Phrase {
  const places = Math.abs(after.value - before.value)
  if (places === 0) return asserted('the same as in', '持平', [fact(valueIn(after), '=', valueIn(before))])
  const down = after.value > before.value
  const distance: Expression = down ? minus(valueIn(after), valueIn(before)) : minus(valueIn(before), valueIn(after))
  const word = `${placesInWords(places).en} ${down ? 'below' : 'above'}`
  return asserted(word, `${down ? '后退' : '上升'}${places}位`, [fact(distance, '=', constant(places))])
}
