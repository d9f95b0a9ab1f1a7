import { type Message, message } from '../../messages/message'
import { LANGS, type Lang } from '../locale'
import { allChoices } from '../nearest'
import type { MetricPhrases } from './model'
import { type DatasetProblem, problemAt, type Row } from './tables'

/** The phrases that are templates. */
type Template = 'item' | 'single' | 'value' | 'fall' | 'byRegion' | 'part' | 'top' | 'spread'

interface Places {
  /** Without these the sentence would not say its value. */
  readonly needed: readonly string[]
  readonly optional: readonly string[]
}

const FIGURE: Places = { needed: ['figure'], optional: [] }
/** What a sentence about one value may mention; `docs/dataset.md` says what stands for each. */
const VALUE: Places = {
  needed: [],
  optional: [
    'figure',
    'number',
    'all',
    'multiple',
    'amount',
    'places',
    'region',
    'time',
    'presumed',
    'due',
    'since',
    'projected',
    'plans',
    'name',
  ],
}

/** The places `{…}` of each template; every other phrase has none. */
export const PHRASE_PLACES: Readonly<Record<Template, Places>> = {
  item: FIGURE,
  single: FIGURE,
  part: FIGURE,
  value: VALUE,
  fall: VALUE,
  byRegion: { needed: ['region', 'amount', 'others'], optional: ['time'] },
  top: { needed: ['top'], optional: [] },
  spread: { needed: ['low', 'high'], optional: ['range'] },
}

/** Of these a sentence about one value needs one, or it would not say the value. */
const SAY_THE_VALUE = ['figure', 'number', 'all', 'multiple', 'amount', 'places']

const NO_PLACES: Places = { needed: [], optional: [] }

/** Checks the phrases of a metric: the places of its templates, and that its role suits its unit. */
export function checkPhrases(row: Row<'metrics'>): readonly DatasetProblem[] {
  const { phrases = {}, unit } = row.entry
  const keys = Object.keys(phrases) as (keyof MetricPhrases)[]
  return [...checkRole(row, phrases.role, unit), ...keys.flatMap((key) => checkPhrase(row, key, phrases[key]))]
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
  const used = LANGS.map((lang) => placesOf(words[lang] ?? ''))
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
  const isSentence = phrase === 'value' || phrase === 'fall'
  const problems: Message[] = []
  if (isSentence && !SAY_THE_VALUE.some((place) => text.includes(`{${place}}`))) {
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

/** The names in braces, each once. */
function placesOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))]
}

function hasStrayBrace(template: string): boolean {
  return /[{}]/.test(template.replace(/\{[^{}]*\}/g, ''))
}
