import type { Lang } from '../locale'
import type { FontFace } from './model'

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

const MAGNITUDES = codes('十百千万亿余多')
const CHINESE_UNITS = codes('元年月日时倍个家项名位次条件所座人公小分平度股吨段页篇份批台套起处场章节届期组种号级')

const BREAKING_SPACES = codes(' \u3000\u200b')
const INVISIBLE = codes('\u200b\u2060\u200d\ufe0e\ufe0f\n')

/** True for Han, kana, CJK punctuation and full-width forms. */
export function isCjk(code: number): boolean {
  if (code < 0x2e80) return false
  return CJK_RANGES.some(([first, last]) => code >= first && code <= last)
}

/** True for Chinese characters that words are made of; the rare ones beyond the basic plane are left out. */
export const isHan = (code: number): boolean => (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff)

/** What may come between a number and its unit: 2.1|万|亿|元, 30|余|家. */
export const isMagnitude = (code: number): boolean => MAGNITUDES.has(code)

/** The first character of units that are written behind a number: 年, 元, 个, 平方公里 … */
export const isChineseUnit = (code: number): boolean => CHINESE_UNITS.has(code)

export const isAmbiguous = (code: number): boolean => AMBIGUOUS.has(code)
export const isOpeningQuote = (code: number): boolean => OPENING_QUOTES.has(code)
export const isClosingQuote = (code: number): boolean => CLOSING_QUOTES.has(code)
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

export const isLatinOrDigit = (code: number): boolean =>
  isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Kinsoku: punctuation that must not begin a line. */
export const isNeverFirst = (code: number): boolean => NEVER_FIRST.has(code)

/** Kinsoku: opening brackets, quotes and currency signs, which must not end a line. */
export const isNeverLast = (code: number): boolean => NEVER_LAST.has(code)

/** A space that may end a line, where it takes no room. */
export const isBreakingSpace = (code: number): boolean => BREAKING_SPACES.has(code)

/** Characters that steer breaking but draw nothing. */
export const isInvisible = (code: number): boolean => INVISIBLE.has(code)

export type Script = 'latin' | 'cjk'

/** The two faces that a style can draw a character with. */
export interface Coverage {
  readonly latin: FontFace
  readonly cjk: FontFace
}

/**
 * The script of each code point of a text. Quotes, dashes and dots that both scripts share are Chinese where the
 * language is `zh` and Chinese is beside them; a pair of quotes never mixes both looks.
 */
export function scriptsOf(codes: readonly number[], lang: Lang): Script[] {
  const scripts = codes.map((code): Script => (isCjk(code) ? 'cjk' : 'latin'))
  if (lang !== 'zh') return scripts
  spreadOverAmbiguous(codes, scripts, 1)
  spreadOverAmbiguous(codes, scripts, -1)
  pairQuotes(codes, scripts)
  return scripts
}

/** Carries 'cjk' over ambiguous characters that follow (step 1) or precede (step -1) a Chinese one. */
function spreadOverAmbiguous(codes: readonly number[], scripts: Script[], step: 1 | -1): void {
  const first = step === 1 ? 1 : codes.length - 2
  for (let i = first; i >= 0 && i < codes.length; i += step) {
    if (isAmbiguous(codes[i] ?? 0) && scripts[i - step] === 'cjk') scripts[i] = 'cjk'
  }
}

function pairQuotes(codes: readonly number[], scripts: Script[]): void {
  const open: number[] = []
  codes.forEach((code, i) => {
    if (isOpeningQuote(code)) open.push(i)
    if (!isClosingQuote(code)) return
    const start = open.pop()
    if (start === undefined || scripts[start] === scripts[i]) return
    scripts[start] = 'cjk'
    scripts[i] = 'cjk'
  })
}

/** The script whose face draws a character: its own, else the other one; null where no font has it. */
export function drawingScript(code: number, script: Script, coverage: Coverage): Script | null {
  if (coverage[script].advance(code) !== null) return script
  const other: Script = script === 'latin' ? 'cjk' : 'latin'
  return coverage[other].advance(code) === null ? null : other
}

/** Room for a character that no font has: PowerPoint will find one elsewhere, so it is measured as a typical glyph. */
const MISSING_ADVANCE: Readonly<Record<Script, number>> = { latin: 0.5, cjk: 1 }

/** The advance of a character in a face, in em. */
export function advanceOf(code: number, script: Script, coverage: Coverage): number {
  return coverage[script].advance(code) ?? MISSING_ADVANCE[script]
}
