import { isChineseUnit, isMagnitude } from './characters'
import { FUNCTION_WORDS, listedWordsAt, PARTICLES, SUFFIXES } from './chinese-words'

/** Created once: building a segmenter costs more than using it. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })

/** What is put together from pieces grows no longer than this, so that keeping it whole never empties a line. */
const MAX_UNIT_LENGTH = 5

/** Stretches of Han between punctuation recur (成渝地区双城经济圈): enough for a large deck, and bounded. */
const CACHE_SIZE = 8192
const cache = new Map<string, Uint8Array>()

/**
 * Where words begin in a stretch of Han: `result[i]` is 1 where one begins at character i. Of the segmenter's words,
 * some are put together: those of the project's word list, suffixes with their words, and single characters in a row,
 * which are most often one word that the segmenter does not know. `number` says that the stretch follows a digit, so
 * that it begins with a unit.
 */
export function wordStarts(han: string, number: boolean): Uint8Array {
  const key = number ? `0${han}` : han
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size >= CACHE_SIZE) cache.clear()
  const starts = joinPieces(han, piecesOf(han), number)
  cache.set(key, starts)
  return starts
}

/** Where the segmenter's words begin, corrected by the word list. */
function piecesOf(han: string): Uint8Array {
  const starts = new Uint8Array(han.length + 1)
  for (const { index } of SEGMENTER.segment(han)) starts[index] = 1
  starts[han.length] = 1
  for (let at = 0; at < han.length; ) at = applyListedWord(han, at, starts)
  return starts
}

/** Marks the listed word at an offset, if there is one, and answers where to look for the next. */
function applyListedWord(han: string, at: number, starts: Uint8Array): number {
  const fits = (length: number): boolean => starts[at] === 1 && starts[at + length] === 1
  const word = listedWordsAt(han, at).find(({ overrules, text }) => overrules || fits(text.length))
  if (word === undefined) return at + 1
  const end = at + word.text.length
  starts.fill(0, at + 1, end)
  starts[at] = 1
  starts[end] = 1
  for (const offset of word.breaks) starts[at + offset] = 1
  return end
}

const HAN_NUMERALS: ReadonlySet<string> = new Set('零〇一二三四五六七八九十两几百千万亿')

const isNumberUnit = (piece: string): boolean => {
  const code = piece.charCodeAt(0)
  return piece.length === 1 && (isMagnitude(code) || isChineseUnit(code))
}

/** What a unit ends with: a word, a single character that may be part of one, or something nothing follows. */
type Ending = 'word' | 'single' | 'closed'

function joinPieces(han: string, starts: Uint8Array, number: boolean): Uint8Array {
  const joined = starts.slice()
  let unit = 0
  let ending: Ending = 'closed'
  // The units of a number stay with it by another rule, and take nothing with them.
  let inNumber = number
  for (let from = 0; from < han.length; ) {
    const to = starts.indexOf(1, from + 1)
    const piece = han.slice(from, to)
    const length = to - unit
    inNumber &&= isNumberUnit(piece)
    if (from > 0 && length <= MAX_UNIT_LENGTH && attachesToPrevious(piece, han.slice(unit, from), ending))
      joined[from] = 0
    else unit = from
    ending = inNumber ? 'closed' : endingOf(piece, joined[from] === 0)
    from = to
  }
  return joined
}

function endingOf(piece: string, leaning: boolean): Ending {
  if (piece.length > 1) return 'word'
  if (FUNCTION_WORDS.has(piece) || PARTICLES.has(piece)) return 'closed'
  return leaning && SUFFIXES.has(piece) ? 'closed' : 'single'
}

/** Whether a piece belongs to the unit before it. */
function attachesToPrevious(piece: string, unit: string, ending: Ending): boolean {
  if (piece.length > 1) return false
  if (PARTICLES.has(piece)) return true
  if (unit.length > 1 && SUFFIXES.has(piece)) return true
  if (FUNCTION_WORDS.has(piece)) return false
  if (HAN_NUMERALS.has(unit.charAt(unit.length - 1)) && isNumberUnit(piece)) return true
  return ending === 'single'
}
