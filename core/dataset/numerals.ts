import type { Localized } from '../locale'

const ENGLISH = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Whether a number is written as a word in running text. */
export function hasWord(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < ENGLISH.length
}

/** "four", 四; figures above twenty in English, above ninety-nine in Chinese. */
export function cardinal(value: number): Localized {
  return { en: ENGLISH[value] ?? groupDigits(String(value)), zh: chineseNumeral(value) }
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

function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) return String(value)
  if (value <= 10) return CHINESE[value] ?? ''
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? CHINESE[tens] : ''}十${ones > 0 ? CHINESE[ones] : ''}`
}

function ordinalEnding(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13
  return teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
}
