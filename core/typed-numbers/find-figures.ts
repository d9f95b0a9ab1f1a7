import { CHINESE_PHRASES } from './chinese-not-figures'
import { chineseFigures } from './chinese-words'
import { digitFigures } from './digits'
import { ENGLISH_PHRASES } from './english-not-figures'
import { englishFigures } from './english-words'
import type { Figure } from './figure'
import { hide, hideTerms, plain, withoutTokens } from './mask'
import { BASES, DATES, REFERENCES } from './not-figures'

const DIGIT = /\d/
const HAN = /[\u4e00-\u9fff]/
const HAN_NUMBER = /[一二两三四五六七八九十百千万亿半倍番成]/
const ENGLISH_NUMBER =
  /one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty\b|ty-|half|halv|third|quarter|fifth|th\b|dozen|score|hundred|thousand|illion|twice|thrice|fold|doubl|tripl|trebl|quadrupl|second/i

/**
 * The figures that a text states in digits or words, in their order: numbers with a meaning of their own, and not years, dates,
 * ordinals, names with digits or numbers of pages. Both languages are read in every text: their characters tell them apart.
 *
 * @param terms names that may hold numbers, in lower case: those of the dataset
 */
export function findFigures(text: string, terms: readonly string[] = []): readonly Figure[] {
  const read = plain(text)
  const [digits, english, chinese] = [DIGIT, ENGLISH_NUMBER, HAN_NUMBER].map((pattern) => pattern.test(read))
  if (!digits && !english && !chinese) return []
  const shown = hide(hideTerms(withoutTokens(read), terms), [
    ...(digits ? BASES : []),
    ...(HAN.test(read) ? CHINESE_PHRASES : []),
    ...(digits ? [...DATES, ...REFERENCES] : []),
    ...(english ? ENGLISH_PHRASES : []),
  ])
  const found = [
    ...(digits ? digitFigures(shown) : []),
    ...(english ? englishFigures(shown) : []),
    ...(chinese ? chineseFigures(shown) : []),
  ]
  return withoutOverlaps(found).map((figure) => ({ ...figure, text: text.slice(figure.start, figure.end) }))
}

/** Of figures that share characters the one that begins first, and of those the longest. */
function withoutOverlaps(figures: readonly Figure[]): readonly Figure[] {
  const sorted = [...figures].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((figure) => {
    if (figure.start < end) return false
    end = figure.end
    return true
  })
}
