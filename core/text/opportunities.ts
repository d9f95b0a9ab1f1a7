/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak'
import type { Lang } from '../locale'
import {
  isAmbiguous,
  isBreakingSpace,
  isChineseUnit,
  isCjk,
  isClosingQuote,
  isDigit,
  isHan,
  isLatinOrDigit,
  isMagnitude,
  isNeverFirst,
  isNeverLast,
  isOpeningQuote,
} from './characters'
import { wordStarts } from './words'

/** No line begins here. */
export const NO_BREAK = 0
/** A line may begin here, but that parts a Chinese word. */
export const WITHIN_WORD = 1
/** A line may begin here. */
export const BETWEEN_WORDS = 2

/**
 * Whether a line may begin before character i: Unicode's rules (UAX #14), with what they leave out: Chinese quotes,
 * kinsoku, numbers that keep their unit, and Chinese words, which a break may part but should not.
 */
export function breakOpportunities(text: string, codes: readonly number[], lang: Lang): Uint8Array {
  const allowed = unicodeBreaks(text, codes)
  for (let i = 1; i < codes.length; i++) {
    if (allowed[i] === NO_BREAK && isAllowedToo(codes, i, lang)) allowed[i] = BETWEEN_WORDS
    if (allowed[i] !== NO_BREAK && isForbidden(codes, i)) allowed[i] = NO_BREAK
  }
  markWords(text, codes, allowed)
  return allowed
}

/** Lowers the breaks that part a word. Only between two Han characters does Unicode allow such breaks. */
function markWords(text: string, codes: readonly number[], allowed: Uint8Array): void {
  let offset = 0
  for (let from = 0; from < codes.length; ) {
    let to = from
    while (isHan(codes[to] ?? 0)) to++
    if (to - from > 1) {
      const han = text.slice(offset, offset + to - from)
      const starts = wordStarts(han, isDigit(codes[from - 1] ?? 0))
      for (let i = from + 1; i < to; i++) {
        if (starts[i - from] === 0 && allowed[i] !== NO_BREAK) allowed[i] = WITHIN_WORD
      }
    }
    offset += to - from
    // What ended the stretch: Han beyond the basic plane and emoji take two UTF-16 units.
    if (to < codes.length) offset += (codes[to] ?? 0) > 0xffff ? 2 : 1
    from = to + 1
  }
}

/** UAX #14 counts in UTF-16 units; this turns its offsets into code point indexes on the way. */
function unicodeBreaks(text: string, codes: readonly number[]): Uint8Array {
  const allowed = new Uint8Array(codes.length + 1)
  const breaker = new LineBreaker(text)
  let index = 0
  let offset = 0
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    while (offset < found.position) offset += (codes[index++] ?? 0) > 0xffff ? 2 : 1
    allowed[index] = BETWEEN_WORDS
  }
  return allowed
}

function isAllowedToo(codes: readonly number[], i: number, lang: Lang): boolean {
  return (lang === 'zh' && isBesideChineseQuote(codes, i)) || isBeforeWideBracket(codes, i)
}

/** Unicode glues quotes on both sides since it cannot tell opening from closing; beside Chinese, it is clear: ……|“成渝”|和 */
function isBesideChineseQuote(codes: readonly number[], i: number): boolean {
  const before = codes[i - 1] ?? 0
  const after = codes[i] ?? 0
  if (isOpeningQuote(after)) return isCjk(before) || isAmbiguous(before)
  return isClosingQuote(before) && isCjk(after)
}

/** Latin|《规划》: since version 11, Unicode glues only narrow brackets to the letters before them. */
function isBeforeWideBracket(codes: readonly number[], i: number): boolean {
  const after = codes[i] ?? 0
  return isCjk(after) && isNeverLast(after) && isLatinOrDigit(codes[i - 1] ?? 0)
}

function isForbidden(codes: readonly number[], i: number): boolean {
  const before = codes[i - 1] ?? 0
  const after = codes[i] ?? 0
  if (isBreakingSpace(before)) return keepsSpacedUnit(codes, i)
  if (isNeverFirst(after) || isNeverLast(before)) return true
  return keepsChineseUnit(codes, i) || keepsOrdinal(codes, i) || isInsideRange(codes, i)
}

