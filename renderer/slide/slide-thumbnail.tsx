import { memo, type ReactNode } from 'react'
import type { SceneSlide } from '../../core/scene/model'
import { SlideCanvas } from './slide-canvas'
import { SlideNodes } from './slide-nodes'
import { isSameSlideStyle, type SlideStyle } from './slide-style'

export interface SlideThumbnailProps {
  readonly scene: SlideStyle
  readonly slide: SceneSlide
}

/** A slide as one small picture named by its title. Drawn again only for another slide or another look. */
export const SlideThumbnail = memo(
  function SlideThumbnail({ scene, slide }: SlideThumbnailProps): ReactNode {
    return (
      <SlideCanvas slideStyle={scene} role="img" pointerEvents="none">
        <title>{slide.title}</title>
        <SlideNodes slideStyle={scene} slide={slide} />
      </SlideCanvas>
    )
  },
  (a, b) => a.slide === b.slide && isSameSlideStyle(a.scene, b.scene),
)
