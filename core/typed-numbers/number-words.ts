import { CHINESE_DIGITS, ENGLISH_NUMERALS, ENGLISH_TENS } from '../dataset/number-names'

/** Powers of ten by their English names and short forms. */
export const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
}

const WORD_VALUES = new Map<string, number>([
  ['a', 1],
  ['an', 1],
  ...ENGLISH_NUMERALS.map((word, i) => [word, i] as const),
  ...ENGLISH_TENS.map((word, i) => [word, 20 + 10 * i] as const),
])

/** The words of a number below a hundred, except one to ten. */
export const TENS_WORDS = `(?:${ENGLISH_TENS.join('|')})(?:[- ](?:${ENGLISH_NUMERALS.slice(1, 10).join('|')}))?|${ENGLISH_NUMERALS.slice(11).join('|')}`

/** "two hundred and fifty" as 250; null where a word is no number. */
export function englishValue(words: string): number | null {
  let total = 0
  let part = 0
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES[word.replace(/s$/, '')]
    const value = WORD_VALUES.get(word)
    if (word === 'and' || word === '') continue
    if (scale !== undefined) {
      part = Math.max(1, part) * scale
      if (scale >= 1e3) {
        total += part
        part = 0
      }
    } else if (value !== undefined) part += value
    else return null
  }
  return total + part
}

const HAN_DIGITS = new Map(CHINESE_DIGITS.map((digit, i) => [digit, i] as const))
const HAN_SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
])

/** "二十四" as 24, "一万两千" as 12000, "三点五" as 3.5; null where a character is no number. */
export function hanValue(characters: string): number | null {
  const [whole = '', fraction] = characters.split('点')
  const value = hanWhole(whole)
  if (fraction === undefined || value === null) return value
  const digits = [...fraction].map((digit) => hanDigit(digit))
  return digits.includes(undefined) ? null : Number(`${value}.${digits.join('')}`)
}

function hanWhole(characters: string): number | null {
  let [total, section, digit] = [0, 0, 0]
  for (const one of characters) {
    const value = hanDigit(one)
    const scale = HAN_SCALES.get(one)
    if (value !== undefined) {
      // 五六十 is anything between the two.
      if (digit !== 0) return null
      digit = value
    } else if (scale === undefined) return null
    else if (scale < 1e4) {
      section += (digit || 1) * scale
      digit = 0
    } else {
      total = (total + section + digit || 1) * scale
      ;[section, digit] = [0, 0]
    }
  }
  return total + section + digit
}

function hanDigit(one: string): number | undefined {
  if (one === '两') return 2
  return one === '〇' ? 0 : HAN_DIGITS.get(one)
}
