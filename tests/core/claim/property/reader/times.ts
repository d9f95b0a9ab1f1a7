import type { Observation, Source } from '../../../../../core/dataset/model'
import type { Lang } from '../../../../../core/locale'

/** When, as a sentence says it. */
export interface Time {
  readonly text: string
  readonly form: 'none' | 'years' | 'due' | 'reported'
  readonly from: number
  readonly to: number
  readonly month: number | null
  readonly inferred: boolean
  readonly who: string | null
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTH = `(?:${MONTHS.join('|')})`
const DATE = `(?:${MONTH} )?\\d{4}`

export const TIME: Readonly<Record<Lang, string>> = {
  en: `(?:,? (?:presumably )?(?:in \\d{4}–\\d{4}|from \\d{4} to \\d{4}|between \\d{4} and \\d{4}|in ${DATE}|from (?:${DATE}|\\d{4}–\\d{4})(?: on)?|by \\d{4})|, as [^;]+? reported in ${MONTH} \\d{4})?`,
  zh: `(?:据[^；，]+?\\d{4}年\\d{1,2}月报道，|\\d{4}(?:–\\d{4})?年(?:\\d{1,2}月)?起?(?:（推定）)?)?`,
}

const NONE: Time = { text: '', form: 'none', from: 0, to: 0, month: null, inferred: false, who: null }

export function readTime(text: string, lang: Lang): Time {
  if (text === '') return NONE
  return lang === 'en' ? readEnglish(text) : readChinese(text)
}

function readEnglish(text: string): Time {
  const [from = '0', to = from] = text.match(/\d{4}/g) ?? []
  const month = MONTHS.findIndex((name) => text.includes(name)) + 1 || null
  const who = /^, as (.+) reported in /.exec(text)?.[1] ?? null
  const form = who ? 'reported' : / by \d{4}$/.test(text) ? 'due' : 'years'
  if (text.includes('presumably') !== /^, presumably/.test(text)) throw new Error(`"${text}" lacks a comma`)
  return { text, form, from: Number(from), to: Number(to), month, inferred: text.includes('presumably'), who }
}

function readChinese(text: string): Time {
  const reported = /^据(.+?)(\d{4})年(\d{1,2})月报道，$/.exec(text)
  if (reported) {
    const [, who = '', year, month] = reported
    return { text, form: 'reported', from: Number(year), to: Number(year), month: Number(month), inferred: false, who }
  }
  const [from = '0', to = from] = text.match(/\d{4}/g) ?? []
  const month = /年(\d{1,2})月/.exec(text)?.[1]
  return {
    text,
    form: 'years',
    from: Number(from),
    to: Number(to),
    month: month ? Number(month) : null,
    inferred: text.includes('推定'),
    who: null,
  }
}

/** What a period says of itself: its first and last year, and its month. */
export function yearsOf(period: string): { readonly from: number; readonly to: number; readonly month: number | null } {
  const span = /^(\d{4})-(\d{4})$/.exec(period)
  if (span) return { from: Number(span[1]), to: Number(span[2]), month: null }
  const [year, month] = period.split('-')
  return { from: Number(year), to: Number(year), month: month ? Number(month) : null }
}

/** What is wrong with a time for a value. */
export function timeProblems(time: Time, observation: Observation, source: Source | undefined, lang: Lang): string[] {
  const { period, periodInferred, basis, id } = observation
  if (period === null) return basis === 'target' && time.form === 'none' ? [] : undatedProblems(time, id, source, lang)
  if (time.form === 'none') return [`the time of ${id} is not said`]
  const { from, to, month } = yearsOf(period)
  const due = time.form === 'due' || (lang === 'zh' && time.from === time.to && time.month === null)
  if (basis === 'target' && due && time.to === to) return []
  if (time.form !== 'years') return [`"${time.text}" is not the time of ${id}`]
  if (time.from !== from || time.to !== to || time.month !== month) return [`"${time.text}" is not ${period}`]
  return time.inferred === periodInferred
    ? []
    : [`that ${period} is ${periodInferred ? '' : 'not '}inferred is not said`]
}

function undatedProblems(time: Time, id: string, source: Source | undefined, lang: Lang): string[] {
  const date = source?.date ?? null
  if (date === null) return time.form === 'none' ? [] : [`"${time.text}": ${id} has no time`]
  const said = `${time.from}-${String(time.month).padStart(2, '0')}`
  const right = time.form === 'reported' && date.startsWith(said) && source && time.who === nameOf(source, lang)
  return right ? [] : [`who reported ${id}, and when, is not said`]
}

/** How a sentence names a source. */
export function nameOf(source: Source, lang: Lang): string {
  if (source.date === null) return lang === 'en' ? 'an undated text' : '一篇未注明日期的文章'
  const name = (source.publisher ?? source.citation)[lang]
  return name.split(lang === 'en' ? ', ' : '（')[0] ?? ''
}
