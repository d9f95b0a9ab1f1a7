import { openingWord } from '../dataset/numerals'
import { LANGS, type Lang, type Localized } from '../locale'
import type { Check, Fact } from './facts'

/** Words in both languages together with the facts that they rest on. */
export interface Phrase {
  readonly text: Localized
  readonly facts: readonly Fact[]
  /** The English word that stands for "in" before it: "on the line". */
  readonly preposition?: string
}

/** Words that claim nothing by themselves. */
export function plainPhrase(en: string, zh: string): Phrase {
  return { text: { en, zh }, facts: [] }
}

/** Words that are only true if every check holds. */
export function asserted(en: string, zh: string, checks: readonly Check[]): Phrase {
  const text = { en, zh }
  return { text, facts: checks.map((check) => ({ ...check, says: text })) }
}

export const EMPTY_PHRASE = plainPhrase('', '')

/** Checks that no words of their own say: that two values are of one source. */
export function silently(checks: readonly Check[]): Phrase {
  return asserted('', '', checks)
}

/** The same words, true only if these checks hold as well. */
export function resting(phrase: Phrase, checks: readonly Check[]): Phrase {
  return { ...phrase, facts: [...phrase.facts, ...silently(checks).facts] }
}

/** A place of a template, in English perhaps with the preposition that goes where nothing stands in it: `{in region}`. */
export const PLACE = /\{(?:([a-z]+) )?(\w+)\}/g

/** Puts phrases into the places of a template. Both languages must use the same places. */
export function fill(template: Localized, parts: Readonly<Record<string, Phrase>>): Phrase {
  const used = new Set<string>()
  const write = (lang: Lang) =>
    template[lang].replace(PLACE, (_, preposition: string | undefined, name: string) => {
      const part = parts[name]
      if (!part) throw new Error(`The phrase "${template[lang]}" has no part "${name}"`)
      used.add(name)
      const text = part.text[lang]
      if (preposition === undefined || text === '') return text
      return `${(preposition === 'in' && part.preposition) || preposition} ${text}`
    })
  const text = { en: tidyEnglish(write('en')), zh: tidyChinese(write('zh')) }
  return { text, facts: [...used].flatMap((name) => parts[name]?.facts ?? []) }
}

/** "a, b and c". */
export function list(phrases: readonly Phrase[]): Phrase {
  const english = phrases.map((phrase) => phrase.text.en)
  const last = english.pop() ?? ''
  const en = english.length > 0 ? `${english.join(', ')} and ${last}` : last
  return { text: { en, zh: phrases.map((phrase) => phrase.text.zh).join('、') }, facts: factsOf(phrases) }
}

/** Several sentences in one line. */
export function clauses(phrases: readonly Phrase[]): Phrase {
  return {
    text: {
      en: phrases.map((phrase) => phrase.text.en).join('; '),
      zh: phrases.map((phrase) => phrase.text.zh).join('；'),
    },
    facts: factsOf(phrases),
  }
}

/** Begins the English sentence with a capital, and with a word where it began with a number up to twenty. */
export function capitalised({ text, facts }: Phrase): Phrase {
  const [digits = ''] = /^\d+(?= )/.exec(text.en) ?? []
  const word = openingWord(digits)
  if (word === null) return { text: { en: capital(text.en), zh: text.zh }, facts }
  const opened = (en: string) => (en.startsWith(digits) ? word + en.slice(digits.length) : en)
  const opening = ({ says }: Fact) => says.en !== '' && text.en.startsWith(says.en)
  return {
    text: { en: opened(text.en), zh: text.zh },
    facts: facts.map((one) => (opening(one) ? { ...one, says: { ...one.says, en: opened(one.says.en) } } : one)),
  }
}

/** iChongqing keeps its small letter. */
function capital(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1)
}

/** How long a headline may be, in characters; two Latin letters take the room of one Chinese character. */
export const MAX_HEADLINE_LENGTH: Record<Lang, number> = { en: 140, zh: 56 }

export function fits({ text }: Phrase): boolean {
  return LANGS.every((lang) => headlineLength(text[lang], lang) <= MAX_HEADLINE_LENGTH[lang])
}

export function headlineLength(text: string, lang: Lang): number {
  if (lang === 'en') return text.length
  return [...text].reduce((length, character) => length + (character.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0)
}

function factsOf(phrases: readonly Phrase[]): readonly Fact[] {
  return phrases.flatMap((phrase) => phrase.facts)
}

function tidyEnglish(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,;:])/g, '$1')
    .trim()
}

/** "达超2.7万" says it twice; two remarks in brackets become one, but the brackets of 台（套） are none. */
function tidyChinese(text: string): string {
  return text
    .replace(/[达为](?=超|约|近|接近|不足|至少|至多)/g, '')
    .replace(/(?<!（套)）（/g, '，')
    .trim()
}
