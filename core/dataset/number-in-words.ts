import type { Lang, Localized } from '../locale'
import { type Formattable, formatKind, formatObservation, formatPeriod } from './format'
import type { Kind, Observation } from './model'

/** The separator between the parts of a number's two lines. */
const MARKS: Readonly<Record<Lang, { readonly comma: string; readonly colon: string; readonly gap: string }>> = {
  en: { comma: ', ', colon: ': ', gap: ' · ' },
  zh: { comma: '，', colon: '：', gap: '　' },
}

/** A number by the names of what it counts: of its metric and of its region. */
export interface NamedNumber {
  readonly metric: Localized
  readonly region: Localized
  readonly observation: Formattable & Pick<Observation, 'period'>
}

/** What a slide states besides numbers of the dataset: an event, a judgment, a comparison, a number that a sentence works out. */
export const ORIGINS = ['milestone', 'finding', 'conflict', 'sentence'] as const
export type Origin = (typeof ORIGINS)[number]

const ORIGIN_WORDS: Readonly<Record<Origin, Localized>> = {
  milestone: { en: 'event', zh: '事件' },
  finding: { en: 'judgment', zh: '观点' },
  conflict: { en: 'compared here', zh: '本简报比对' },
  sentence: { en: 'worked out for the sentence', zh: '本句测算' },
}

/** What is said of an event whose date the document does not give in full. */
export const INFERRED_DATE: Localized = { en: 'date partly inferred', zh: '日期部分系推定' }

/** Names an origin: "event", 事件. */
export function originWord(origin: Origin): Localized {
  return ORIGIN_WORDS[origin]
}

/** The origin that a provenance names, in either language; null for that of a number of the dataset. */
export function originIn(provenance: string): Origin | null {
  const parts = Object.values(MARKS).flatMap(({ gap }) => provenance.split(gap))
  return ORIGINS.find((origin) => parts.some((part) => Object.values(ORIGIN_WORDS[origin]).includes(part))) ?? null
}

/** Where a number comes from. */
export interface Provenance {
  /** Notes on sources with their paragraphs, as `sourceNotes` has them. */
  readonly sources: readonly string[]
  /** Whom the source itself quotes. */
  readonly via: Localized | null
  readonly kind: Kind | Origin
  /** How it was computed. */
  readonly calculation: Localized | null
  readonly note: Localized | null
}

/** What a number says: "R&D investment, Chengdu–Chongqing economic circle, 2023: 210.45 bn yuan". */
export function statementOf({ metric, region, observation }: NamedNumber, lang: Lang): string {
  const { comma, colon } = MARKS[lang]
  const subject = [metric[lang], region[lang], formatPeriod(observation.period, lang)].join(comma)
  return subject + colon + formatObservation(observation, lang).text
}

/** Where it comes from: "China Daily, 28 February 2025, ¶5 · observed". */
export function provenanceOf({ sources, via, kind, calculation, note }: Provenance, lang: Lang): string {
  const nature = isOrigin(kind) ? ORIGIN_WORDS[kind][lang] : formatKind(kind, lang)
  const parts = [...sources, via?.[lang], nature, calculation?.[lang], note?.[lang]]
  return parts.filter(Boolean).join(MARKS[lang].gap)
}

function isOrigin(kind: Kind | Origin): kind is Origin {
  return ORIGINS.some((origin) => origin === kind)
}

/** A note on a source with its paragraphs, in either language. */
const SOURCE_NOTE = /^(.+)(?:, ¶[\d–, ]+|，第[\d–、]+段)$/u

/** The sources that a provenance names, without their paragraphs; none where a text is no provenance. */
export function citationsIn(provenance: string): readonly string[] {
  const parts = Object.values(MARKS).flatMap(({ gap }) => (provenance.includes(gap) ? provenance.split(gap) : []))
  const citations = parts.flatMap((part) => SOURCE_NOTE.exec(part)?.[1] ?? [])
  return [...new Set(citations)]
}
