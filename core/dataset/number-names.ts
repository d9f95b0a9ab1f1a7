const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Running text writes whole numbers up to here in words, and larger ones in digits. */
export const LAST_IN_WORDS = 10

/** The English names of zero to nineteen: the name of a number is at its place. */
export const ENGLISH_NUMERALS: readonly string[] = [...SMALL.split(' '), 'seventeen', 'eighteen', 'nineteen']

/** The English names of twenty, thirty and so on to ninety. */
export const ENGLISH_TENS: readonly string[] = TENS.split(' ')

/** The Chinese digits of zero to nine. */
export const CHINESE_DIGITS: readonly string[] = [...'零一二三四五六七八九']

/** A whole number from 0 to 20 by its English name; undefined for others, which are written in digits. */
export function englishNumeral(value: number): string | undefined {
  return value === 20 ? ENGLISH_TENS[0] : ENGLISH_NUMERALS[value]
}

/** A whole number from 0 to 99 in Chinese characters, 二十四; undefined for others. */
export function chineseNumeral(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined
  if (value < 10) return CHINESE_DIGITS[value]
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? CHINESE_DIGITS[tens] : ''}十${ones > 0 ? CHINESE_DIGITS[ones] : ''}`
}
