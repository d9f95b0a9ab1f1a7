import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { byOurCalculation, calculatedIfDerived, subjectPhrase } from './clause'
import { metricOf } from './context'
import { phrasesOf, roleOf } from './dataset-phrases'
import { divided, evaluate, factorOf, property, valueIn } from './facts'
import { spanOf, yearsBetween } from './period'
import { asserted, fill, type Phrase } from './phrase'
import { byTime, periodYear } from './time'
import { type Growth, growthVerb, percentVerb, roundVerb } from './wording'

/** Something that grew or fell: stated as a rate, or seen in two values. */
export interface Change {
  readonly subject: Phrase
  readonly verb: Phrase
  readonly span: Phrase
  readonly observations: readonly Observation[]
  /** A percentage that no source states. */
  readonly calculated?: true
}

/** The change that one growth rate states, or that the first and last of several values show. Null if there is none. */
export function changeOf(observations: readonly Observation[], index: DatasetIndex): Change | null {
  const [only] = observations
  if (observations.length === 1 && only) return isGrowth(only, index) ? statedChange(only, index) : null
  const series = asSeries(observations, index)
  return series && seenChange(series, index)
}

export function isGrowth(observation: Observation, index: DatasetIndex): boolean {
  return roleOf(metricOf(observation, index)) === 'growth'
}

/** "Research spending rose by a third in three years". */
export function changeClause(change: Change): Phrase {
  const { subject, verb, span, observations, calculated } = change
  const clause = fill({ en: '{subject} {verb} {span}', zh: '{subject}{span}{verb}' }, { subject, verb, span })
  return calculated ? byOurCalculation(clause, verb.facts) : calculatedIfDerived(clause, observations)
}

/** Values of one metric, region and unit in order of time, each year once; null where they are no series. */
export function asSeries(observations: readonly Observation[], index: DatasetIndex): readonly Observation[] | null {
  const [first] = observations
  if (!first || phrasesOf(metricOf(first, index)).spread || roleOf(metricOf(first, index)) !== 'level') return null
  const alike = observations.every(
    ({ metric, region, unit, period }) =>
      metric === first.metric && region === first.region && unit === first.unit && period !== null,
  )
  if (!alike || first.unit === 'rank') return null
  const series = oneEach(observations)
  return series.length >= 2 ? series : null
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

function statedChange(observation: Observation, index: DatasetIndex): Change {
  const factor = factorOf(observation)
  const { qualifier, words, decimals } = observation
  const growth: Growth = {
    value: evaluate(factor, index),
    factor,
    hedge: qualifier,
    hedgeChecks: [property(observation, 'qualifier')],
    places: decimals <= 1 ? decimals : 0,
  }
  return {
    subject: subjectPhrase(observation, index),
    verb: words
      ? asserted(words.en, words.zh, [{ check: 'words', id: observation.id, is: words }])
      : growthVerb(growth),
    span: spanOf(observation),
    observations: [observation],
  }
}

function seenChange(series: readonly Observation[], index: DatasetIndex): Change | null {
  const first = series[0]
  const last = series[series.length - 1]
  if (!first || !last || last.kind === 'projected' || last.kind === 'target' || first.value <= 0) return null
  const stated = index.observation.get(last.related.change ?? '')
  if (stated && stated.kind !== 'derived' && covers(stated, first, last)) {
    return statedChange(stated, index)
  }
  const inexact = [first, last].filter((observation) => observation.qualifier !== 'exact')
  if (inexact.some((observation) => observation.qualifier !== 'approx')) return null
  const factor = divided(valueIn(last), valueIn(first))
  const growth: Growth = {
    value: evaluate(factor, index),
    factor,
    hedge: inexact.length > 0 ? 'approx' : 'exact',
    hedgeChecks: inexact.map((observation) => property(observation, 'qualifier')),
    places: inexact.length > 0 ? 0 : 1,
  }
  const round = roundVerb(growth)
  if (!round && stated?.kind === 'derived' && covers(stated, first, last)) return statedChange(stated, index)
  const seen = { subject: subjectPhrase(last, index), span: yearsBetween(first, last), observations: [first, last] }
  return round ? { ...seen, verb: round } : { ...seen, verb: percentVerb(growth), calculated: true }
}

/** Whether a stated rate is of the years between two values; a rate of one year is against the year before. */
function covers(stated: Observation, first: Observation, last: Observation): boolean {
  const from = periodYear(stated.period, 'first')
  const to = periodYear(stated.period, 'last')
  const base = from === to && to !== null ? to - 1 : from
  return base === periodYear(first.period, 'last') && to === periodYear(last.period, 'last')
}
