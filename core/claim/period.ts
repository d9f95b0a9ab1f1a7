import { formatPeriod } from '../dataset/format'
import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { parsePeriod } from '../dataset/period'
import type { Localized } from '../locale'
import { type Check, constant, fact, property, yearOf } from './facts'
import { asserted, EMPTY_PHRASE, type Phrase, resting } from './phrase'
import { nameOfSource } from './source'
import { isPlanPeriod, periodYear } from './time'

/** How the time of a value is said: at it, over it from its first to its last year, or from it on. */
export type When = 'in' | 'over' | 'from'

/**
 * The time of a value: "in 2023", "in 2016–2020", "from 2020 to 2023", ", presumably in March 2021". Of a value without a
 * time, who reported it and when; of one in an undated text nothing, which the end of the sentence says.
 */
export function timeOf(observation: Observation, index: DatasetIndex, when: When = 'in'): Phrase {
  const { period, periodInferred } = observation
  if (period === null) return reported(observation, index)
  const { en, zh } = timeWords(period, when)
  const checks = [property(observation, 'period'), ...yearChecks(observation)]
  return periodInferred
    ? asserted(`, presumably ${en}`, `${zh}（推定）`, [...checks, property(observation, 'periodInferred')])
    : asserted(en, zh, checks)
}

/** The time over which a stated change went: "from 2020 to 2023", but "in 2016–2020" of a plan and "in 2024" of a year. */
export function spanOf(observation: Observation, index: DatasetIndex): Phrase {
  return timeOf(observation, index, 'over')
}

function timeWords(period: string, when: When): Localized {
  // Days say more than a headline needs.
  const shown = period.length === 10 ? period.slice(0, 7) : period
  const words = { en: formatPeriod(shown, 'en'), zh: formatPeriod(shown, 'zh') }
  const parsed = parsePeriod(period)
  if (when === 'from') return { en: `from ${words.en}`, zh: `${words.zh}起` }
  if (when === 'over' && parsed?.form === 'range' && !isPlanPeriod(period)) {
    return { en: `from ${parsed.from} to ${parsed.to}`, zh: words.zh }
  }
  return { en: `in ${words.en}`, zh: words.zh }
}

/** ", as China Report reported in March 2021". */
function reported(observation: Observation, index: DatasetIndex): Phrase {
  const date = index.source.get(observation.source)?.date ?? null
  const checks = [property(observation, 'period')]
  if (date === null) return resting(EMPTY_PHRASE, checks)
  const who = nameOfSource(observation, index)
  const month = date.slice(0, 7)
  return {
    ...asserted(
      `, as ${who.text.en} reported in ${formatPeriod(month, 'en')}`,
      `据${who.text.zh}${formatPeriod(month, 'zh')}报道，`,
      [...checks, property(observation, 'source'), { check: 'source-date', id: observation.source, is: date }],
    ),
  }
}

/** "by 2025", for what a plan aims for; the year due is part of the plan even where a report is undated. */
export function dueBy(observation: Observation): Phrase {
  const year = periodYear(observation.period, 'last')
  return year === null ? EMPTY_PHRASE : asserted(`by ${year}`, `${year}年`, yearChecks(observation))
}

/** "between 2020 and 2024", from the start of one observation to the end of another. */
export function betweenYears(first: Observation, last: Observation): Phrase {
  const from = periodYear(first.period, 'first')
  const to = periodYear(last.period, 'last')
  if (from === null || to === null || from === to) return EMPTY_PHRASE
  return asserted(`between ${from} and ${to}`, `${from}–${to}年`, [
    fact(yearOf(first, 'first'), '=', constant(from)),
    fact(yearOf(last), '=', constant(to)),
  ])
}

/** The same of one thing that changed: "from 2020 to 2024". */
export function fromTo(first: Observation, last: Observation): Phrase {
  const { text, facts } = betweenYears(first, last)
  const en = text.en.replace('between', 'from').replace('and', 'to')
  return asserted(en, text.zh, facts)
}

/** "2024" by itself. */
export function yearAlone(observation: Observation): Phrase {
  const year = periodYear(observation.period, 'last')
  return year === null ? EMPTY_PHRASE : asserted(String(year), `${year}年`, yearChecks(observation))
}

function yearChecks(observation: Observation): readonly Check[] {
  const first = periodYear(observation.period, 'first')
  const last = periodYear(observation.period, 'last')
  if (first === null || last === null) return []
  const end = fact(yearOf(observation), '=', constant(last))
  return first === last ? [end] : [fact(yearOf(observation, 'first'), '=', constant(first)), end]
}
