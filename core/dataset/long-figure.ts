import { displayNumber } from './format'
import type { Observation, Qualifier, Unit } from './model'
import { cardinal, hasWord, ordinal } from './numerals'

// Figures in English running text, with their units spelled out. Chinese writes units in one way only.

const NO_BREAK = '\u00a0'

/** What stands before a figure in English running text. */
export const ENGLISH_QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  approx: 'about ',
  nearly: 'nearly ',
  over: 'more than ',
  under: 'less than ',
  'at-least': 'at least ',
  'at-most': 'at most ',
}

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

/** A figure with what its source said around it: "more than 10 trillion yuan", "four", "second". */
export function longFigure(observation: Observation): string {
  const { words, qualifier } = observation
  if (words) return words.en.replace(/\btn\syuan\b/, 'trillion yuan').replace(/\bbn\syuan\b/, 'billion yuan')
  return ENGLISH_QUALIFIERS[qualifier] + longNumber(observation)
}

/** Whether a value is a whole number that running text writes as a word. */
export function isSpelled({ value, unit, qualifier }: Observation): boolean {
  return (unit === 'count' || unit === 'hour') && qualifier === 'exact' && hasWord(value)
}

/** The number and its unit, without what the source said around them. */
export function longNumber(observation: Observation, spelled = isSpelled(observation)): string {
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
