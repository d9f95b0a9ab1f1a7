import { cornerInterval, type Interval, intervalOf } from '../dataset/intervals'
import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { parsePeriod } from '../dataset/period'
import { metricOf } from './context'
import { phrasesOf, roleOf } from './dataset-phrases'
import { divided, type Expression, evaluate, evaluateInterval, factorOf, minus, property, valueIn } from './facts'
import { byOurCalculation, framed, inMood, type Verb } from './mood'
import { fromTo, spanOf } from './period'
import { fill, type Phrase } from './phrase'
import { isPluralSubject, subjectPhrase } from './subject'
import { byTime, periodYear } from './time'
import { directionOf, type Growth, growthVerb, moved, percentagePoints, percentVerb, roundVerb, shown } from './wording'

/** Something that grew or fell: stated as a rate, or seen in two values. */
export interface Change {
  readonly verb: Verb
  readonly span: Phrase
  /** Whose change it is, and in what mood. */
  readonly of: Observation
  readonly observations: readonly Observation[]
  /** A number that no source states. */
  readonly calculated?: true
}

/**
 * The change that one growth rate states, or that the first and last of several values show. Null if there is none, or if the
 * rounding leaves open which way it went.
 */
export function changeOf(observations: readonly Observation[], index: DatasetIndex): Change | null {
  const [only] = observations
  if (observations.length === 1 && only) return isGrowth(only, index) ? statedChange(only, index) : null
  const series = asSeries(observations, index)
  return series && seenChange(series, index)
}

export function isGrowth(observation: Observation, index: DatasetIndex): boolean {
  return roleOf(metricOf(observation, index)) === 'growth'
}

/** "R&D investment in the region rose by about a third from 2020 to 2023". */
export function changeClause(change: Change, index: DatasetIndex, named: string | null = null): Phrase {
  const { verb, span, of, observations, calculated } = change
  const clause = fill(
    { en: '{subject} {verb} {span}', zh: '{span}{subject}{verb}' },
    {
      subject: subjectPhrase(of, index, named),
      verb: inMood(verb, of, isPluralSubject(of, index), index),
      span,
    },
  )
  return calculated ? byOurCalculation(clause, verb.checks) : framed(clause, observations, index)
}

/** Values of one metric, region and unit in order of time, each year once; null where they are no series. */
export function asSeries(observations: readonly Observation[], index: DatasetIndex): readonly Observation[] | null {
  const [first] = observations
  if (!first || phrasesOf(metricOf(first, index)).spread || roleOf(metricOf(first, index)) !== 'level') return null
  const alike = observations.every(
    ({ metric, region, unit, period }) =>
      metric === first.metric && region === first.region && unit === first.unit && period !== null,
  )
  if (!alike || first.unit === 'rank' || first.change === true) return null
  const series = oneEach(observations)
  return series.length >= 2 && areYearsApart(series) ? series : null
}

/** Of a day and its whole year nobody can say which came first, nor of what years a change between them is. */
function areYearsApart(series: readonly Observation[]): boolean {
  const [first, last] = [series[0], series[series.length - 1]]
  return periodYear(first?.period ?? null, 'first') !== periodYear(last?.period ?? null, 'last')
}

/** Where two sources speak of one year, the exact figure. */
function oneEach(observations: readonly Observation[]): readonly Observation[] {
  const byPeriod = new Map<string | null, Observation>()
  for (const observation of observations) {
    const other = byPeriod.get(observation.period)
    if (!other || (other.qualifier !== 'exact' && observation.qualifier === 'exact')) {
      byPeriod.set(observation.period, observation)
    }
  }
  return [...byPeriod.values()].sort(byTime)
}

/** A stated rate as a change: what it makes of 1. */
export function growthOf(observation: Observation, index: DatasetIndex): Growth {
  const factor = factorOf(observation)
  return {
    value: evaluate(factor, index),
    interval: evaluateInterval(factor, index),
    factor,
    hedge: observation.qualifier,
    hedgeChecks: [property(observation, 'qualifier')],
    places: observation.decimals,
  }
}

