import type { Lang } from './locale'
import { printable } from './printable'

/** A name or text in the curly quotation marks that the window has in every language. */
export function curled(text: string): string {
  return `“${printable(text)}”`
}

/** A name or text in the quotation marks of a language: `"a"`, “a”. */
export function quoteIn(lang: Lang, text: string): string {
  return lang === 'zh' ? curled(text) : `"${printable(text).replaceAll('"', '\\"')}"`
}