/** 2035|年, 3.3|万亿元, 2.1万|亿元 */
function keepsChineseUnit(codes: readonly number[], i: number): boolean {
  const after = codes[i] ?? 0
  if (!isMagnitude(after) && !isChineseUnit(after)) return false
  let start = i - 1
  while (start > 0 && isMagnitude(codes[start] ?? 0)) start--
  return isDigit(codes[start] ?? 0)
}

const ORDINAL = '第'.charCodeAt(0)

/** 第|24位 */
function keepsOrdinal(codes: readonly number[], i: number): boolean {
  return codes[i - 1] === ORDINAL && isDigit(codes[i] ?? 0)
}

const RANGE_SIGNS = new Set(Array.from('–—-~～至/', (c) => c.charCodeAt(0)))

/** 2020–|2023 */
function isInsideRange(codes: readonly number[], i: number): boolean {
  return RANGE_SIGNS.has(codes[i - 1] ?? 0) && isDigit(codes[i - 2] ?? 0) && isDigit(codes[i] ?? 0)
}

const SPACED_UNITS = new Set(['%', '‰', 'bn', 'tn', 'mn', 'km', 'million', 'billion', 'trillion'])
const ENGLISH_MAGNITUDES = new Set(['million', 'billion', 'trillion'])
const CURRENCIES = ['CNY', 'USD', 'RMB', 'EUR', 'US$']
const CURRENCY_WORDS = new Set(['yuan', 'US', 'dollars', 'euros', ...CURRENCIES])
/** What belongs to the number after it. */
const BEFORE_NUMBERS = new Set(['top', 'Top', ...CURRENCIES])

/** "33 |%", "210.45 |bn", "100 billion |yuan", "CNY |8.19", "top |40": written with a plain space, meant as one. */
function keepsSpacedUnit(codes: readonly number[], i: number): boolean {
  if (codes[i - 1] !== 0x20) return false
  if (isDigit(codes[i - 2] ?? 0)) return isSpacedChineseUnit(codes, i) || SPACED_UNITS.has(wordAt(codes, i))
  const before = wordBefore(codes, i - 1)
  if (isDigit(codes[i] ?? 0)) return BEFORE_NUMBERS.has(before)
  return ENGLISH_MAGNITUDES.has(before) && CURRENCY_WORDS.has(wordAt(codes, i))
}

/** A text that keeps the same words together in programs that break lines by themselves, which know no-break spaces only. */
export function withKeptSpaces(text: string): string {
  if (!text.includes(' ')) return text
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const kept = codes.map((code, i) => (code === 0x20 && keepsSpacedUnit(codes, i + 1) ? NO_BREAK_SPACE : code))
  return String.fromCodePoint(...kept)
}

/** "2,700 |亿元" */
function isSpacedChineseUnit(codes: readonly number[], i: number): boolean {
  return isMagnitude(codes[i] ?? 0) || isChineseUnit(codes[i] ?? 0)
}

const NO_BREAK_SPACE = 0xa0
/** Opens a word, or joins it to another one. */
const BESIDE_WORDS = new Set(Array.from('([{“‘"-/', (c) => c.charCodeAt(0)))

function isWord(code: number): boolean {
  if (code <= 0x20 || code === NO_BREAK_SPACE || isBreakingSpace(code)) return false
  return !isNeverFirst(code) && !BESIDE_WORDS.has(code)
}

function wordAt(codes: readonly number[], from: number): string {
  let to = from
  while (to < codes.length && to - from < 9 && isWord(codes[to] ?? 0)) to++
  // A percent sign is punctuation that never begins a line, and a word of its own here.
  return String.fromCodePoint(...codes.slice(from, Math.max(to, from + 1)))
}

function wordBefore(codes: readonly number[], to: number): string {
  let from = to
  while (from > 0 && to - from < 9 && isWord(codes[from - 1] ?? 0)) from--
  return String.fromCodePoint(...codes.slice(from, to))
}