function statedChange(observation: Observation, index: DatasetIndex): Change | null {
  const growth = growthOf(observation, index)
  const { basis } = observation
  // What is planned or projected is a number; only what happened has "doubled".
  const made = verbInWords(observation) ?? (basis === 'observed' ? growthVerb(growth) : percentVerb(growth))
  const verb = made && isOfOneYear(observation) ? { ...made, zh: `同比${made.zh}` } : made
  return verb && { verb, span: spanOf(observation, index), of: observation, observations: [observation] }
}

/** A rate of one year is against the year before. */
function isOfOneYear({ period }: Observation): boolean {
  return period !== null && parsePeriod(period)?.form === 'date'
}

/** "nearly doubled", where the source speaks in words; nobody knows how they sound of a plan. */
function verbInWords(observation: Observation): Verb | null {
  const { words, basis, id } = observation
  if (!words || basis === 'projected' || basis === 'target' || basis === 'announced') return null
  return { past: words.en, base: words.en, zh: words.zh, checks: [{ check: 'words', id, is: words }] }
}

function seenChange(series: readonly Observation[], index: DatasetIndex): Change | null {
  const first = series[0]
  const last = series[series.length - 1]
  if (!first || !last || first.basis !== 'observed' || last.basis !== 'observed' || first.value <= 0) return null
  const stated = index.observation.get(last.related.change ?? '')
  if (stated && stated.kind !== 'derived' && covers(stated, first, last)) return statedChange(stated, index)
  const seen = { of: last, span: fromTo(first, last), observations: [first, last] }
  if (last.unit === 'percent') return inPoints(first, last, seen, index)
  const growth = growthBetween(first, last, index)
  if (!growth) return null
  const round = roundVerb(growth)
  if (!round && stated?.kind === 'derived' && covers(stated, first, last)) return statedChange(stated, index)
  if (round) return { ...seen, verb: round }
  const verb = percentVerb(growth)
  return verb && { ...seen, verb, calculated: true }
}

function growthBetween(first: Observation, last: Observation, index: DatasetIndex): Growth | null {
  const factor = divided(valueIn(last), valueIn(first))
  const interval = evaluateInterval(factor, index)
  if (!Number.isFinite(interval.low) || !Number.isFinite(interval.high)) return null
  const value = evaluate(factor, index)
  const { digits, about } = shown((value - 1) * 100, percentBetween(first, last))
  const exact = [first, last].every(({ qualifier }) => qualifier === 'exact')
  // A round word says how it was rounded, so that it needs no hedge; a percentage does.
  const roundest = exact && roundVerb({ value, interval, factor, hedge: 'exact', hedgeChecks: [], places: 0 })
  const hedge = roundest || !(about || !exact) ? 'exact' : 'approx'
  return { value, interval, factor, hedge, hedgeChecks: [], places: digits.decimals }
}

function percentBetween(first: Observation, last: Observation): Interval {
  const inputs = [intervalOf(first.bounds), intervalOf(last.bounds)]
  return cornerInterval(inputs, ([from = 1, to = 1]) => (to / from - 1) * 100)
}

/** A share changes by percentage points, never by percent of a percent. */
function inPoints(
  first: Observation,
  last: Observation,
  seen: Pick<Change, 'of' | 'span' | 'observations'>,
  index: DatasetIndex,
): Change | null {
  const points: Expression = minus(valueIn(last), valueIn(first))
  const interval = evaluateInterval(points, index)
  const direction = directionOf({ interval, factor: points }, 0)
  if (!direction || !Number.isFinite(interval.low) || !Number.isFinite(interval.high)) return null
  const { text, facts } = percentagePoints(evaluate(points, index), interval, points)
  const verb = moved(direction, text.en, text.zh, facts)
  return { ...seen, verb: { ...verb, zh: verb.zh.replace('增长', '上升') }, calculated: true }
}

/** Whether a stated rate is of the years between two values; a rate of one year is against the year before. */
function covers(stated: Observation, first: Observation, last: Observation): boolean {
  const from = periodYear(stated.period, 'first')
  const to = periodYear(stated.period, 'last')
  const base = from === to && to !== null ? to - 1 : from
  return base === periodYear(first.period, 'last') && to === periodYear(last.period, 'last')
}
