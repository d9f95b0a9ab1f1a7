import type { Scene, SceneNode, SceneSlide } from '../../../core/scene/model'
import { placeAreas } from '../../../core/scene/place-areas'
import type { Area, Design, Layout } from '../../../core/template/template'
import type { Box } from '../../../core/units'

/** Where a slot stands on its slide, and what it takes. */
export interface SlotBox {
  readonly slot: string
  readonly accepts: Layout['slots'][string]['accepts']
  readonly optional: boolean
  readonly box: Box
  /** True where the slide shows nothing of it. */
  readonly empty: boolean
}

/** The slots of a slide as rectangles, in the order in which they are drawn: where they show something, or where they would. */
export function slotBoxes(slide: SceneSlide, layout: Layout, design: Design, size: Scene['size']): readonly SlotBox[] {
  const filled = new Set(slide.nodes.map(({ slot }) => slot))
  const isShown = (area: Area) => !('slot' in area) || filled.has(area.slot)
  const placed = placeAreas(layout.areas, { design, size, isShown, baseline: () => null })
  const areas = new Map(placed.flatMap((one) => ('slot' in one.area ? [[one.area.slot, one.box] as const] : [])))
  return [...areas].flatMap(([slot, place]) => {
    const wanted = layout.slots[slot]
    if (!wanted) return []
    const shown = union(slide.nodes.filter((node) => node.slot === slot))
    const box = shown ?? place
    return [{ slot, accepts: wanted.accepts, optional: wanted.optional, box, empty: shown === null }]
  })
}

/**
 * The empty slots that wait to be filled: those that the layout wants, and the optional ones that stand in nobody's way.
 *
 * @param filled names of the slots that hold something, even where it cannot be shown
 */
export function emptySlots(boxes: readonly SlotBox[], filled: ReadonlySet<string>): readonly SlotBox[] {
  const open = boxes.filter(({ slot, empty }) => empty && !filled.has(slot))
  const wanted = open.filter(({ optional }) => !optional)
  const taken = [...boxes.filter(({ empty }) => !empty), ...wanted]
  const offered = [...wanted]
  for (const each of open.filter(({ optional }) => optional)) {
    if (taken.some(({ box }) => overlap(box, each.box))) continue
    taken.push(each)
    offered.push(each)
  }
  return offered
}

function overlap(a: Box, b: Box): boolean {
  const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y
  return !apart
}

function union(nodes: readonly SceneNode[]): Box | null {
  if (nodes.length === 0) return null
  const left = Math.min(...nodes.map(({ box }) => box.x))
  const top = Math.min(...nodes.map(({ box }) => box.y))
  const right = Math.max(...nodes.map(({ box }) => box.x + box.width))
  const bottom = Math.max(...nodes.map(({ box }) => box.y + box.height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
