import { ENGLISH_QUALIFIERS } from '../dataset/figures-in-text'
import { displayNumber, formatObservation } from '../dataset/format'
import type { Observation, Unit } from '../dataset/model'
import type { Localized } from '../locale'
import { type Check, constant, fact, property, valueIn } from './facts'
import { cardinal, counting, hasWord, ordinal } from './numerals'
import { asserted, type Phrase } from './phrase'
import { OF_A_FALL } from './wording'

const NO_BREAK = '\u00a0'

/** Units as running text spells them; cards say "bn yuan". */
const UNIT_WORDS: Record<Unit, string> = {
  'CNY bn': 'billion yuan',
  'CNY tn': 'trillion yuan',
  'USD bn': 'billion US dollars',
  percent: '%',
  count: '',
  index: '',
  rank: '',
  times: 'times',
  hour: 'hours',
  minute: 'minutes',
}

/** An observation's value in running text, with what the source said around it: "more than 27,000", 超2.7万家. */
export function figureOf(observation: Observation): Phrase {
  if (observation.words) return inWords(observation)
  const zh = formatObservation(observation, 'zh', { signed: false }).text
  return asserted(ENGLISH_QUALIFIERS[observation.qualifier] + english(observation), zh, figureChecks(observation))
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
  return asserted(english(bare), zh, [valueCheck(observation)])
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
    last: asserted(ENGLISH_QUALIFIERS[last.qualifier] + english(last, spelled), to.text.zh, figureChecks(last)),
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
  return asserted(ENGLISH_QUALIFIERS[size.qualifier] + english(size), zh, figureChecks(observation))
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
  const en = words.en.replace(/\btn\syuan\b/, 'trillion yuan').replace(/\bbn\syuan\b/, 'billion yuan')
  return asserted(en, words.zh, [{ check: 'words', id: observation.id, is: words }])
}

/** Whether a value is a whole number that running text writes as a word. */
function isSpelled({ value, unit, qualifier }: Observation): boolean {
  return (unit === 'count' || unit === 'hour') && qualifier === 'exact' && hasWord(value)
}

function english(observation: Observation, spelled = isSpelled(observation)): string {
  const { value, unit } = observation
  if (unit === 'rank') return ordinal(value).en
  const number = spelled ? cardinal(value).en : displayNumber(observation, 'en')
  const word = observation.unitName?.en || unitWord(unit, value)
  if (word === '' || word === '%') return number + word
  return number + NO_BREAK + word
}

function unitWord(unit: Unit, value: number): string {
  const single = value === 1 && (unit === 'hour' || unit === 'minute')
  return single ? UNIT_WORDS[unit].slice(0, -1) : UNIT_WORDS[unit]
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
