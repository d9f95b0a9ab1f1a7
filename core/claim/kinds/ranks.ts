import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { regionOf } from '../clause'
import { type ClaimContext, type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf } from '../dataset-phrases'
import { constant, count, type Expression, fact, minus, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { counting } from '../numerals'
import { betweenYears, timeOf } from '../period'
import { asserted, fill, list, type Phrase, plainPhrase } from '../phrase'
import { climbed, type Journey, journeysOf, topReached } from '../ranks'
import { byTime } from '../time'

/** "Both cities climbed into the world’s top 40 clusters between 2020 and 2024": ranks of one list. */
export const ranks: ClaimMaker = (context) => {
  const all = observationsOf(context)
  const [model] = all
  if (!model || all.some((entry) => entry.unit !== 'rank' || entry.metric !== model.metric)) {
    throw wrongShape(context, needs.ranks)
  }
  const journeys = journeysOf(all)
  const [first] = journeys
  if (!first) return oneYear(all, context)
  if (journeys.length === 1) return oneJourney(first, context.index)
  if (!journeys.every(climbed)) throw wrongShape(context, needs.rankClimbs)
  const top = topReached(journeys)
  return top === null ? allClimbed(journeys, context.index) : intoTheTop(journeys, top, context.index)
}

function intoTheTop(journeys: readonly Journey[], top: number, index: DatasetIndex): Phrase {
  const [model] = journeys
  if (!model) throw new Error('There are no ranks')
  const within = journeys.flatMap(({ first, last }) => [
    fact(valueIn(first), '>', constant(top)),
    fact(valueIn(last), '<=', constant(top)),
  ])
  const places = phrasesOf(metricOf(model.last, index)).top ?? { en: 'the {top}', zh: '{top}' }
  return fill(
    { en: '{regions} {climbed} into {top} {between}', zh: '{between}{regions}{climbed}{top}' },
    {
      regions: regionsOf(journeys, index),
      climbed: asserted('climbed', '跃入', journeys.map(climbCheck)),
      top: fill(places, { top: asserted(`top ${top}`, `前${top}位`, within) }),
      between: betweenYears(model.first, model.last),
    },
  )
}

/** "Both cities climbed in the Global Innovation Index between 2020 and 2024, Chongqing by 38 places". */
function allClimbed(journeys: readonly Journey[], index: DatasetIndex): Phrase {
  const most = journeys.reduce((best, journey) => (gain(journey) > gain(best) ? journey : best))
  const gained = minus(valueIn(most.first), valueIn(most.last))
  return fill(
    {
      en: '{regions} {climbed} in {ranking} {between}, {most} by {places}',
      zh: '{between}{regions}{ranking}排名{climbed}，其中{most}上升{places}',
    },
    {
      regions: regionsOf(journeys, index),
      climbed: asserted('climbed', '上升', journeys.map(climbCheck)),
      ranking: rankingOf(most.last, index),
      between: betweenYears(most.first, most.last),
      most: regionOf(most.last, index),
      places: asserted(`${counting(gain(most)).en} places`, `${gain(most)}位`, [
        fact(gained, '=', constant(gain(most))),
      ]),
    },
  )
}

/** "Chengdu climbed from 47th to 23rd in the Global Innovation Index between 2020 and 2024". */
function oneJourney(journey: Journey, index: DatasetIndex): Phrase {
  const { first, last } = journey
  const verb = climbed(journey)
    ? asserted('climbed', '升至', [climbCheck(journey)])
    : asserted('moved', '变为', [fact(valueIn(last), '>=', valueIn(first))])
  return fill(
    {
      en: '{region} {verb} from {first} to {last} in {ranking} {between}',
      zh: '{between}{region}{ranking}排名由{first}{verb}{last}',
    },
    {
      region: regionOf(last, index),
      verb,
      first: figureOf(first),
      last: figureOf(last),
      ranking: rankingOf(last, index),
      between: betweenYears(first, last),
    },
  )
}

/** "Chengdu ranked 23rd and Chongqing 39th in the Global Innovation Index in 2024". */
function oneYear(all: readonly Observation[], context: ClaimContext): Phrase {
  const [best, ...others] = [...all].sort((one, other) => one.value - other.value)
  const regions = new Set(all.map((entry) => entry.region))
  if (!best || regions.size !== all.length || all.some((entry) => entry.period !== best.period)) {
    throw wrongShape(context, needs.ranksTogether)
  }
  const { index } = context
  const standing = others.map((entry) =>
    fill({ en: '{region} {rank}', zh: '{region}居{rank}' }, { region: regionOf(entry, index), rank: figureOf(entry) }),
  )
  const ahead = fill(
    { en: '{region} ranked {rank}', zh: '{region}居{rank}' },
    { region: regionOf(best, index), rank: figureOf(best) },
  )
  return fill(
    { en: '{standings} in {ranking} {time}', zh: '{time}{ranking}排名：{standings}' },
    { standings: list([ahead, ...standing]), ranking: rankingOf(best, index), time: timeOf(best) },
  )
}

function regionsOf(journeys: readonly Journey[], index: DatasetIndex): Phrase {
  const regions = journeys.map(({ last }) => regionOf(last, index))
  const ids = journeys.map(({ last }) => last.id)
  const twins = journeys.every(({ last }) => last.region === 'chengdu' || last.region === 'chongqing')
  if (!twins || journeys.length !== 2) return list(regions)
  return asserted('both cities', '成渝两市双双', [
    fact(count('regions', ids), '=', constant(2)),
    ...regions.flatMap((region) => region.facts),
  ])
}

function rankingOf(rank: Observation, index: DatasetIndex): Phrase {
  const metric = metricOf(rank, index)
  const { en, zh } = phrasesOf(metric).ranking ?? metric.name
  return plainPhrase(en, zh)
}

function climbCheck({ first, last }: Journey) {
  return fact(valueIn(last), '<', valueIn(first))
}

function gain({ first, last }: Journey): number {
  return first.value - last.value
}

/** "Chengdu stood 24th in 2025, one place below 2024 if the list is the same": two ranks of one region. */
export const rankStep: ClaimMaker = (context) => {
  const [before, after, ...others] = [...observationsOf(context)].sort(byTime)
  const alike = before && after && before.metric === after.metric && before.region === after.region
  if (!alike || others.length > 0 || after.unit !== 'rank' || before.period === after.period) {
    throw wrongShape(context, needs.rankStep)
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
  if (places === 0) return asserted('the same as', '持平', [fact(valueIn(after), '=', valueIn(before))])
  const down = after.value > before.value
  const distance: Expression = down ? minus(valueIn(after), valueIn(before)) : minus(valueIn(before), valueIn(after))
  const word = `${counting(places).en} place${places === 1 ? '' : 's'} ${down ? 'below' : 'above'}`
  return asserted(word, `${down ? '后退' : '上升'}${places}位`, [fact(distance, '=', constant(places))])
}

/** "2024" without its preposition. */
function yearAlone(observation: Observation): Phrase {
  const { text, facts } = timeOf(observation)
  if (facts.length === 0) return plainPhrase('before', '此前')
  return asserted(text.en.replace(/^in /, ''), text.zh, facts)
}
