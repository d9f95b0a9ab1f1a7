import type { Localized } from '../locale'
import { chineseNumeral, englishNumeral, LAST_IN_WORDS } from './number-names'

// One rule for numbers in sentences: up to ten in words, above in digits; Chinese likewise where it counts (两种说法, 18项目标).
// Only at the start of an English sentence are numbers up to twenty words. Charts, cards and tables have digits.

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Whether a number is written as a word in running text. */
export function hasWord(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= LAST_IN_WORDS
}

/** "four", 四, "no" for none; above ten "18", 18. */
export function cardinal(value: number): Localized {
  if (!hasWord(value)) return { en: groupDigits(String(value)), zh: String(value) }
  return { en: value === 0 ? 'no' : (englishNumeral(value) ?? ''), zh: chineseNumeral(value) ?? '' }
}

/** What stands at the start of an English sentence instead of these digits: "Eighteen"; null where they may stand. */
export function openingWord(digits: string): string | null {
  const word = /^\d{1,2}$/.test(digits) ? englishNumeral(Number(digits)) : undefined
  return word === undefined ? null : word.charAt(0).toUpperCase() + word.slice(1)
}

/** "four", 四, but 两 before a measure word: 两年, 两项. */
export function counting(value: number): Localized {
  return value === 2 ? { en: 'two', zh: '两' } : cardinal(value)
}

/** "one place", "16 places", 16位: up to ten in words. */
export function placesInWords(places: number): Localized {
  return { en: `${cardinal(places).en} place${places === 1 ? '' : 's'}`, zh: `${places}位` }
}

/** "second", "23rd"; 第2, 第23. */
export function ordinal(value: number): Localized {
  return { en: ORDINALS[value] || `${value}${ordinalEnding(value)}`, zh: `第${value}` }
}

/** "27,000". */
function groupDigits(digits: string): string {
  const [whole = '', fraction] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function ordinalEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}
