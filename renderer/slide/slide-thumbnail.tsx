import { memo, type ReactNode } from 'react'
import type { SceneSlide } from '../../core/scene/model'
import { isSameLook, type SceneLook } from './look'
import { SlideCanvas } from './slide-canvas'
import { SlideNodes } from './slide-nodes'

export interface SlideThumbnailProps {
  readonly scene: SceneLook
  readonly slide: SceneSlide
}

/** A slide as one small picture named by its title. Drawn again only for another slide or another look. */
export const SlideThumbnail = memo(
  function SlideThumbnail({ scene, slide }: SlideThumbnailProps): ReactNode {
    return (
      <SlideCanvas look={scene} role="img" pointerEvents="none">
        <title>{slide.title}</title>
        <SlideNodes look={scene} slide={slide} />
      </SlideCanvas>
    )
  },
  (a, b) => a.slide === b.slide && isSameLook(a.scene, b.scene),
)
