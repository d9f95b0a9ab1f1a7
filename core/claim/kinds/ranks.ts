import type { DatasetIndex } from '../../dataset/lookup'
import type { Observation } from '../../dataset/model'
import { placesInWords } from '../../dataset/numerals'
import { type ClaimContext, type ClaimMaker, metricOf, observationsOf, wrongShape } from '../context'
import { phrasesOf } from '../dataset-phrases'
import { constant, fact, minus, property, valueIn } from '../facts'
import { figureOf } from '../figure'
import { needs } from '../needs'
import { betweenYears, timeOf } from '../period'
import { asserted, fill, list, type Phrase } from '../phrase'
import { isRanked, rankingOf } from '../ranking'
import { climbed, type Journey, journeysOf, listHedge, sameList, topReached } from '../ranks'
import { regionOf } from '../region'
import { tie } from './comparison'

/** "Chengdu and Chongqing both climbed into the world’s top 40 technology clusters between 2020 and 2024": ranks of one list. */
export const ranks: ClaimMaker = (context) => {
  const { index } = context
  const all = observationsOf(context)
  const [model] = all
  const alike = all.every(
    (entry) => isRanked(entry, index) && entry.metric === model?.metric && entry.kind === 'observed',
  )
  if (!model || !alike) throw wrongShape(context, needs.ranks)
  const journeys = journeysOf(all)
  const [first, second, ...more] = journeys
  if (!first) return oneYear(all, context)
  if (second && journeys.every(climbed)) {
    const top = topReached(journeys)
    if (top !== null) return intoTheTop(journeys, top, index)
    if (!journeys.every(isExact)) throw wrongShape(context, needs.rankClimbs)
    return allClimbed(journeys, index)
  }
  const still = journeys.filter((journey) => journey.first.value === journey.last.value)
  if (more.length > 0 || !still.every(isExact)) throw wrongShape(context, needs.rankClimbs)
  return eachWay(journeys, index)
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
      climbed: climbedTogether(journeys, { two: '双双跃入', more: '均跃入' }),
      top: fill(places, { top: asserted(`top ${top}`, `前${top}位`, within) }),
      between: betweenYears(model.first, model.last),
    },
  )
}

/** "Chengdu and Chongqing both climbed among global technology clusters between 2020 and 2024, Chongqing by 38 places". */
function allClimbed(journeys: readonly Journey[], index: DatasetIndex): Phrase {
  const most = journeys.reduce((best, journey) => (gain(journey) > gain(best) ? journey : best))
  const gained = minus(valueIn(most.first), valueIn(most.last))
  const places = gain(most)
  return fill(
    {
      en: '{regions} {climbed} among {ranking} {between}, {most} by {places}',
      zh: '{between}{regions}{ranking}排名{climbed}，其中{most}上升{places}',
    },
    {
      regions: regionsOf(journeys, index),
      climbed: climbedTogether(journeys, { two: '双双上升', more: '均上升' }),
      ranking: rankingOf(most.last, index),
      between: betweenYears(most.first, most.last),
      most: regionOf(most.last, index),
      places: asserted(placesInWords(places).en, placesInWords(places).zh, [fact(gained, '=', constant(places))]),
    },
  )
}

/** "Chengdu climbed from 47th to 23rd and Chongqing slipped from 77th to 90th among … between 2020 and 2024". */
function eachWay(journeys: readonly Journey[], index: DatasetIndex): Phrase {
  const [model] = journeys
  if (!model) throw new Error('There are no ranks')
  return fill(
    { en: '{ways} among {ranking} {between}', zh: '{between}{ranking}排名：{ways}' },
    {
      ways: list(journeys.map((journey) => wayOf(journey, index))),
      ranking: rankingOf(model.last, index),
      between: betweenYears(model.first, model.last),
    },
  )
}

/** "Chengdu climbed from 47th to 23rd", "Chengdu stayed 47th". */
function wayOf(journey: Journey, index: DatasetIndex): Phrase {
  const { first, last } = journey
  const region = regionOf(last, index)
  if (first.value === last.value) {
    const stayed = asserted('stayed', '保持', [fact(valueIn(last), '=', valueIn(first))])
    return fill(
      { en: '{region} {stayed} {rank}', zh: '{region}{stayed}{rank}' },
      { region, stayed, rank: figureOf(last) },
    )
  }
  const verb = climbed(journey)
    ? asserted('climbed', '升至', climbChecks(journey))
    : asserted('slipped', '降至', [fact(valueIn(last), '>', valueIn(first))])
  return fill(
    { en: '{region} {verb} from {first} to {last}', zh: '{region}由{first}{verb}{last}' },
    { region, verb, first: figureOf(first), last: figureOf(last) },
  )
}

/** "Chengdu ranked 23rd and Chongqing 39th among global technology clusters in 2024". */
function oneYear(all: readonly Observation[], context: ClaimContext): Phrase {
  const [best, ...others] = [...all].sort((one, other) => one.value - other.value)
  const regions = new Set(all.map((entry) => entry.region))
  const isOf = ({ period, periodInferred }: Observation) =>
    period === best?.period && periodInferred === best.periodInferred
  if (!best || regions.size !== all.length || !all.every(isOf)) throw wrongShape(context, needs.ranksTogether)
  const { index } = context
  const oneSource = all.every((entry) => entry.source === best.source)
  const hedge = oneSource ? listHedge(best, index) : sameList(all)
  const isLevel = (entry: Observation) => entry.value === best.value && entry.qualifier === 'exact'
  if (others.length > 0 && oneSource && all.every(isLevel)) return tie(all, index)
  const standing = others.map((entry) =>
    fill({ en: '{region} {rank}', zh: '{region}居{rank}' }, { region: regionOf(entry, index), rank: figureOf(entry) }),
  )
  const ahead = fill(
    { en: '{region} ranked {rank}', zh: '{region}居{rank}' },
    { region: regionOf(best, index), rank: figureOf(best) },
  )
  return fill(
    { en: '{standings} among {ranking} {time}{hedge}', zh: '{time}{ranking}排名：{standings}{hedge}' },
    {
      standings: list([ahead, ...standing]),
      ranking: rankingOf(best, index),
      time: timeOf(best, index),
      hedge,
    },
  )
}

function regionsOf(journeys: readonly Journey[], index: DatasetIndex): Phrase {
  const { text, facts } = list(journeys.map(({ last }) => regionOf(last, index)))
  const zh = journeys.length === 2 ? text.zh.replace('、', '和') : text.zh
  return { text: { en: text.en, zh }, facts }
}

/** "both climbed": Sichuan and Chongqing are two places here, elsewhere one. */
function climbedTogether(journeys: readonly Journey[], zh: { readonly two: string; readonly more: string }): Phrase {
  const pair = journeys.length === 2
  return asserted(pair ? 'both climbed' : 'all climbed', pair ? zh.two : zh.more, journeys.flatMap(climbChecks))
}

function climbChecks({ first, last }: Journey) {
  return [fact(valueIn(last), '<', valueIn(first)), property(first, 'source'), property(last, 'source')]
}

/** Whether it is known how far it went: "at least 11th" is at no known distance from any other rank. */
function isExact({ first, last }: Journey): boolean {
  return first.qualifier === 'exact' && last.qualifier === 'exact'
}

function gain({ first, last }: Journey): number {
  return first.value - last.value
}
