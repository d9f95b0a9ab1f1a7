import type { Lang } from '../locale'
import { otherLang } from '../locale'
import type { TextContent } from '../template/content-schema'
import type { PlainText } from '../template/shared-schema'
import {
  type GeneratedText,
  generatedOf,
  hasLetters,
  isOverwrittenIn,
  isWritten,
  shownIn,
  type Words,
  wordsOf,
} from '../template/written'

// What becomes of a text when somebody writes in it. Each language is kept for itself, beside the sentence of the data that was
// written over; `changed` says that the other language has not been reviewed since.

interface Parts {
  readonly words: Words
  readonly instead: GeneratedText | undefined
  readonly changed: Lang | undefined
}

/** A text after somebody has typed words in a language; the same object where it shows these already. */
export function typedOver(before: PlainText | undefined, typed: string, lang: Lang): Exclude<PlainText, string>
export function typedOver(before: TextContent | undefined, typed: string, lang: Lang): TextContent
export function typedOver(before: TextContent | undefined, typed: string, lang: Lang): TextContent {
  const words: Words = before === undefined ? {} : wordsOf(before)
  if (before !== undefined && shownIn(before, lang) === typed) return before
  if (!hasLetters(typed) && (before === undefined || isSameInBoth(before))) return typed
  const other = otherLang(lang)
  const instead = generatedOf(before ?? '') ?? undefined
  const wasChanged = before !== undefined && isWritten(before) ? before.changed : undefined
  // Words in a language that had none are the translation of those in the other.
  const isReview = wasChanged === other || (words[lang] === undefined && !instead)
  const changed = isReview || (words[other] === undefined && !instead) ? undefined : lang
  return textOf({ words: { ...words, [lang]: typed }, instead, changed }) ?? typed
}

/**
 * A text after somebody has emptied it in a language: what is left is the sentence of the data, or what the other language says.
 * Null where nothing is left, because what was shown is all that there was: a sentence that was never edited, words of
 * the other language.
 */
export function emptiedIn(before: PlainText, lang: Lang): PlainText | null
export function emptiedIn(before: TextContent, lang: Lang): TextContent | null
export function emptiedIn(before: TextContent, lang: Lang): TextContent | null {
  const other = otherLang(lang)
  const words: Words = wordsOf(before)
  const instead = generatedOf(before) ?? undefined
  // What is not seen is not taken away.
  if (words[lang] === undefined && instead && words[other] !== undefined) return before
  if (words[lang] === undefined || isSameInBoth(before)) return null
  return textOf({
    words: { [other]: words[other] },
    instead,
    changed: instead && words[other] !== undefined ? other : undefined,
  })
}

/** A text of which somebody says that both languages say the same; the same object where nothing said otherwise. */
export function reviewed<T extends PlainText>(text: T): T
export function reviewed(text: TextContent): TextContent
export function reviewed(text: TextContent): TextContent {
  if (!isWritten(text) || text.changed === undefined) return text
  return textOf({ words: text, instead: text.instead, changed: undefined }) ?? text
}

/** A text with the words that a language shows in both languages; the same object where people have not written them. */
export function sameInBoth(text: TextContent, lang: Lang): TextContent {
  const words = wordsOf(text)
  const shown = words[lang] ?? words[otherLang(lang)]
  if (shown === undefined) return text
  return (
    textOf({ words: { en: shown, zh: shown }, instead: generatedOf(text) ?? undefined, changed: undefined }) ?? text
  )
}

/**
 * A text that says what the data say again in a language; what was written in the other one stays. The same object where nobody
 * has written over a sentence of the data in that language.
 */
export function backToData(text: TextContent, lang: Lang): TextContent {
  return isOverwrittenIn(text, lang) ? (emptiedIn(text, lang) ?? text) : text
}

/** One string for both languages. */
function isSameInBoth(text: TextContent): boolean {
  const { en, zh } = wordsOf(text)
  return typeof text === 'string' && en === zh
}

function textOf({ words, instead, changed }: Parts): TextContent | null {
  const { en, zh } = words
  if (en === undefined && zh === undefined) return instead ?? null
  return {
    ...(en === undefined ? {} : { en }),
    ...(zh === undefined ? {} : { zh }),
    ...(instead === undefined ? {} : { instead }),
    ...(changed === undefined ? {} : { changed }),
  }
}
