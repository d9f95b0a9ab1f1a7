import { chineseNumeral, englishNumeral } from '../dataset/number-names'
import type { Localized } from '../locale'

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** Whether a number is written as a word in running text. */
export function hasWord(value: number): boolean {
  return englishNumeral(value) !== undefined
}

/** "four", 四, "no" for none; figures above twenty in English, above ninety-nine in Chinese. */
export function cardinal(value: number): Localized {
  const name = value === 0 ? 'no' : englishNumeral(value)
  return { en: name ?? groupDigits(String(value)), zh: chineseNumeral(value) ?? String(value) }
}

/** "four", 四, but 两 before a measure word: 两年, 两项. */
export function counting(value: number): Localized {
  return value === 2 ? { en: 'two', zh: '两' } : cardinal(value)
}

/** "one place", "16 places", 16位: up to ten in words. */
export function placesInWords(places: number): Localized {
  const number = places <= 10 ? counting(places).en : groupDigits(String(places))
  return { en: `${number} place${places === 1 ? '' : 's'}`, zh: `${places}位` }
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
