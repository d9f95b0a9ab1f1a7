/** What kind of character a code point is, as far as setting type in English and Chinese needs to know. */

const CJK_RANGES: readonly (readonly [number, number])[] = [
  [0x2e80, 0x303f], // radicals, CJK punctuation
  [0x3040, 0x31ff], // kana, bopomofo, strokes
  [0x3200, 0x4dbf], // enclosed and compatibility forms, extension A
  [0x4e00, 0x9fff],
  [0xac00, 0xd7af],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef], // full-width forms
  [0x20000, 0x3ffff],
]

const codes = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, (c) => c.codePointAt(0) ?? 0))

/** Punctuation that both scripts use with the same code point but another look and width. */
const AMBIGUOUS = codes('“”‘’…—·')
const OPENING_QUOTES = codes('“‘')
const CLOSING_QUOTES = codes('”’')

const NEVER_FIRST = codes('、。，．·：；！？）］｝〉》」』】〕〗”’…‥～—－／％‰℃°‧・ー々,.!?:;)]}%»›')
const NEVER_LAST = codes('（［｛〈《「『【〔〖“‘([{«‹￥＄¥$€£#＃')

const BREAKING_SPACES = codes(' \u3000\u200b')
const INVISIBLE = codes('\u200b\u2060\u200d\ufe0e\ufe0f\n')

/** True for Han, kana, CJK punctuation and full-width forms. */
export function isCjk(code: number): boolean {
  if (code < 0x2e80) return false
  return CJK_RANGES.some(([first, last]) => code >= first && code <= last)
}

export const isAmbiguous = (code: number): boolean => AMBIGUOUS.has(code)
export const isOpeningQuote = (code: number): boolean => OPENING_QUOTES.has(code)
export const isClosingQuote = (code: number): boolean => CLOSING_QUOTES.has(code)
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Kinsoku: punctuation that must not begin a line. */
export const isNeverFirst = (code: number): boolean => NEVER_FIRST.has(code)

/** Kinsoku: opening brackets, quotes and currency signs, which must not end a line. */
export const isNeverLast = (code: number): boolean => NEVER_LAST.has(code)

/** A space that may end a line, where it takes no room. */
export const isBreakingSpace = (code: number): boolean => BREAKING_SPACES.has(code)

/** Characters that steer breaking but draw nothing. */
export const isInvisible = (code: number): boolean => INVISIBLE.has(code)
