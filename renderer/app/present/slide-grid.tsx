import { Button } from 'react-aria-components'
import type { Deck } from '../../../core/deck/schema'
import type { Scene } from '../../../core/scene/model'
import { useMessages } from '../../i18n/messages'
import { Picture } from '../parts/picture'

interface Props {
  readonly scene: Scene
  readonly size: Deck['size']
  readonly at: number
  readonly onPick: (at: number) => void
}

/** All slides at once, to go to the one that a question is about. */
export function SlideGrid({ scene, size, at, onPick }: Props) {
  const messages = useMessages()
  return (
    <section className="present-grid" aria-label={messages.present.grid}>
      {scene.slides.map((slide, i) => (
        <Button
          key={slide.id}
          className="cell"
          autoFocus={i === at}
          data-current={i === at || undefined}
          aria-label={messages.strip.slide(slide.number, slide.title)}
          onPress={() => onPick(i)}
        >
          <Picture look={scene} slide={slide} size={size} />
          <span>{messages.strip.slide(slide.number, slide.title)}</span>
        </Button>
      ))}
    </section>
  )
}
