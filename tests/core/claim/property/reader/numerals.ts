// Numbers as words, learned from a dictionary and not from the program.

const ENGLISH =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const DIGITS = '零一二三四五六七八九'

const ENGLISH_WORD = `(?:${[...ENGLISH].reverse().join('|')})`
export const ENGLISH_NUMBER = `(?:−?[\\d,]*\\d(?:\\.\\d+)?|${ENGLISH_WORD}\\b)`
export const ENGLISH_ORDINAL = `(?:[\\d,]*\\d(?:st|nd|rd|th)|(?:${ORDINALS.slice(1).join('|')})\\b)`
export const CHINESE_NUMBER = `(?:[一二三四五六七八九十两零]+|−?\\d+(?:\\.\\d+)?)`

/** "27,000", "four", "no", "−1.5"; NaN for anything else. */
export function englishNumber(text: string): number {
  const word = ENGLISH.indexOf(text.toLowerCase())
  if (word >= 0) return word
  if (/^−?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', '').replace('−', '-'))
  return Number.NaN
}

/** "23rd", "second"; NaN where the ending is not the one of the number. */
export function englishOrdinal(text: string): number {
  const word = ORDINALS.indexOf(text.toLowerCase())
  if (word > 0) return word
  const [, digits = '', ending = ''] = /^([\d,]+)(st|nd|rd|th)$/.exec(text) ?? []
  const value = englishNumber(digits)
  const teen = value % 100 > 10 && value % 100 < 14
  const right = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return ending === right ? value : Number.NaN
}

/** 四, 两, 十二, 四十五, "45"; NaN for anything else. */
export function chineseNumber(text: string): number {
  if (/^−?\d+(?:\.\d+)?$/.test(text)) return Number(text.replace('−', '-'))
  if (text === '两') return 2
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const one = ones === '' ? 0 : DIGITS.indexOf(ones ?? '')
  if (!text.includes('十')) return ones?.length === 1 ? one : Number.NaN
  const ten = tens === '' ? 1 : DIGITS.indexOf(tens ?? '')
  return one < 0 || ten < 0 ? Number.NaN : ten * 10 + one
}

/** How many decimals a number is written with. */
export function writtenDecimals(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0
}
