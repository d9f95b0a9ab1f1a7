import type { Lang, Localized } from '../locale'
import type { TextContent } from '../template/content-schema'

/** A text of one language may not be empty beside that of the other. */
const BLANK = ' '

/**
 * What a content becomes when somebody types over it in one language. The other language keeps its text; of a claim or a
 * finding it keeps the words that were `shown`.
 */
export function typedOver(before: TextContent | undefined, typed: string, lang: Lang, shown?: Localized): TextContent {
  const words = localizedOf(before) ?? (typeof before === 'object' ? shown : undefined)
  if (words === undefined) return typed
  const after = { ...words, [lang]: typed === '' ? BLANK : typed }
  return after.en === BLANK && after.zh === BLANK ? '' : after
}

/** What an editor shows of a content: the text as it is written, tokens and all; null for a claim or a finding. */
export function writtenText(content: TextContent, lang: Lang): string | null {
  if (typeof content === 'string') return content
  const words = localizedOf(content)
  return words ? words[lang].trim() : null
}

function localizedOf(content: TextContent | undefined): Localized | null {
  return typeof content === 'object' && 'en' in content ? content : null
}
