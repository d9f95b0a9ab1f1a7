import { statedBehind } from '../dataset/citations'
import { formatSourceNote } from '../dataset/format'
import type { DatasetIndex } from '../dataset/lookup'
import { mustGet } from '../dataset/lookup'
import type { Locator } from '../dataset/model'
import type { Lang } from '../locale'
import type { References } from './context'
import { WORDS } from './words'

/** Where each source is cited: source id → paragraphs, in the order of the sources' first mention. */
export type Citations = ReadonlyMap<string, ReadonlySet<number>>

/**
 * The paragraphs behind a slide's facts. A derived value stands on those of its inputs; a conflict may be about a source
 * as a whole.
 */
export function citationsOf(references: References, index: DatasetIndex): Citations {
  const citations = new Map<string, Set<number>>()
  const cite = (source: string, locator: Locator) => {
    const paragraphs = citations.get(source) ?? new Set<number>()
    citations.set(source, paragraphs.add(locator.paragraph))
  }
  const citeObservation = (id: string) => {
    for (const stated of statedBehind(mustGet(index.observation, id), index.observation))
      cite(stated.source, stated.locator)
  }
  references.observations.forEach(citeObservation)
  for (const id of references.milestones) {
    const milestone = mustGet(index.milestone, id)
    cite(milestone.source, milestone.locator)
  }
  for (const id of references.findings) {
    const finding = mustGet(index.finding, id)
    cite(finding.source, finding.locator)
  }
  for (const id of references.conflicts) {
    const conflict = mustGet(index.conflict, id)
    conflict.observations.forEach(citeObservation)
    for (const source of conflict.sources) if (!citations.has(source)) citations.set(source, new Set())
  }
  return citations
}

/** The source line at the foot of a slide: "Source: China Daily, 28 February 2025, ¶5–7." Empty without sources. */
export function sourceLine(citations: Citations, index: DatasetIndex, lang: Lang): string {
  if (citations.size === 0) return ''
  const entries = [...citations].map(([id, paragraphs]) =>
    formatSourceNote(mustGet(index.source, id), [...paragraphs], lang),
  )
  const label = entries.length === 1 ? WORDS.source[lang] : WORDS.sources[lang]
  return lang === 'zh' ? `${label}${entries.join('；')}。` : `${label}${entries.join('; ')}.`
}
