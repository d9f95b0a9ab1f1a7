import { LANGS, type Lang, type Localized, otherLang } from '../locale'
import type { ClaimReference, FindingReference, TextContent } from './content-schema'
import type { PlainText } from './shared-schema'

// What a text says in each language. Whatever reads the words of a text asks here, and nobody looks for its keys.
//
//     written in the language ─▶ a sentence of the data ─▶ what is written in the other language

/** What somebody has written, by language; a language without words is left out. */
export type Words = { readonly [L in Lang]?: string | undefined }

/** What the data say by themselves. */
export type GeneratedText = ClaimReference | FindingReference

/** A text with what somebody has written in one language at least. */
export type WrittenText = Exclude<TextContent, string | GeneratedText>

/** True for what people have written, in one language or in both. */
export function isWritten(text: TextContent): text is WrittenText {
  return typeof text === 'object' && !isGenerated(text)
}

/** True for a claim or a finding that has not been edited. */
export function isGenerated(text: TextContent): text is GeneratedText {
  return typeof text === 'object' && ('claim' in text || 'finding' in text)
}

/**
 * The words of people in a text. One string counts as written in the language of its letters, and without letters as written in
 * both. Blanks are no words.
 */
export function wordsOf(text: TextContent): Words {
  if (isGenerated(text)) return {}
  if (typeof text === 'string') {
    if (text.trim() === '') return {}
    const lang = languageOf(text)
    return lang === null ? { en: text, zh: text } : { [lang]: text }
  }
  const written = LANGS.flatMap((lang) => {
    const words = text[lang]
    return words === undefined || words.trim() === '' ? [] : [[lang, words] as const]
  })
  return Object.fromEntries(written)
}

/** Every string of a text, as it is in the file. */
export function stringsIn(text: TextContent): readonly string[] {
  if (typeof text === 'string') return [text]
  return isGenerated(text) ? [] : LANGS.flatMap((lang) => text[lang] ?? [])
}

/** A text with each of its strings changed: the whole of one string, else what is written in each language. */
export function mapStrings<T extends TextContent>(text: T, change: (words: string, lang: Lang | null) => string): T
export function mapStrings(text: TextContent, change: (words: string, lang: Lang | null) => string): TextContent {
  if (typeof text === 'string') return change(text, null)
  if (isGenerated(text)) return text
  const { en, zh } = text
  return {
    ...text,
    ...(en === undefined ? {} : { en: change(en, 'en') }),
    ...(zh === undefined ? {} : { zh: change(zh, 'zh') }),
  }
}

/** The sentence of the data that a text is, or that somebody has written over; null where there is none. */
export function generatedOf(text: TextContent): GeneratedText | null {
  if (isGenerated(text)) return text
  return typeof text === 'object' ? (text.instead ?? null) : null
}

/** True where somebody has written over a sentence of the data in a language, which can be had back there. */
export function isOverwrittenIn(text: TextContent, lang: Lang): boolean {
  return isWritten(text) && text.instead !== undefined && wordsOf(text)[lang] !== undefined
}

/** What a text shows in a language: words of people, or a sentence of the data. */
export function shownIn(text: TextContent, lang: Lang): string | GeneratedText {
  const words = wordsOf(text)
  return words[lang] ?? generatedOf(text) ?? words[otherLang(lang)] ?? ''
}

/** What a text that is no sentence of the data shows in a language. */
export function wordsIn(text: PlainText, lang: Lang): string {
  const shown = shownIn(text, lang)
  return typeof shown === 'string' ? shown : ''
}

/** The same in both languages. */
export function wordsInBoth(text: PlainText): Localized {
  return { en: wordsIn(text, 'en'), zh: wordsIn(text, 'zh') }
}

/** What is amiss with a text in a language: it is in the other one, or the other one has been changed since. */
export type LanguageGap = 'not-translated' | 'says-otherwise'

/** What is amiss with a text in a language; null where nothing is. */
export function gapIn(text: TextContent, lang: Lang): LanguageGap | null {
  const words = wordsOf(text)
  const isThere = words[lang] !== undefined || generatedOf(text) !== null
  if (isThere) return isWritten(text) && text.changed === otherLang(lang) ? 'says-otherwise' : null
  const other = words[otherLang(lang)]
  return other !== undefined && hasLetters(other) ? 'not-translated' : null
}

const MARKS = /\{\{[^{}]*\}\}/g
const HAN = /\p{Script=Han}/u

/** The language that a text is in, by its letters; null for one of numbers and signs, and of names in capitals. */
export function languageOf(text: string): Lang | null {
  const letters = text.replace(MARKS, '')
  if (HAN.test(letters)) return 'zh'
  return /\p{Ll}/u.test(letters) ? 'en' : null
}

/** Whether a text has words that can be translated. */
export function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replace(MARKS, ''))
}
