import { paragraphsOf, statedBehind } from '../dataset/citations'
import { formatSourceNote } from '../dataset/format'
import type { DatasetIndex } from '../dataset/lookup'
import { getOrThrow } from '../dataset/lookup'
import type { Locator } from '../dataset/model'
import { groupBy } from '../group-by'
import type { Lang } from '../locale'
import type { OwnNumber } from '../template/own-numbers'
import type { References } from './context'
import { WORDS } from './words'

/** Where each source is cited: source id → paragraphs, in the order of the sources' first mention. */
export type Citations = ReadonlyMap<string, ReadonlySet<number>>

/**
 * The paragraphs behind a slide's facts. A derived value rests on those of its inputs; a conflict may be about a source
 * as a whole.
 */
export function citationsOf(references: References, index: DatasetIndex): Citations {
  const citations = new Map<string, Set<number>>()
  const cite = (source: string, locator: Locator) => {
    const paragraphs = citations.get(source) ?? new Set<number>()
    for (const paragraph of paragraphsOf(locator)) paragraphs.add(paragraph)
    citations.set(source, paragraphs)
  }
  const citeObservation = (id: string) => {
    for (const stated of statedBehind(getOrThrow(index.observation, id), index.observation))
      cite(stated.source, stated.locator)
  }
  references.observations.forEach(citeObservation)
  for (const id of references.milestones) {
    const milestone = getOrThrow(index.milestone, id)
    cite(milestone.source, milestone.locator)
    milestone.mentions?.forEach(citeObservation)
  }
  for (const id of references.findings) {
    const finding = getOrThrow(index.finding, id)
    cite(finding.source, finding.locator)
    finding.mentions?.forEach(citeObservation)
  }
  for (const id of references.conflicts) {
    const conflict = getOrThrow(index.conflict, id)
    for (const observation of [...conflict.observations, ...(conflict.mentions ?? [])]) citeObservation(observation)
    for (const source of conflict.sources) if (!citations.has(source)) citations.set(source, new Set())
  }
  return citations
}

/**
 * The source line at the foot of a slide, "Source: China Daily, 28 February 2025, ¶5–7.", and shorter ones for where it finds
 * no room: without paragraphs, then with fewer sources and the number of the others. Speaker notes and the slide of sources
 * name them all. Empty without sources.
 */
export function sourceLines(citations: Citations, index: DatasetIndex, lang: Lang): readonly string[] {
  if (citations.size === 0) return ['']
  const entries = (exact: boolean) =>
    [...citations].map(([id, paragraphs]) =>
      formatSourceNote(getOrThrow(index.source, id), exact ? [...paragraphs] : [], lang),
    )
  const plain = entries(false)
  const fewer = plain.slice(1).map((_, i) => plain.slice(0, plain.length - 1 - i))
  return [entries(true), plain, ...fewer].map((shown) => lineOf(shown, plain.length, lang))
}

function lineOf(shown: readonly string[], all: number, lang: Lang): string {
  const label = all === 1 ? WORDS.source[lang] : WORDS.sources[lang]
  const left = all - shown.length
  if (lang === 'zh') return `${label}${shown.join('；')}${left === 0 ? '' : `；另有${left}份，见备注`}。`
  return `${label}${shown.join('; ')}${left === 0 ? '' : `; ${left} more in the notes`}.`
}

/**
 * What the foot says of the author's own numbers: "12.4%: Ministry report 2025, p. 3. Own figure: 40.", and how it says so where that
 * finds no room. Empty without any.
 */
export function ownNumberLines(
  own: readonly OwnNumber[],
  lang: Lang,
): { readonly full: string; readonly short: string } {
  if (own.length === 0) return { full: '', short: '' }
  const comma = lang === 'zh' ? '、' : ', '
  const colon = lang === 'zh' ? '：' : ': '
  const parts = [...groupBy(own, ({ source }) => source ?? '')].map(([source, numbers]) => {
    const named = [...new Set(numbers.map(({ number }) => number))].join(comma)
    const words = numbers.length === 1 ? WORDS.ownNumber[lang] : WORDS.ownNumbers[lang]
    return source === '' ? `${words}${colon}${named}` : `${named}${colon}${source}`
  })
  return {
    full: parts.map((part) => ended(part, lang)).join(lang === 'zh' ? '' : ' '),
    short: ended(
      `${own.length === 1 ? WORDS.ownNumber[lang] : WORDS.ownNumbers[lang]}${colon}${WORDS.seeNotes[lang]}`,
      lang,
    ),
  }
}

/** With one full stop at its end. */
function ended(text: string, lang: Lang): string {
  return `${text.replace(/[.。]+$/, '')}${lang === 'zh' ? '。' : '.'}`
}
