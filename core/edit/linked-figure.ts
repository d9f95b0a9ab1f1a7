import { figureInDeck, figureMark } from '../dataset/figures-in-text'
import { unitOf } from '../dataset/format'
import type { Observation, Qualifier } from '../dataset/model'
import type { Lang } from '../locale'
import type { Figure } from '../typed-numbers/figure'

/** What takes the place of a stretch of a text. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** The forms that say all that is known of a value, with its unit and qualifier; that of cards is the one without a name. */
const WHOLE_FORMS = [null, 'long', 'text', 'signed'] as const

/**
 * The reference that takes the place of a typed number, in the form that reads as the number was typed: "210.45 billion yuan"
 * becomes `{{id|long}}`. Where no form reads so, the words around go that the reference says as well, and what rose "33 percent"
 * does not rise "+33%".
 */
export function linkedFigure(text: string, found: Figure, observation: Observation, lang: Lang): Replacement {
  const markOf = (form: (typeof WHOLE_FORMS)[number]) => figureMark({ id: observation.id, form })
  const asTyped = WHOLE_FORMS.flatMap((form) => {
    const written = plainSpaces(figureInDeck(observation, lang, form))
    const start = plainSpaces(text).lastIndexOf(written, found.start)
    const end = start + written.length
    return start >= 0 && end >= found.end ? [{ start, end, by: markOf(form) }] : []
  }).sort((a, b) => b.end - b.start - (a.end - a.start))
  if (asTyped[0]) return asTyped[0]
  const isSigned = (words: string) => words.includes('+')
  const addsPlus = isSigned(figureInDeck(observation, lang, null)) && !isSigned(found.text)
  return { ...withOwnWords(text, found, observation, lang), by: markOf(addsPlus ? 'long' : null) }
}

/** People type spaces where the program has ones that do not break. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

/** Words that say what a qualifier says. */
const QUALIFIERS = {
  exact: null,
  approx: /(?:about|around|roughly|some|approximately|~|约|大约)\s*$/i,
  nearly: /(?:nearly|almost|close to|接近|近)\s*$/i,
  over: /(?:over|more than|above|exceeding|>|超过|超|逾)\s*$/i,
  under: /(?:under|less than|below|<|不足|不到)\s*$/i,
  'at-least': /(?:at least|no less than|至少|不少于|不低于)\s*$/i,
  'at-most': /(?:at most|no more than|至多|不超过)\s*$/i,
} as const satisfies Readonly<Record<Qualifier, RegExp | null>>

/** The stretch of a figure with what the reference says as well: "about" before it, its unit behind it. */
function withOwnWords(
  text: string,
  { start, end }: Figure,
  observation: Observation,
  lang: Lang,
): { start: number; end: number } {
  const said = QUALIFIERS[observation.qualifier]?.exec(text.slice(0, start))
  const word = unitOf(observation, lang)
  const after = text.slice(end)
  const isNext = word !== '' && (after.startsWith(word) || (lang === 'en' && after.trimStart().startsWith(word)))
  return { start: said?.index ?? start, end: isNext ? end + after.indexOf(word) + word.length : end }
}
