import { useState } from 'react'
import { Button } from 'react-aria-components'
import { findSlide } from '../../../core/edit/index'
import type { SceneSlide } from '../../../core/scene/model'
import { contrast, paintHex } from '../../../core/template/color'
import { useLocal, useMessages } from '../../i18n/messages'
import { deckSlideOf } from '../../state/editing'
import { useEditor } from '../editor-context'
import { SlotPicker } from '../library/slot-picker'
import { useVariables } from '../parts/use-variables'
import { blankTarget } from './edit-target'
import { placeOf } from './place'
import { emptySlots, type SlotBox, useSlotBoxes } from './slot-targets'
import type { EditTarget } from './text-frame'

interface Props {
  readonly slide: SceneSlide
  readonly onWrite: (target: EditTarget) => void
}

/** The empty slots of a slide, to be filled: of the editor only, never of what is presented or exported. */
export function EmptySlots({ slide, onWrite }: Props) {
  const { deck, scene } = useEditor()
  const boxes = useSlotBoxes(slide)
  const [filling, setFilling] = useState<string | null>(null)
  const content = findSlide(deck, deckSlideOf(slide.id))?.content ?? {}
  const empty = emptySlots(boxes, new Set(Object.keys(content)))
  return (
    <div
      className="slot-boxes"
      data-background={isDark(paintHex(scene.theme.palette, slide.background)) ? 'dark' : 'light'}
    >
      {empty.map((box) => (
        <EmptySlot
          key={box.slot}
          box={box}
          slide={slide}
          onPress={() => {
            if (box.accepts === 'text') onWrite(blankTarget(slide, box.slot))
            else if (box.accepts === 'points') onWrite(blankTarget(slide, box.slot, 0))
            else setFilling(box.slot)
          }}
        />
      ))}
      {filling !== null && (
        <SlotPicker key={filling} slide={deckSlideOf(slide.id)} slot={filling} onClose={() => setFilling(null)} />
      )}
    </div>
  )
}

/** The slide has colors of its own, whatever those of the interface are. */
function isDark(background: string): boolean {
  return contrast(background, 'FFFFFF') > contrast(background, '000000')
}

interface SlotProps {
  readonly box: SlotBox
  readonly slide: SceneSlide
  readonly onPress: () => void
}

function EmptySlot({ box, slide, onPress }: SlotProps) {
  const { stage } = useMessages()
  const local = useLocal()
  const { resources, scene } = useEditor()
  const place = useVariables(placeOf(box.box, scene.size))
  const name = local(resources.layouts.get(slide.layout)?.slots[box.slot]?.name ?? { en: box.slot, zh: box.slot })
  const hint = HINTS[box.accepts]
  return (
    <Button
      ref={place}
      className="slot-box empty-slot"
      data-optional={box.optional || undefined}
      data-kind={hint}
      onPress={onPress}
    >
      <strong>{name}</strong>
      <span>{stage[hint]}</span>
    </Button>
  )
}

/** How each kind of slot is filled. */
const HINTS: Readonly<Record<SlotBox['accepts'], 'write' | 'drop' | 'choose' | 'picture'>> = {
  text: 'write',
  points: 'write',
  metrics: 'drop',
  chart: 'drop',
  table: 'drop',
  shares: 'drop',
  milestones: 'choose',
  findings: 'choose',
  conflicts: 'choose',
  image: 'picture',
}
