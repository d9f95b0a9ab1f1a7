import type { Deck } from '../../../core/deck/schema'
import type { SceneSlide } from '../../../core/scene/model'
import type { SceneLook } from '../../slide/look'
import { SlideThumbnail } from '../../slide/slide-thumbnail'

interface Props {
  readonly look: SceneLook
  readonly slide: SceneSlide
  readonly size: Deck['size']
}

/** A slide as a small picture in a frame that has the slide's shape before it is drawn. */
export function Picture({ look, slide, size }: Props) {
  return (
    <span className="picture" data-size={size}>
      <SlideThumbnail scene={look} slide={slide} />
    </span>
  )
}
