import { LANGS, type Lang, type Localized } from '../locale'
import { formatObservation, writtenNumber } from './format'
import { ENGLISH_QUALIFIERS, longFigure } from './long-figure'
import type { Observation } from './model'
import { chineseNumeral, englishNumeral, LAST_IN_WORDS } from './number-names'

// Texts of the dataset never hold a typed number. They name an observation, `{{gdp/sichuan-chongqing/2024}}`, and say after
// a bar how it is written: `{{major-infrastructures/chengdu/2025|word}}`. Texts of decks do the same; what they write without
// a bar is as cards have it, and `{{deck.date}}` and `{{own:12.4%}}` (`own-numbers.ts`) stand there for other things.

/** How a figure is written in running text; `docs/dataset.md` has examples. */
export const FIGURE_FORMS = ['text', 'amount', 'number', 'signed', 'word', 'long'] as const
export type FigureForm = (typeof FIGURE_FORMS)[number]

/** An id holds no brace and no bar, so that a text full of them is looked through once only. An own number is no reference. */
const FIGURE = /\{\{\s*((?!own:)[^{}|\s]+)\s*(?:\|\s*([^{}|\s]+)\s*)?\}\}/g

/** One `{{id|form}}` of a text, as it was typed. */
export interface NamedFigure {
  readonly id: string
  /** Null where the text does not say it. */
  readonly form: string | null
}

/** True for a form that there is. */
export function isFigureForm(form: string): form is FigureForm {
  return FIGURE_FORMS.some((known) => known === form)
}

/** The figures that a text names, in order. */
export function figuresIn(text: string): readonly NamedFigure[] {
  return [...text.matchAll(FIGURE)].map(([, id = '', form = null]) => ({ id, form }))
}

/** A text with each figure that it names replaced. */
export function replaceFigures(text: string, replaced: (figure: NamedFigure, typed: string) => string): string {
  if (!text.includes('{{')) return text
  return text.replace(FIGURE, (typed, id: string, form: string | undefined) =>
    replaced({ id, form: form ?? null }, typed),
  )
}

/** How a text names a figure: `{{id}}`, `{{id|form}}`. */
export function figureMark({ id, form }: NamedFigure): string {
  return form === null ? `{{${id}}}` : `{{${id}|${form}}}`
}

/** Braces that name no figure: `{{` without its end, or an empty pair. */
export function hasStrayBraces(text: string): boolean {
  return /\{\{|\}\}/.test(text.replace(FIGURE, ''))
}

/** A text with its figures written out; one that names nothing known stays as it was typed. */
export function writeFigures(text: string, lang: Lang, observations: ReadonlyMap<string, Observation>): string {
  return replaceFigures(text, ({ id, form }, typed) => {
    const observation = observations.get(id)
    const written = form ?? 'text'
    return observation && isFigureForm(written) ? writeFigure(observation, lang, written) : typed
  })
}

/**
 * An observation in running text: "more than 27,000". `amount` leaves out what the source says around the number, `number`
 * the unit as well; `signed` puts a plus before a rise; `word` writes up to ten as a word; `long` is how headlines have it,
 * "more than 10 trillion yuan".
 */
export function writeFigure(observation: Observation, lang: Lang, form: FigureForm = 'text'): string {
  const bare: Observation = { ...observation, qualifier: 'exact', words: null }
  const number = writtenNumber(observation, lang)
  if (form === 'number') return number
  if (form === 'word') return wordFor(observation.value, lang) ?? number
  if (form === 'amount') return formatObservation(bare, lang, { signed: false }).text
  if (form === 'long')
    return lang === 'en' ? longFigure(observation) : formatObservation(observation, lang, { signed: false }).text
  const signed = form === 'signed'
  if (lang === 'zh' || observation.words) return formatObservation(observation, lang, { signed }).text
  return ENGLISH_QUALIFIERS[observation.qualifier] + formatObservation(bare, lang, { signed }).text
}

function wordFor(value: number, lang: Lang): string | undefined {
  if (value > LAST_IN_WORDS) return undefined
  return lang === 'en' ? englishNumeral(value) : chineseNumeral(value)
}

/** A figure in the text of a deck: as cards have it, or in the form that the text asks for. */
export function figureInDeck(observation: Observation, lang: Lang, form: FigureForm | null): string {
  return form === null ? formatObservation(observation, lang).text : writeFigure(observation, lang, form)
}

/** An object of the dataset whose texts name figures, and the ids of these. */
export interface Written<T> {
  readonly entry: T
  readonly mentions: readonly string[]
}

/** Writes out the figures in every text of an entry, except in its phrases, and lists what they name, each once. */
export function writeEntry<T extends object>(entry: T, observations: ReadonlyMap<string, Observation>): Written<T> {
  const mentions = new Set<string>()
  const texts = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(texts)
    if (!isLocalized(value)) {
      const parts = Object.entries(value).map(([key, part]) => [key, key === 'phrases' ? part : texts(part)])
      return Object.fromEntries(parts)
    }
    for (const lang of LANGS) for (const { id } of figuresIn(value[lang])) mentions.add(id)
    const [en, zh] = [writeFigures(value.en, 'en', observations), writeFigures(value.zh, 'zh', observations)]
    return { ...value, en, zh }
  }
  return { entry: texts(entry) as T, mentions: [...mentions] }
}

export function isLocalized(value: object): value is Localized {
  return LANGS.every((lang) => typeof Reflect.get(value, lang) === 'string')
}
