import { type SlotContent, type SlotType, slotTypeOf } from './content-schema'
import type { Layout } from './template'

/** One way in which what a slide holds and what its layout takes do not agree. */
export type SlotMisfit =
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

/** Where the content of a slide does not fit the slots of its layout: filled slots first, then those left empty. */
export function slotMisfits(content: Readonly<Record<string, SlotContent>>, layout: Layout): readonly SlotMisfit[] {
  return [
    ...Object.entries(content).flatMap(([slot, entry]) => misfitOf(slot, entry, layout)),
    ...Object.entries(layout.slots).flatMap(([slot, { optional, accepts }]): SlotMisfit[] =>
      optional || content[slot] !== undefined ? [] : [{ kind: 'empty-slot', slot, accepts }],
    ),
  ]
}

function misfitOf(name: string, content: SlotContent, layout: Layout): readonly SlotMisfit[] {
  const slot = layout.slots[name]
  if (!slot) return [{ kind: 'unknown-slot', slot: name, known: Object.keys(layout.slots) }]
  const { accepts, min, max } = slot
  const found = slotTypeOf(content)
  if (found !== accepts) return [{ kind: 'wrong-type', slot: name, accepts, found }]
  const size = sizeOf(content)
  return size === null || (size >= min && size <= max) ? [] : [{ kind: 'wrong-size', slot: name, size, min, max }]
}

/** How many entries a list holds; null for what is one thing. */
function sizeOf(content: SlotContent): number | null {
  const value: unknown = Object.values(content)[0]
  return Array.isArray(value) ? value.length : null
}
