import type { Wording } from '../catalogue'
import type { Choices, Named } from '../named'
import { quoteIn } from '../quote'

/** A name or text in quotation marks. */
export const quote = (text: string): string => quoteIn('zh', text)

/** `甲`、`甲和乙`、`甲、乙和丙`. */
export function listed(words: readonly string[], joint: '和' | '或'): string {
  const last = words.at(-1) ?? '无'
  return words.length > 1 ? `${words.slice(0, -1).join('、')}${joint}${last}` : last
}

/** “甲”、“乙”或“丙”. */
export const orList = (texts: readonly string[]): string => listed(texts.map(quote), '或')

/** “甲”、“乙”和“丙”. */
export const andList = (texts: readonly string[]): string => listed(texts.map(quote), '和')

/** What may have been meant, as a sentence that follows another; nothing where there is nothing to name. */
export function meant({ near, known }: Choices, { name }: Wording): string {
  if (near.length > 0) return `是否指${listed(near.map(name), '或')}？`
  if (!known) return ''
  return known.count === 0 ? '目前一个也没有。' : `可用的有${firstOf(known, name)}。`
}

/** The first of many names, and how many there are. */
export function firstOf(
  { first, count }: { readonly first: readonly Named[]; readonly count: number },
  name: Wording['name'],
): string {
  const names = first.map(name).join('、')
  return first.length < count ? `${names}等（共${count}个）` : names
}
