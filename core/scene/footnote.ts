import { statedBehind } from '../dataset/citations'
import type { DatasetIndex } from '../dataset/lookup'
import { mustGet } from '../dataset/lookup'
import type { Locator } from '../dataset/model'
import type { Lang } from '../locale'
import type { References } from './context'
import { WORDS } from './words'

/** Where each source is cited: source id → paragraphs, in the order of the sources' first mention. */
export type Citations = ReadonlyMap<string, ReadonlySet<number>>

/** The paragraphs behind a slide's facts; a derived value stands on those of its inputs. */
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
  for (const id of references.conflicts) mustGet(index.conflict, id).observations.forEach(citeObservation)
  return citations
}

/** The source line at the foot of a slide: "Source: China Daily, 28 February 2025, ¶5–7." Empty without sources. */
export function sourceLine(citations: Citations, index: DatasetIndex, lang: Lang): string {
  if (citations.size === 0) return ''
  const entries = [...citations].map(([id, paragraphs]) =>
    citation(mustGet(index.source, id).citation[lang], [...paragraphs], lang),
  )
  const label = entries.length === 1 ? WORDS.source[lang] : WORDS.sources[lang]
  return lang === 'zh' ? `${label}${entries.join('；')}。` : `${label}${entries.join('; ')}.`
}

/** A source with its paragraphs: "China Daily, 28 February 2025, ¶5–7, 9". */
export function citation(name: string, paragraphs: readonly number[], lang: Lang): string {
  const ranges = paragraphRanges(paragraphs)
  return lang === 'zh' ? `${name}，第${ranges.join('、')}段` : `${name}, ¶${ranges.join(', ')}`
}

/** Numbers as ascending ranges: [5, 6, 7, 9] → "5–7", "9". */
export function paragraphRanges(paragraphs: readonly number[]): string[] {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const paragraph of sorted) {
    const last = ranges.at(-1)
    if (last && paragraph === last[1] + 1) last[1] = paragraph
    else ranges.push([paragraph, paragraph])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
}
