import type { Localized } from '../locale'
import { type SlotContent, type SlotType, slotTypeOf } from './content-schema'
import type { Layout } from './template'
import { conditionsMet, type IsFilled } from './visibility'

/** One way in which what a slide holds and what its layout takes do not agree. */
export type SlotMismatch =
  | { readonly kind: 'unknown-slot'; readonly slot: string; readonly known: readonly string[] }
  | { readonly kind: 'wrong-type'; readonly slot: string; readonly accepts: SlotType; readonly found: SlotType }
  | {
      readonly kind: 'wrong-size'
      readonly slot: string
      readonly size: number
      readonly min: number
      readonly max: number
    }
  | { readonly kind: 'empty-slot'; readonly slot: string; readonly accepts: SlotType }
  /** Filled, and not shown: beside another slot that is filled too, or without one that is not. */
  | {
      readonly kind: 'hidden-slot'
      readonly slot: string
      readonly beside: string | null
      readonly without: string | null
    }

/** Where the content of a slide does not fit the slots of its layout: filled slots first, then those left empty. */
export function slotMismatches(
  content: Readonly<Record<string, SlotContent>>,
  layout: Layout,
): readonly SlotMismatch[] {
  const filled: IsFilled = (slot) => content[slot] !== undefined
  return [
    ...Object.entries(content).flatMap(([slot, entry]) => mismatchOf(slot, entry, layout, filled)),
    ...Object.entries(layout.slots).flatMap(([slot, { optional, accepts }]): SlotMismatch[] =>
      optional || content[slot] !== undefined ? [] : [{ kind: 'empty-slot', slot, accepts }],
    ),
  ]
}

function mismatchOf(name: string, content: SlotContent, layout: Layout, filled: IsFilled): readonly SlotMismatch[] {
  const slot = layout.slots[name]
  if (!slot) return [{ kind: 'unknown-slot', slot: name, known: Object.keys(layout.slots) }]
  const { accepts, min, max } = slot
  const found = slotTypeOf(content)
  if (found !== accepts) return [{ kind: 'wrong-type', slot: name, accepts, found }]
  const size = sizeOf(content)
  if (size !== null && (size < min || size > max)) return [{ kind: 'wrong-size', slot: name, size, min, max }]
  return hiddenOf(name, layout, filled)
}

/** A slot of whose areas none is shown. */
function hiddenOf(slot: string, { areas }: Layout, filled: IsFilled): readonly SlotMismatch[] {
  const showing = areas.filter((area) => 'slot' in area && area.slot === slot)
  const [first] = showing
  if (!first || showing.some((area) => conditionsMet(area, filled))) return []
  const beside = first.unless !== undefined && filled(first.unless) ? first.unless : null
  return [{ kind: 'hidden-slot', slot, beside, without: beside === null ? (first.when ?? null) : null }]
}

/** How many entries a list or a chart holds; null for what is one thing, and for tables, which go on to other slides. */
function sizeOf(content: SlotContent): number | null {
  if ('chart' in content) return content.chart.observations.length
  const value: unknown = Object.values(content)[0]
  return Array.isArray(value) ? value.length : null
}

/** What a person calls the things that slots hold. */
export const SLOT_TYPE_NAMES: Record<SlotType, Localized> = {
  text: { en: 'text', zh: '文字' },
  points: { en: 'points', zh: '要点' },
  metrics: { en: 'figures', zh: '数字' },
  chart: { en: 'chart', zh: '图表' },
  table: { en: 'table', zh: '表格' },
  shares: { en: 'shares', zh: '占比' },
  milestones: { en: 'events', zh: '事件' },
  findings: { en: 'findings', zh: '观点' },
  conflicts: { en: 'conflicts', zh: '来源分歧' },
  image: { en: 'picture', zh: '图片' },
}

/** The layout with slots that answer to no name but their own: a plain object also has a "constructor". */
export function withOwnSlots(layout: Layout): Layout {
  return { ...layout, slots: Object.assign(Object.create(null), layout.slots) }
}
