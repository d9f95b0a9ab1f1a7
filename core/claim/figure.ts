import { displayNumber, formatObservation } from '../dataset/format'
import { ENGLISH_QUALIFIERS, isSpelled, longFigure, longNumber } from '../dataset/long-figure'
import type { Observation } from '../dataset/model'
import { cardinal, counting } from '../dataset/numerals'
import type { Localized } from '../locale'
import { type Check, constant, fact, property, valueIn } from './facts'
import { asserted, type Phrase } from './phrase'
import { OF_A_FALL } from './wording'

/** An observation's value in running text, with what the source said around it: "more than 27,000", 超2.7万家. */
export function figureOf(observation: Observation): Phrase {
  if (observation.words) return inWords(observation)
  const zh = formatObservation(observation, 'zh', { signed: false }).text
  return asserted(longFigure(observation), zh, figureChecks(observation))
}

/** The same, shorter: "over 500". */
export function overFigureOf(observation: Observation): Phrase {
  const { text, facts } = figureOf(observation)
  return asserted(text.en.replace(/^more than /, 'over '), text.zh, facts)
}

/** A rounded ratio, before what it is a multiple of: "about three times", "about equal to", "less than". */
export function multipleOf(observation: Observation): Phrase {
  const { low, high } = observation.bounds
  const value = valueIn(observation)
  const round = Math.round(observation.value)
  if (low !== null && low <= 1 && high !== null && high >= 1) {
    return asserted('about equal to', '1倍左右', [about(observation, 1)])
  }
  if (round < 2 && observation.decimals > 0) return figureOf(observation)
  if (high !== null && high < 1) return asserted('less than', '1倍以下', [fact(value, '<', constant(1))])
  if (round < 2) return asserted('more than', '1倍以上', [fact(value, '>', constant(1))])
  const { en, zh } = counting(round)
  return asserted(`about ${en} times`, `${zh}倍左右`, [about(observation, round)])
}

function about(observation: Observation, round: number): Check {
  return fact(valueIn(observation), '≈', constant(round), 0.5)
}

/** The number by itself, without what the source said around it: "passes 10 trillion yuan" says "over" in its verb. */
export function amountOf(observation: Observation): Phrase {
  const bare: Observation = { ...observation, qualifier: 'exact', words: null }
  const zh = formatObservation(bare, 'zh', { signed: false }).text
  return asserted(longNumber(bare), zh, [valueCheck(observation)])
}

/** "6.99" without its unit, where the unit follows soon; Chinese keeps it. */
export function bareNumberOf(observation: Observation): Phrase {
  if (observation.words) return inWords(observation)
  const zh = formatObservation(observation, 'zh', { signed: false }).text
  const en = ENGLISH_QUALIFIERS[observation.qualifier] + displayNumber(observation, 'en')
  return asserted(en, zh, figureChecks(observation))
}

/** Both ends of a change, alike: "from one to two", "from 9 to 12", "from 6.99 to 9.68 trillion yuan". */
export function endsOf(first: Observation, last: Observation): { readonly first: Phrase; readonly last: Phrase } {
  if (first.words || last.words || last.unit === 'percent') return { first: figureOf(first), last: figureOf(last) }
  const spelled = isSpelled(first) && isSpelled(last)
  const [from, to] = [bareNumberOf(first), figureOf(last)]
  const start = spelled ? cardinal(first.value).en : from.text.en
  return {
    first: asserted(start, from.text.zh, figureChecks(first)),
    last: asserted(ENGLISH_QUALIFIERS[last.qualifier] + longNumber(last, spelled), to.text.zh, figureChecks(last)),
  }
}

/** The number without unit in either language: the lower end of a range. */
export function numberAloneOf(observation: Observation): Phrase {
  const zh = (observation.qualifier === 'approx' ? '约' : '') + displayNumber(observation, 'zh')
  return asserted(bareNumberOf(observation).text.en, zh, figureChecks(observation))
}

/** The number without unit and qualifier in either language, for what follows it in the template: "3.5-fold". */
export function digitsOf(observation: Observation): Phrase {
  return asserted(displayNumber(observation, 'en'), displayNumber(observation, 'zh'), [valueCheck(observation)])
}

/** How much more or less it is, without its sign: a change of "more than −7" is one of "less than seven". */
export function changeFigureOf(observation: Observation): Phrase {
  const { value, qualifier } = observation
  if (value >= 0) return figureOf(observation)
  const size: Observation = { ...observation, value: -value, qualifier: OF_A_FALL[qualifier] ?? qualifier }
  const zh = formatObservation(size, 'zh', { signed: false }).text
  return asserted(ENGLISH_QUALIFIERS[size.qualifier] + longNumber(size), zh, figureChecks(observation))
}

/** What is said around the size of a change, which its sign does not turn round: "at least ", 至少. */
export function qualifierOfSize(observation: Observation): Localized {
  const { value, qualifier } = observation
  const said = value < 0 ? (OF_A_FALL[qualifier] ?? qualifier) : qualifier
  return { en: ENGLISH_QUALIFIERS[said], zh: formatObservation({ ...observation, qualifier: said }, 'zh').prefix }
}

function inWords(observation: Observation): Phrase {
  const { words } = observation
  if (!words) throw new Error(`"${observation.id}" is not stated in words`)
  return asserted(longFigure(observation), words.zh, [{ check: 'words', id: observation.id, is: words }])
}

function figureChecks(observation: Observation): readonly Check[] {
  return observation.qualifier === 'exact'
    ? [valueCheck(observation)]
    : [valueCheck(observation), property(observation, 'qualifier')]
}

/** The number shown is the value, to the decimals shown. */
function valueCheck(observation: Observation): Check {
  const shown = Number(observation.value.toFixed(observation.decimals))
  return fact(valueIn(observation), '≈', constant(shown), 0.5 * 10 ** -observation.decimals + 1e-9)
}
