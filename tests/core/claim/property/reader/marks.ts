import type { Observation } from '../../../../../core/dataset/model'
import type { Lang, Localized } from '../../../../../core/locale'
import { type Context, type Support, sourceName } from './world'

// What is said around a sentence: that a text is undated, that a region was inferred, that a list may be another; and around
// a clause: that it was calculated, or who says so.

export interface Marks {
  readonly undated: boolean
  /** Whether it is said of several texts; null where the words do not tell. */
  readonly texts: boolean | null
  readonly region: boolean
  readonly list: boolean
}

export function withoutMarks(text: string, lang: Lang): { readonly text: string; readonly marks: Marks } {
  return lang === 'en' ? englishMarks(text) : chineseMarks(text)
}

function englishMarks(whole: string): { text: string; marks: Marks } {
  const dated = whole.replace(
    /, (?:says an undated text|say undated texts|based on an undated text|based on undated texts)$/,
    '',
  )
  const text = dated.replace(/ \(region inferred\)$/, '')
  const rest = text.replace(/, if the list is the same$/, '')
  return {
    text: rest,
    marks: {
      undated: dated !== whole,
      texts: dated === whole ? null : / texts$/.test(whole),
      region: text !== dated,
      list: rest !== text,
    },
  }
}

const CHINESE_MARKS = ['据未注明日期的文章', '地域系推定', '若为同一榜单'] as const

/** Remarks in brackets at the end are drawn together; one that belongs to the clause stays with it. */
function chineseMarks(whole: string): { text: string; marks: Marks } {
  const [, start = '', inside = ''] = /^(.*)（([^（）]*)）$/.exec(whole) ?? []
  const parts = inside.split('，').filter(Boolean)
  const own = parts.filter((part) => !CHINESE_MARKS.some((mark) => mark === part))
  if (own.length === parts.length)
    return { text: whole, marks: { undated: false, texts: null, region: false, list: false } }
  const [undated = false, region = false, list = false] = CHINESE_MARKS.map((mark) => parts.includes(mark))
  return {
    text: own.length > 0 ? `${start}（${own.join('，')}）` : start,
    marks: { undated, texts: null, region, list },
  }
}

/** What was said around a clause. */
export interface Frame {
  readonly calculation: string | null
  readonly who: string | null
  /** The calculation that the clause before was said to be. */
  readonly carried: string | null
}

const CALCULATIONS: Readonly<Record<Lang, readonly (readonly [words: string, from: string])[]>> = {
  en: [
    ['by our calculation from announced figures, ', 'announced'],
    ['by our calculation from claims, ', 'claimed'],
    ['by our calculation, ', 'stated'],
  ],
  zh: [
    ['据公布数据测算，', 'announced'],
    ['据来源自称数据测算，', 'claimed'],
    ['据测算，', 'stated'],
  ],
}

export function withoutFrame(clause: string, lang: Lang) {
  for (const [words, from] of CALCULATIONS[lang]) {
    if (clause.toLowerCase().startsWith(words)) return framed(clause.slice(words.length), from, null)
  }
  const says = (lang === 'en' ? /^(.+?) says (.+)$/ : /^([^，]+?)称，(.+)$/).exec(clause)
  if (says) return framed(says[2] ?? '', null, says[1] ?? '')
  return framed(clause, null, null)
}

function framed(text: string, calculation: string | null, who: string | null) {
  const frame: Frame = { calculation, who, carried: null }
  return { text, frame, problems: frameProblems }
}

/** Whether a clause says who stands behind its values. */
function frameProblems({ used, computed }: Support, context: Context, { calculation, who, carried }: Frame): string[] {
  const derived = used.filter(({ kind }) => kind === 'derived')
  const claimed = used.filter(({ kind }) => kind === 'claimed')
  const problems: string[] = []
  const said = calculation ?? carried
  const from = ['claimed', 'announced'].find((basis) => derived.some((entry) => entry.basis === basis)) ?? 'stated'
  if (derived.length > 0 && said !== from)
    problems.push(`that ${ids(derived)} was calculated from ${from} values is not said`)
  if (computed && !said) problems.push('that its number was calculated is not said')
  if (calculation && derived.length === 0 && !computed) problems.push('nothing was calculated')
  const [one] = claimed
  if (one && derived.length === 0 && who?.toLowerCase() !== sourceName(one, context).toLowerCase())
    problems.push(`that ${one.id} is a claim is not said`)
  if (who && !one) problems.push(`"${who}" claims nothing`)
  return problems
}

function ids(entries: readonly Observation[]): string {
  return entries.map(({ id }) => id).join(', ')
}

/** How long a headline may be: a remark is left out where it would not fit in both languages. */
const LIMITS = { en: 140, zh: 56 } as const

/** Whether there is room for "(region inferred)" in both languages. */
export function hasRoom({ en, zh }: Localized): boolean {
  const chinese = [...zh].reduce((length, letter) => length + (letter.charCodeAt(0) < 0x2e80 ? 0.5 : 1), 0)
  return en.length + ' (region inferred)'.length <= LIMITS.en && chinese + '（地域系推定）'.length <= LIMITS.zh
}

/** Whether the marks of a sentence are those of its values. */
export function marksProblems(marks: Marks, clauses: readonly Support[], text: Localized, context: Context): string[] {
  const whole = text[context.lang]
  const used = clauses.flatMap((clause) => clause.used)
  const behind = used.flatMap((entry) => statedBehind(entry, context))
  const inferred = used.some(({ regionInferred }) => regionInferred)
  const problems: string[] = []
  if (marks.region && !inferred) problems.push('no region was inferred')
  if (!marks.region && inferred && hasRoom(text)) problems.push('that a region was inferred is not said')
  const sources = new Set(behind.map(({ source }) => source))
  const undated = sources.size > 0 && behind.every(({ source }) => context.index.source.get(source)?.date === null)
  if (marks.texts !== null && marks.texts !== sources.size > 1) problems.push('the texts are one or several')
  const named = /an undated text|undated texts|未注明日期的文章/i.test(whole)
  if (marks.undated && !undated) problems.push('not all of it is of undated texts')
  if (!named && undated) problems.push('that the text is undated is not said')
  return problems
}

function statedBehind(entry: Observation, context: Context): readonly Observation[] {
  if (!entry.derivation) return [entry]
  return entry.derivation.inputs.flatMap((id) => {
    const input = context.index.observation.get(id)
    return input ? statedBehind(input, context) : []
  })
}
