import type { Lang } from '../../core/locale'
import { nearest } from '../../core/nearest'
import { printable } from './printable'

/** Parts of sentences: names and values as a person reads them. Without a language they are English. */

const MOST_NAMES = 16

/** A name or text in quotation marks: `"a"`, “a”. */
export function quote(text: string, lang: Lang = 'en'): string {
  return lang === 'zh' ? `“${printable(text)}”` : `"${printable(text).replaceAll('"', '\\"')}"`
}

/** `"a", "b" or "c"`, “a”、“b”或“c”: one of them is meant; a long list is cut. */
export function orList(names: readonly unknown[], lang: Lang = 'en'): string {
  return listed(names, lang === 'zh' ? '或' : ' or ', lang)
}

/** `"a", "b" and "c"`, “a”、“b”和“c”: all of them are there; a long list is cut. */
export function andList(names: readonly unknown[], lang: Lang = 'en'): string {
  return listed(names, lang === 'zh' ? '和' : ' and ', lang)
}

function listed(names: readonly unknown[], joint: string, lang: Lang): string {
  const quoted = names.slice(0, MOST_NAMES).map((name) => literal(name, lang))
  const [comma, nothing] = lang === 'zh' ? ['、', '无'] : [', ', 'nothing']
  if (names.length > MOST_NAMES) {
    const all = lang === 'zh' ? `等（共${names.length}个）` : ` … (${names.length} in all)`
    return quoted.join(comma) + all
  }
  const last = quoted.at(-1) ?? nothing
  return quoted.length > 1 ? quoted.slice(0, -1).join(comma) + joint + last : last
}

/** The near matches as a question, or else what there is. */
export function meant(word: string, names: readonly string[], lang: Lang = 'en'): string {
  const likely = likelyNames(word, names)
  if (likely.length > 0) return lang === 'zh' ? `是否指${orList(likely, lang)}？` : `did you mean ${orList(likely)}?`
  if (names.length === 0) return lang === 'zh' ? '目前一个也没有' : 'there are none'
  return lang === 'zh'
    ? `可用的有${andList(names, lang)}`
    : `there ${names.length === 1 ? 'is' : 'are'} ${andList(names)}`
}

/** Names that are spelt alike; else longer ones that hold the word, or shorter ones that it begins with. */
function likelyNames(word: string, names: readonly string[]): readonly string[] {
  const near = nearest(word, names)
  if (near.length > 0) return near
  const lower = word.toLowerCase()
  const longer = names.filter((name) => (word.length < 3 ? name.split('-').includes(lower) : name.includes(lower)))
  return longer.length > 0 ? longer : names.filter((name) => name.length > 1 && lower.startsWith(name))
}

/** A name on the command line that stands for nothing. */
export function unknownThing(kind: string, name: string, names: readonly string[]): string {
  return `There is no ${kind} ${quote(name)}; ${meant(name, names)}`
}

/** A value as a person would name it. */
export function inWords(value: unknown, lang: Lang = 'en'): string {
  const zh = lang === 'zh'
  if (value === undefined) return zh ? '空' : 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) {
    if (value.length === 0) return zh ? '空列表' : 'an empty list'
    return zh ? '列表' : 'a list'
  }
  if (typeof value === 'object') return zh ? '对象' : 'an object'
  if (typeof value === 'string') return textInWords(value, lang)
  if (typeof value === 'number') return zh ? `数值${value}` : `the number ${value}`
  return String(value)
}

function textInWords(text: string, lang: Lang): string {
  if (text === '') return lang === 'zh' ? '空文字' : 'an empty text'
  return `${lang === 'zh' ? '文字' : 'the text '}${quote(shorten(text), lang)}`
}

/** Enough of a text to know it by. */
export function shorten(text: string): string {
  const line = text.split('\n')[0] ?? ''
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A value that is expected, told apart from a text that looks like it. */
function literal(value: unknown, lang: Lang): string {
  if (typeof value === 'string') return quote(value, lang)
  if (typeof value !== 'number') return String(value)
  return lang === 'zh' ? `${value}（数值）` : `${value} (a number)`
}
