import type { Lang, Localized } from '../locale'
import { paragraphsOf, sourceNotes, statedBehind } from './citations'
import { formatPeriod, formatSourceNote } from './format'
import { type DatasetIndex, getOrThrow, metricName } from './lookup'
import type { Conflict, Finding, Locator, Milestone, Observation } from './model'
import { INFERRED_DATE, provenanceOf, statementOf } from './number-in-words'

/** A number that a sentence works out of the dataset: a count, a difference, a ratio, or a value told in rounder words. */
export interface ComputedNumber {
  /** `sentence/…/1`, or `deck/…` for what a text says of the deck as a whole. */
  readonly id: string
  /** The whole sentence; null where the number is said of the deck. */
  readonly sentence: Localized | null
  /** The words that state it: "more than doubled", 十八项. */
  readonly words: Localized
  readonly value: number
  /** "202.29 ÷ 100 = 2.0229 (> 2)". */
  readonly calculation: Localized
  /** The ids of the observations, conflicts and findings that it was worked out from. */
  readonly inputs: readonly string[]
  /** The sources that it names as a whole, by id. */
  readonly sources: readonly string[]
}

const DECK: Localized = { en: 'This deck', zh: '本简报' }

/** What a slide states, with its way back to a document: the same for the table of numbers, speaker notes and workbooks. */
export type Traced =
  | { readonly is: 'observation'; readonly entry: Observation }
  | { readonly is: 'milestone'; readonly entry: Milestone }
  | { readonly is: 'finding'; readonly entry: Finding }
  | { readonly is: 'conflict'; readonly entry: Conflict }
  | { readonly is: 'sentence'; readonly entry: ComputedNumber }

/** Its id in the table of numbers; only observations go by their own. */
export function tracedId({ is, entry }: Traced): string {
  return is === 'observation' || is === 'sentence' ? entry.id : `${is}/${entry.id}`
}

/** What it says, in one line: "R&D investment, Chengdu–Chongqing region, 2023: 210.45 bn yuan". */
export function tracedStatement(traced: Traced, index: DatasetIndex, lang: Lang): string {
  const colon = lang === 'zh' ? '：' : ': '
  switch (traced.is) {
    case 'observation': {
      const observation = traced.entry
      const metric = metricName(getOrThrow(index.metric, observation.metric), observation)
      const region = getOrThrow(index.region, observation.region).name
      return statementOf({ metric, region, observation }, lang)
    }
    case 'milestone':
      return `${traced.entry.title[lang]}${colon}${formatPeriod(traced.entry.date, lang)}`
    case 'finding':
      return traced.entry.statement[lang]
    case 'conflict':
      return traced.entry.title[lang]
    case 'sentence': {
      const { sentence, words } = traced.entry
      const about = sentence === null ? DECK[lang] : `“${sentence[lang]}”`
      return `${about}${colon}${words[lang]}`
    }
  }
}

/** Where it comes from, in one line: "China Daily, 28 February 2025, ¶7 · observed". */
export function tracedProvenance(traced: Traced, index: DatasetIndex, lang: Lang): string {
  return provenanceOf(
    {
      sources: tracedSources(traced, index, lang),
      via: tracedVia(traced),
      kind: traced.is === 'observation' ? traced.entry.kind : traced.is,
      calculation: tracedCalculation(traced),
      note: shortNote(traced, index),
    },
    lang,
  )
}

/** What milestones and conflicts add is told in the notes beside them, except for this. */
function shortNote(traced: Traced, index: DatasetIndex): Localized | null {
  if (traced.is === 'observation') return tracedNote(traced, index)
  return traced.is === 'milestone' && traced.entry.dateInferred === true ? INFERRED_DATE : null
}

/** Whom the source itself quotes, or whose judgment it is. */
export function tracedVia({ is, entry }: Traced): Localized | null {
  if (is === 'finding') return entry.attribution
  return is === 'observation' || is === 'milestone' ? entry.locator.via : null
}

/** How it was worked out. */
export function tracedCalculation({ is, entry }: Traced): Localized | null {
  if (is === 'observation') return entry.derivation?.words ?? null
  return is === 'sentence' ? entry.calculation : null
}

/** What a careful reader must know of it: its own note, or its metric's. */
export function tracedNote({ is, entry }: Traced, index: DatasetIndex): Localized | null {
  switch (is) {
    case 'observation':
      return entry.note ?? getOrThrow(index.metric, entry.metric).note
    case 'milestone':
      return entry.detail
    case 'conflict':
      return {
        en: `${entry.statement.en} ${entry.resolution.en}`,
        zh: `${entry.statement.zh}${entry.resolution.zh}`,
      }
    default:
      return null
  }
}

/** Every source behind it with its paragraphs: "China Daily, 28 February 2025, ¶5". */
export function tracedSources(traced: Traced, index: DatasetIndex, lang: Lang): readonly string[] {
  if (traced.is === 'observation') return sourceNotes(traced.entry, index, lang)
  const { stated, sources } = behind(traced, index)
  const paragraphs = new Map<string, number[]>(sources.map((id) => [id, []]))
  for (const { source, locator } of stated)
    paragraphs.set(source, [...(paragraphs.get(source) ?? []), ...paragraphsOf(locator)])
  return [...paragraphs].map(([id, list]) => formatSourceNote(getOrThrow(index.source, id), list, lang))
}

interface Stated {
  readonly source: string
  readonly locator: Locator
}

/** The statements in documents that it rests on, and the documents that it is about as a whole. */
export function behind(traced: Traced, index: DatasetIndex): { stated: readonly Stated[]; sources: readonly string[] } {
  const { is, entry } = traced
  const ofObservations = (ids: readonly string[]) =>
    ids.flatMap((id) => statedBehind(getOrThrow(index.observation, id), index.observation))
  const ofConflict = ({ observations, mentions = [] }: Conflict) => ofObservations([...observations, ...mentions])
  switch (is) {
    case 'observation':
      return { stated: statedBehind(entry, index.observation), sources: [] }
    case 'milestone':
    case 'finding':
      return { stated: [entry], sources: [] }
    case 'conflict':
      return { stated: ofConflict(entry), sources: entry.sources }
    case 'sentence': {
      const inputs = entry.inputs
      const conflicts = inputs.flatMap((id) => index.conflict.get(id) ?? [])
      const stated = [
        ...ofObservations(inputs.filter((id) => index.observation.has(id))),
        ...inputs.flatMap((id) => index.finding.get(id) ?? []),
        ...inputs.flatMap((id) => index.milestone.get(id) ?? []),
        ...conflicts.flatMap(ofConflict),
      ]
      return { stated, sources: [...entry.sources, ...conflicts.flatMap(({ sources }) => sources)] }
    }
  }
}
