import { dropMetric, findSlide, slotsFor } from '../../../core/edit/index'
import type { SceneSlide } from '../../../core/scene/model'
import { useLocal } from '../../i18n/messages'
import { deckSlideOf } from '../../state/editing'
import { useEditor } from '../editor-context'
import { SlotTarget } from './slot-target'
import { useSlotBoxes } from './use-slot-boxes'

interface Props {
  readonly slide: SceneSlide
  /** The metric that is dragged. */
  readonly metric: string
}

/** The slots that take the metric, shown while it is dragged. */
export function SlotTargets({ slide, metric }: Props) {
  const local = useLocal()
  const { deck, scene, kit, edit } = useEditor()
  const boxes = useSlotBoxes(slide)
  const layout = kit.layouts.get(slide.layout)
  const deckSlide = findSlide(deck, deckSlideOf(slide.id))
  const taking = deckSlide ? slotsFor(deckSlide, metric, kit) : []
  const drop = (slot: string, dropped: string) =>
    edit((before) => dropMetric(before, deckSlideOf(slide.id), slot, dropped, kit))
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
