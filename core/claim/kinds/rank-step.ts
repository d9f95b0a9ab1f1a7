import type { Observation } from '../../dataset/model'
import { regionOf } from '../clause'
import { type ClaimMaker, misshapen, observationsOf } from '../context'
import { constant, type Expression, fact, minus, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { counting } from '../numerals'
import { timeOf } from '../period'
import { fill, type Phrase, plain, said } from '../phrase'
import { byTime } from '../time'

/** "Chengdu stood 24th in 2025, one place below 2024 if the list is the same": two ranks of one region. */
export const rankStep: ClaimMaker = (context) => {
  const [before, after, ...others] = [...observationsOf(context)].sort(byTime)
  const alike = before && after && before.metric === after.metric && before.region === after.region
  if (!alike || others.length > 0 || after.unit !== 'rank' || before.period === after.period) {
    throw misshapen(context, needs.rankStep)
  }
  const one = before.source === after.source
  return fill(
    {
      en: `{region} stood {rank} {time}, {step} {base}${one ? '' : ' if the list is the same'}`,
      zh: `{time}{region}居{rank}，${one ? '' : '若为同一榜单则'}较{base}{step}`,
    },
    {
      region: regionOf(after, context.index),
      rank: figureOf(after),
      time: timeOf(after),
      step: stepOf(before, after),
      base: yearAlone(before),
    },
  )
}

function stepOf(before: Observation, after: Observation): Phrase {
  const places = Math.abs(after.value - before.value)
  if (places === 0) return said('the same as', '持平', [fact(valueIn(after), '=', valueIn(before))])
  const down = after.value > before.value
  const distance: Expression = down ? minus(valueIn(after), valueIn(before)) : minus(valueIn(before), valueIn(after))
  const word = `${counting(places).en} place${places === 1 ? '' : 's'} ${down ? 'below' : 'above'}`
  return said(word, `${down ? '后退' : '上升'}${places}位`, [fact(distance, '=', constant(places))])
}

/** "2024" without its preposition. */
function yearAlone(observation: Observation): Phrase {
  const { text, facts } = timeOf(observation)
  if (facts.length === 0) return plain('before', '此前')
  return said(text.en.replace(/^in /, ''), text.zh, facts)
}
