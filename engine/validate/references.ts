import { LANGS } from '../../core/locale'
import type { ClaimReference, SlotContent, TextContent } from '../../core/template/content-schema'
import { TOKEN, type WrittenSlide } from '../../core/template/slide-texts'
import type { JsonPath } from '../files/json/json-document'

export type ReferenceKind = 'theme' | 'observation' | 'milestone' | 'finding' | 'conflict'

/** A name that a slide uses of the dataset, with its path inside the slide. */
export interface Reference {
  readonly kind: ReferenceKind
  readonly id: string
  readonly path: JsonPath
}

/** What a text says of the deck as a whole, such as `deck.date`, with its path inside the slide. */
export interface DeckToken {
  readonly kind: 'token'
  readonly id: string
  readonly path: JsonPath
}

/** A claim that a slide makes. */
export interface MadeClaim {
  readonly kind: 'claim'
  readonly claim: ClaimReference
  readonly path: JsonPath
}

type Use = Reference | DeckToken | MadeClaim

/** Everything that a slide takes from the dataset, and what it says of its deck. */
export function usesOf(slide: WrittenSlide): readonly Use[] {
  const theme: Use[] = slide.theme === undefined ? [] : [{ kind: 'theme', id: slide.theme, path: ['theme'] }]
  const slots = Object.entries(slide.content).flatMap(([slot, content]) => ofContent(content, ['content', slot]))
  const alts = Object.entries(slide.alt ?? {}).flatMap(([element, texts]) =>
    LANGS.flatMap((lang) => tokens(texts[lang] ?? '', ['alt', element, lang])),
  )
  return [...theme, ...slots, ...ofText(slide.talk, ['talk']), ...alts]
}

function ofContent(content: SlotContent, path: JsonPath): Use[] {
  if ('text' in content) return ofText(content.text, [...path, 'text'])
  if ('points' in content) return content.points.flatMap((point, i) => ofText(point, [...path, 'points', i]))
  if ('metrics' in content) return list('observation', content.metrics, [...path, 'metrics'])
  if ('shares' in content) return list('observation', content.shares, [...path, 'shares'])
  if ('milestones' in content) return list('milestone', content.milestones, [...path, 'milestones'])
  if ('findings' in content) return list('finding', content.findings, [...path, 'findings'])
  if ('conflicts' in content) return list('conflict', content.conflicts, [...path, 'conflicts'])
  if ('chart' in content) return ofChart(content.chart, [...path, 'chart'])
  if ('image' in content) {
    const { alt, credit } = content.image
    return [...ofText(alt, [...path, 'image', 'alt']), ...ofText(credit, [...path, 'image', 'credit'])]
  }
  return content.table.groups.flatMap((group, i) => {
    const at = [...path, 'table', 'groups', i]
    return [...ofText(group.name, [...at, 'name']), ...list('observation', group.observations, [...at, 'observations'])]
  })
}

type ChartContent = Extract<SlotContent, { chart: unknown }>['chart']

function ofChart({ title, observations, rate }: ChartContent, path: JsonPath): Use[] {
  const rates: Use[] = rate === undefined ? [] : [{ kind: 'observation', id: rate, path: [...path, 'rate'] }]
  return [
    ...ofText(title, [...path, 'title']),
    ...list('observation', observations, [...path, 'observations']),
    ...rates,
  ]
}

function ofText(text: TextContent | undefined, path: JsonPath): Use[] {
  if (text === undefined) return []
  if (typeof text === 'string') return tokens(text, path)
  if ('claim' in text) return [{ kind: 'claim', claim: text, path }]
  if ('finding' in text) return [{ kind: 'finding', id: text.finding, path: [...path, 'finding'] }]
  return [...tokens(text.en, [...path, 'en']), ...tokens(text.zh, [...path, 'zh'])]
}

function list(kind: ReferenceKind, ids: readonly string[], path: JsonPath): Use[] {
  return ids.map((id, i) => ({ kind, id, path: [...path, i] }))
}

/** `{{rd-investment/chengdu-chongqing/2023}}` in a text stands for an observation, `{{deck.date}}` for something of the deck. */
function tokens(text: string, path: JsonPath): Use[] {
  const ids = [...text.matchAll(TOKEN)].map((match) => match[1] ?? '')
  return ids.map((id) => ({ kind: id.startsWith('deck.') ? 'token' : 'observation', id, path }))
}
