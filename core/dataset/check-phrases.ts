import { type Message, message } from '../../messages/message'
import { LANGS, type Lang } from '../locale'
import { allChoices } from '../nearest'
import type { MetricPhrases } from './model'
import type { TableEntry } from './schema'
import { type DatasetProblem, problemAt, type Row } from './tables'

/** The phrases that are templates. */
type Template =
  | 'subject'
  | 'item'
  | 'single'
  | 'value'
  | 'fall'
  | 'unchanged'
  | 'ahead'
  | 'byRegion'
  | 'base'
  | 'made'
  | 'whole'
  | 'top'
  | 'spread'

interface Places {
  /** Without these the sentence would not say its value, or of which region it is. */
  readonly needed: readonly string[]
  readonly optional: readonly string[]
}

const FIGURE: Places = { needed: ['figure'], optional: [] }
const REGION: Places = { needed: ['region'], optional: [] }
/** What a sentence about one value may mention; `docs/dataset.md` says what stands for each. */
const VALUE: Places = {
  needed: ['region'],
  optional: ['figure', 'items', 'digits', 'multiple', 'amount', 'places', 'time', 'due', 'projected'],
}

/** The places `{…}` of each template; every other phrase has none. */
export const PHRASE_PLACES: Readonly<Record<Template, Places>> = {
  subject: REGION,
  whole: REGION,
  item: FIGURE,
  single: FIGURE,
  base: FIGURE,
  made: FIGURE,
  value: VALUE,
  fall: VALUE,
  unchanged: VALUE,
  ahead: VALUE,
  byRegion: { needed: ['region', 'places', 'others'], optional: ['time'] },
  top: { needed: ['top'], optional: [] },
  spread: { needed: ['low', 'high'], optional: ['range'] },
}

/** Sentences about one value: they need one of these places, or they would not say it; that nothing changed says it. */
const SENTENCES: readonly string[] = ['value', 'fall', 'ahead']
const SAY_THE_VALUE = ['figure', 'items', 'digits', 'multiple', 'amount', 'places']

const NO_PLACES: Places = { needed: [], optional: [] }

/**
 * Checks the phrases of a metric: the places of its templates, that its role suits its unit, that what it counts can be one,
 * and that it names no region, because a metric may have values of any.
 */
export function checkPhrases(
  row: Row<'metrics'>,
  regions: readonly TableEntry<'regions'>[] = [],
): readonly DatasetProblem[] {
  const { phrases = {}, unit } = row.entry
  const keys = Object.keys(phrases) as (keyof MetricPhrases)[]
  return [
    ...checkRole(row, phrases.role, unit),
    ...checkSingle(row, phrases, unit),
    ...keys.flatMap((key) => checkPhrase(row, key, phrases[key])),
    ...keys.flatMap((key) => checkRegionNames(row, key, phrases[key], regions)),
  ]
}

function checkSingle(row: Row<'metrics'>, { item, single }: MetricPhrases, unit: string): readonly DatasetProblem[] {
  if (unit !== 'count' || !item || single) return []
  return [problemAt(row, ['phrases', 'item'], () => message('phrase-lacks-single'))]
}

function checkRegionNames(
  row: Row<'metrics'>,
  key: string,
  phrase: unknown,
  regions: readonly TableEntry<'regions'>[],
): readonly DatasetProblem[] {
  if (typeof phrase !== 'object' || phrase === null) return []
  const words = phrase as Readonly<Record<string, string>>
  return LANGS.flatMap((lang) => {
    const text = (words[lang] ?? '').toLowerCase()
    const named = regions.flatMap((region) => namesOf(region, lang)).find((name) => text.includes(name.toLowerCase()))
    if (named === undefined) return []
    const says = () => message('phrase-names-region', { phrase: key, region: named })
    return [problemAt(row, ['phrases', key, lang], says)]
  })
}

/** What a region is called; its short name only if it is part of the full one: 全国 also stands for "national". */
function namesOf({ name, short, phrases }: TableEntry<'regions'>, lang: Lang): readonly string[] {
  const shorter = name[lang].toLowerCase().includes(short[lang].toLowerCase()) ? [short[lang]] : []
  return [name[lang], ...shorter, ...(phrases ? [phrases.name[lang]] : [])]
}

function checkRole(row: Row<'metrics'>, role: MetricPhrases['role'], unit: string): readonly DatasetProblem[] {
  if (role === undefined || role === 'level' || unit === 'percent') return []
  return [problemAt(row, ['phrases', 'role'], () => message('role-needs-percent', { role, unit }))]
}

function checkPhrase(row: Row<'metrics'>, key: keyof MetricPhrases, phrase: unknown): readonly DatasetProblem[] {
  if (typeof phrase !== 'object' || phrase === null) return []
  const words = phrase as Readonly<Record<string, string>>
  const places = PHRASE_PLACES[key as Template] ?? NO_PLACES
  const known = [...places.needed, ...places.optional]
  const used = LANGS.map((lang) => placesOf(words[lang] ?? '', lang))
  return LANGS.flatMap((lang, n) => {
    const at = (says: () => Message) => problemAt(row, ['phrases', key, lang], says)
    const here = used[n] ?? []
    const elsewhere = used[1 - n] ?? []
    const unknown = here.filter((place) => !known.includes(place))
    // A misspelt place is one slip: that the right one is missing follows from it.
    if (unknown.length > 0) return unknown.map((place) => at(() => unknownPlace(place, key, known)))
    const missing = places.needed.filter((place) => !here.includes(place))
    const onlyThere = elsewhere.filter((place) => known.includes(place) && !here.includes(place))
    return [
      ...checkWording(key, words, lang).map((found) => at(() => found)),
      ...missing.map((place) => at(() => message('phrase-lacks-place', { phrase: key, place }))),
      ...onlyThere
        .filter((place) => !missing.includes(place))
        .map((place) => at(() => message('place-in-one-language', { place }))),
    ]
  })
}

function checkWording(phrase: string, words: Readonly<Record<string, string>>, lang: Lang): readonly Message[] {
  const text = words[lang] ?? ''
  const problems: Message[] = []
  if (SENTENCES.includes(phrase) && !SAY_THE_VALUE.some((place) => text.includes(`{${place}}`))) {
    problems.push(message('phrase-without-value', { phrase }))
  }
  if (/[.。!！?？]$/.test(text)) problems.push(message('phrase-ends-sentence'))
  if (lang === 'zh' && text.includes(' ') && text === words.en) problems.push(message('phrase-not-translated'))
  if (hasStrayBrace(text)) problems.push(message('unpaired-brace'))
  return problems
}

function unknownPlace(place: string, phrase: string, known: readonly string[]): Message {
  if (known.length === 0) return message('phrase-takes-no-places', { phrase, place })
  return message('unknown-phrase-place', { phrase, place, choices: allChoices(place, known) })
}

/** In English a place may begin with the preposition of what stands there: `{in region}`. */
const PREPOSITION = /^(?:in|of|from|for) (?=region$)/

/** The names in braces, each once. */
function placesOf(template: string, lang: Lang): readonly string[] {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  return [...new Set(lang === 'en' ? names.map((name) => name.replace(PREPOSITION, '')) : names)]
}

function hasStrayBrace(template: string): boolean {
  return /[{}]/.test(template.replace(/\{[^{}]*\}/g, ''))
}
