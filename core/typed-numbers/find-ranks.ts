import type { Figure } from './figure'
import { plain } from './mask'

/** "24th"; 第24位. */
const ENGLISH = /(?<![\w.,])(\d{1,3})(?:st|nd|rd|th)(?![\w-])/g
const CHINESE = /第\s?(\d{1,3})\s?[位名]/g

/** A sentence with one of these speaks of a ranking; "the 24th floor" and "the 24th session" are no ranks. */
const RANKING =
  /\b(?:rank(?:s|ed|ing|ings)?|plac(?:e|es|ed)|position(?:s|ed)?|clusters?|league|table|list|ahead|behind|climb(?:s|ed|ing)?|slipp?(?:ed|s|ing)?|rose|fell|jump(?:s|ed)?)\b/i
const NO_RANK =
  /^\s?(?:centur(?:y|ies)|session|anniversary|edition|floor|street|congress|meeting|plenary|plenum|conference|birthday|time|day|week|month|quarter|year|five|round|phase|national|chapter|article|section|page|January|February|March|April|May|June|July|August|September|October|November|December|of\s(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i

/** The ranks that a text gives in digits. To other readers they are ordinals, which state no figure. */
export function findRanks(text: string): readonly Figure[] {
  const read = plain(text)
  const isRanking = RANKING.test(read)
  const english = isRanking
    ? [...read.matchAll(ENGLISH)].filter((match) => !NO_RANK.test(read.slice(match.index + match[0].length)))
    : []
  return [...english, ...read.matchAll(CHINESE)]
    .map((match): Figure => {
      const [start, end] = [match.index, match.index + match[0].length]
      return { start, end, text: text.slice(start, end), value: Number(match[1]), unit: 'rank' }
    })
    .sort((a, b) => a.start - b.start)
}
