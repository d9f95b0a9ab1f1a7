import type { Deck } from '../../../core/deck/schema'
import type { SceneSlide } from '../../../core/scene/model'
import type { SlideStyle } from '../../slide/slide-style'
import { SlideThumbnail } from '../../slide/slide-thumbnail'

interface Props {
  readonly slideStyle: SlideStyle
  readonly slide: SceneSlide
  readonly size: Deck['size']
}

/** A slide as a small picture in a frame that has the slide's shape before it is drawn. */
export function Picture({ slideStyle, slide, size }: Props) {
  return (
    <span className="picture" data-size={size}>
      <SlideThumbnail scene={slideStyle} slide={slide} />
    </span>
  )
}
