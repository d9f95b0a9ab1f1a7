import type { Wording } from '../catalogue'
import type { Choices, Named } from '../named'
import { quoteIn } from '../quote'

/** A name or text in quotation marks. */
export const quote = (text: string): string => quoteIn('en', text)

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], joint: 'and' | 'or'): string {
  const last = words.at(-1) ?? 'nothing'
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${joint} ${last}` : last
}

/** `"a", "b" or "c"`. */
export const orList = (texts: readonly string[]): string => listed(texts.map(quote), 'or')

/** `"a", "b" and "c"`. */
export const andList = (texts: readonly string[]): string => listed(texts.map(quote), 'and')

/** `1 slide`, `2 slides`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** What may have been meant, as a sentence that follows another; nothing where there is nothing to name. */
export function meant({ near, known }: Choices, { name }: Wording): string {
  if (near.length > 0) return ` Did you mean ${listed(near.map(name), 'or')}?`
  if (!known) return ''
  return known.count === 0 ? ' There are none.' : ` Available: ${firstOf(known, name)}.`
}

/** The first of many names, and how many there are. */
export function firstOf(
  { first, count }: { readonly first: readonly Named[]; readonly count: number },
  name: Wording['name'],
): string {
  const names = first.map(name)
  return first.length < count ? `${names.join(', ')} … (${count} in all)` : names.join(', ')
}
