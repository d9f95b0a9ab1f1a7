import type { DatasetIndex } from '../../core/dataset/lookup'
import type { SlotContent, TextContent } from '../../core/template/content-schema'
import type { SlideRecipe } from '../../core/template/storyline-schema'
import type { JsonPath } from './json-document'

/** What a name in a slide stands for. */
export type ReferenceKind = 'theme' | 'observation' | 'milestone' | 'finding' | 'conflict' | 'fact'

export interface Reference {
  readonly kind: ReferenceKind
  readonly id: string
  readonly path: JsonPath
}

/** Every name that a slide uses of the dataset, with its path inside the slide. */
export function referencesOf(slide: SlideRecipe): readonly Reference[] {
  const theme: Reference[] = slide.theme === undefined ? [] : [{ kind: 'theme', id: slide.theme, path: ['theme'] }]
  const slots = Object.entries(slide.content).flatMap(([slot, content]) => ofContent(content, ['content', slot]))
  return [...theme, ...slots, ...(slide.talk === undefined ? [] : ofText(slide.talk, ['talk']))]
}

/** The ids that the dataset has for a kind of reference; a claim may speak of any fact. */
export function idsFor(kind: ReferenceKind, index: DatasetIndex): readonly string[] {
  const { theme, observation, milestone, finding, conflict, metric, region } = index
  if (kind !== 'fact') return [...{ theme, observation, milestone, finding, conflict }[kind].keys()]
  return [observation, theme, milestone, finding, conflict, metric, region].flatMap((table) => [...table.keys()])
}

function ofContent(content: SlotContent, path: JsonPath): Reference[] {
  if ('text' in content) return ofText(content.text, [...path, 'text'])
  if ('points' in content) return content.points.flatMap((point, i) => ofText(point, [...path, 'points', i]))
  if ('metrics' in content) return list('observation', content.metrics, [...path, 'metrics'])
  if ('shares' in content) return list('observation', content.shares, [...path, 'shares'])
  if ('milestones' in content) return list('milestone', content.milestones, [...path, 'milestones'])
  if ('findings' in content) return list('finding', content.findings, [...path, 'findings'])
  if ('conflicts' in content) return list('conflict', content.conflicts, [...path, 'conflicts'])
  if ('chart' in content) {
    const { title, observations } = content.chart
    const inTitle = title === undefined ? [] : ofText(title, [...path, 'chart', 'title'])
    return [...inTitle, ...list('observation', observations, [...path, 'chart', 'observations'])]
  }
  return content.table.groups.flatMap((group, i) => {
    const at = [...path, 'table', 'groups', i]
    return [...ofText(group.name, [...at, 'name']), ...list('observation', group.observations, [...at, 'observations'])]
  })
}

function ofText(text: TextContent, path: JsonPath): Reference[] {
  if (typeof text === 'string') return tokens(text, path)
  if ('claim' in text) return list('fact', text.of, [...path, 'of'])
  if ('finding' in text) return [{ kind: 'finding', id: text.finding, path: [...path, 'finding'] }]
  return [...tokens(text.en, [...path, 'en']), ...tokens(text.zh, [...path, 'zh'])]
}

function list(kind: ReferenceKind, ids: readonly string[], path: JsonPath): Reference[] {
  return ids.map((id, i) => ({ kind, id, path: [...path, i] }))
}

/** `{{rd-investment/circle/2023}}` inside a text stands for an observation. */
function tokens(text: string, path: JsonPath): Reference[] {
  return [...text.matchAll(/\{\{\s*([^{}|]*?)\s*(?:\|[^{}]*)?\}\}/g)].map((match) => {
    return { kind: 'observation', id: match[1] ?? '', path }
  })
}
