import { figuresIn, isFigureForm } from '../../core/dataset/figures-in-text'
import type { ClaimReference, SlotContent, TextContent } from '../../core/template/content-schema'
import type { WrittenSlide } from '../../core/template/slide-texts'
import { type GeneratedText, isGenerated } from '../../core/template/written'
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

/** A form in which a text asks for a figure, and that there is not. */
export interface UnknownForm {
  readonly kind: 'form'
  readonly form: string
  readonly path: JsonPath
}

/** What a slide takes from elsewhere, and names. */
export type Use = Reference | DeckToken | MadeClaim | UnknownForm

/** Everything that a slide takes from the dataset, and what it says of its deck. */
export function usesOf(slide: WrittenSlide): readonly Use[] {
  const theme: Use[] = slide.theme === undefined ? [] : [{ kind: 'theme', id: slide.theme, path: ['theme'] }]
  const slots = Object.entries(slide.content).flatMap(([slot, content]) => ofContent(content, ['content', slot]))
  const alts = Object.entries(slide.alt ?? {}).flatMap(([element, texts]) => ofText(texts, ['alt', element]))
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
  if (isGenerated(text)) return ofGenerated(text, path)
  const { en = '', zh = '', instead } = text
  return [
    ...tokens(en, [...path, 'en']),
    ...tokens(zh, [...path, 'zh']),
    ...(instead ? ofGenerated(instead, [...path, 'instead']) : []),
  ]
}

function ofGenerated(text: GeneratedText, path: JsonPath): Use[] {
  if ('claim' in text) return [{ kind: 'claim', claim: text, path }]
  return [{ kind: 'finding', id: text.finding, path: [...path, 'finding'] }]
}

function list(kind: ReferenceKind, ids: readonly string[], path: JsonPath): Use[] {
  return ids.map((id, i) => ({ kind, id, path: [...path, i] }))
}

/** `{{rd-investment/chengdu-chongqing/2023}}` in a text stands for an observation, `{{deck.date}}` for something of the deck. */
function tokens(text: string, path: JsonPath): Use[] {
  return figuresIn(text).flatMap(({ id, form }): Use[] => {
    if (id.startsWith('deck.')) return [{ kind: 'token', id: form === null ? id : `${id}|${form}`, path }]
    const unknown: Use[] = form === null || isFigureForm(form) ? [] : [{ kind: 'form', form, path }]
    return [{ kind: 'observation', id, path }, ...unknown]
  })
}
