import { useMemo } from 'react'
import type { SceneSlide } from '../../../core/scene/model'
import { useDesign, useEditor } from '../editor-context'
import { type SlotBox, slotBoxes } from './slot-boxes'

/** The slots of a slide of the open deck; none where its layout is gone. */
export function useSlotBoxes(slide: SceneSlide): readonly SlotBox[] {
  const { kit, scene } = useEditor()
  const design = useDesign()
  const { size } = scene
  return useMemo(() => {
    const layout = kit.layouts.get(slide.layout)
    return layout && design ? slotBoxes(slide, layout, design, size) : []
  }, [slide, kit, design, size])
}
