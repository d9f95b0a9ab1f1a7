import { useMemo } from 'react'
import { type DragTypes, type DropItem, DropZone } from 'react-aria-components'
import { addMetricToSlot, findSlide, slotsAccepting } from '../../../core/edit/index'
import type { Scene, SceneNode, SceneSlide } from '../../../core/scene/model'
import { placeAreas } from '../../../core/scene/place-areas'
import type { Area, Design, Layout } from '../../../core/template/template'
import type { Box } from '../../../core/units'
import { useLocal, useMessages } from '../../i18n/messages'
import { deckSlideOf } from '../../state/editing'
import { useDesign, useEditor } from '../editor-context'
import { METRIC_TYPE } from '../library/metric-list'
import { useVariables } from '../parts/use-variables'
import { placeOf } from './place'

interface SlotTargetsProps {
  readonly slide: SceneSlide
  /** The metric that is dragged. */
  readonly metric: string
}

/** The slots that take the metric, shown while it is dragged. */
export function SlotTargets({ slide, metric }: SlotTargetsProps) {
  const local = useLocal()
  const { deck, scene, resources, edit } = useEditor()
  const boxes = useSlotBoxes(slide)
  const layout = resources.layouts.get(slide.layout)
  const deckSlide = findSlide(deck, deckSlideOf(slide.id))
  const taking = deckSlide ? slotsAccepting(deckSlide, metric, resources) : []
  const drop = (slot: string, dropped: string) =>
    edit((before) => addMetricToSlot(before, deckSlideOf(slide.id), slot, dropped, resources))
  return (
    <div className="slot-boxes">
      {boxes
        .filter(({ slot }) => taking.includes(slot))
        .map((box) => (
          <SlotTarget
            key={box.slot}
            box={box}
            name={local(layout?.slots[box.slot]?.name ?? { en: box.slot, zh: box.slot })}
            size={scene.size}
            onMetric={(dropped) => drop(box.slot, dropped)}
          />
        ))}
    </div>
  )
}

interface SlotTargetProps {
  readonly box: SlotBox
  readonly name: string
  readonly size: Scene['size']
  readonly onMetric: (metric: string) => void
}

/** A slot while a metric is dragged: dropping it there fills the slot. */
function SlotTarget({ box, name, size, onMetric }: SlotTargetProps) {
  const messages = useMessages()
  const place = useVariables(placeOf(box.box, size))
  const take = async (items: readonly DropItem[]) => {
    for (const item of items) {
      if (item.kind === 'text' && item.types.has(METRIC_TYPE)) onMetric(await item.getText(METRIC_TYPE))
    }
  }
  return (
    <DropZone
      ref={place}
      className="slot-box target"
      aria-label={`${messages.stage.dropHere}: ${name}`}
      getDropOperation={(types: DragTypes) => (types.has(METRIC_TYPE) ? 'copy' : 'cancel')}
      onDrop={({ items }) => void take(items)}
    />
  )
}

/** Where a slot is on its slide, and what it takes. */
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
 * The empty slots that wait to be filled: the required ones, and the optional ones that do not overlap anything.
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

/** The slots of a slide of the open deck; none where its layout is gone. */
export function useSlotBoxes(slide: SceneSlide): readonly SlotBox[] {
  const { resources, scene } = useEditor()
  const design = useDesign()
  const { size } = scene
  return useMemo(() => {
    const layout = resources.layouts.get(slide.layout)
    return layout && design ? slotBoxes(slide, layout, design, size) : []
  }, [slide, resources, design, size])
}
