import type { SceneNode, SceneSlide, TextNode } from '../../../core/scene/model'
import type { Layout } from '../../../core/template/template'
import type { Box } from '../../../core/units'

/** Where a slot stands on its slide, and what it holds. */
export interface SlotBox {
  readonly slot: string
  readonly accepts: Layout['slots'][string]['accepts']
  readonly box: Box
  readonly text: TextNode | null
}

/** The slots of a slide as rectangles, in the order of the layout. */
export function slotBoxes(slide: SceneSlide, layout: Layout | undefined): readonly SlotBox[] {
  return Object.entries(layout?.slots ?? {}).flatMap(([slot, { accepts }]) => {
    const nodes = slide.nodes.filter((node) => node.slot === slot)
    const text = nodes.find((node): node is TextNode => node.kind === 'text') ?? null
    const box = union(nodes)
    return box ? [{ slot, accepts, box, text }] : []
  })
}

function union(nodes: readonly SceneNode[]): Box | null {
  if (nodes.length === 0) return null
  const left = Math.min(...nodes.map(({ box }) => box.x))
  const top = Math.min(...nodes.map(({ box }) => box.y))
  const right = Math.max(...nodes.map(({ box }) => box.x + box.width))
  const bottom = Math.max(...nodes.map(({ box }) => box.y + box.height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}
