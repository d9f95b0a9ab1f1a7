import { formatPeriod } from '../dataset/format'
import type { Observation } from '../dataset/model'
import { parsePeriod } from '../dataset/period'
import { type Check, constant, fact, minus, yearOf } from './facts'
import { counting } from './numerals'
import { asserted, EMPTY_PHRASE, type Phrase } from './phrase'
import { isPlanPeriod, periodYear } from './time'

/** "in 2023", "in 2016–2020", "in March 2021"; nothing where the source did not say when. */
export function timeOf(observation: Observation): Phrase {
  const { period, periodInferred } = observation
  return period === null || periodInferred ? EMPTY_PHRASE : dated(observation, period)
}

/** ", presumably in 2016–2020", where the source did not say when and the period follows from the context. */
export function presumedTime(observation: Observation): Phrase {
  const { period, periodInferred } = observation
  if (period === null || !periodInferred) return EMPTY_PHRASE
  const { text, facts } = dated(observation, period)
  return asserted(`, presumably ${text.en}`, `（推定为${text.zh}）`, facts)
}

/** "by 2025", for what a plan aims for; the year due is part of the plan even where a report is undated. */
export function dueBy(observation: Observation): Phrase {
  const year = periodYear(observation.period, 'last')
  return year === null ? EMPTY_PHRASE : asserted(`by ${year}`, `到${year}年`, yearChecks(observation))
}

/** "by 2025", where Chinese needs no word for "by". */
export function dueIn(observation: Observation): Phrase {
  const { text, facts } = dueBy(observation)
  return asserted(text.en, text.zh.replace(/^到/, ''), facts)
}

/** "since 2020". */
export function sinceStart(observation: Observation): Phrase {
  const year = periodYear(observation.period, 'first')
  if (year === null) return EMPTY_PHRASE
  return asserted(`since ${year}`, `${year}年以来`, [fact(yearOf(observation, 'first'), '=', constant(year))])
}

/** How long a stated change took: "in three years", or the period itself where its length says nothing. */
export function spanOf(observation: Observation): Phrase {
  const { period } = observation
  if (period === null) return EMPTY_PHRASE
  const single = parsePeriod(period)?.form === 'date'
  return single || isPlanPeriod(period) ? dated(observation, period) : yearsBetween(observation, observation)
}

/** "in four years", from the start of one observation to the end of another. */
export function yearsBetween(first: Observation, last: Observation): Phrase {
  const from = periodYear(first.period, 'first')
  const to = periodYear(last.period, 'last')
  if (from === null || to === null || from === to) return EMPTY_PHRASE
  const { en, zh } = counting(to - from)
  const years = fact(minus(yearOf(last), yearOf(first, 'first')), '=', constant(to - from))
  return asserted(`in ${en} year${to - from === 1 ? '' : 's'}`, `${zh}年`, [years])
}

/** "between 2020 and 2024". */
export function betweenYears(first: Observation, last: Observation): Phrase {
  const from = periodYear(first.period, 'first')
  const to = periodYear(last.period, 'last')
  if (from === null || to === null || from === to) return EMPTY_PHRASE
  return asserted(`between ${from} and ${to}`, `${from}–${to}年`, [
    fact(yearOf(first, 'first'), '=', constant(from)),
    fact(yearOf(last), '=', constant(to)),
  ])
}

function dated(observation: Observation, period: string): Phrase {
  const shown = period.length === 10 ? period.slice(0, 7) : period
  return asserted(`in ${formatPeriod(shown, 'en')}`, formatPeriod(shown, 'zh'), yearChecks(observation))
}

function yearChecks(observation: Observation): readonly Check[] {
  const first = periodYear(observation.period, 'first')
  const last = periodYear(observation.period, 'last')
  if (first === null || last === null) return []
  const end = fact(yearOf(observation), '=', constant(last))
  return first === last ? [end] : [fact(yearOf(observation, 'first'), '=', constant(first)), end]
}
