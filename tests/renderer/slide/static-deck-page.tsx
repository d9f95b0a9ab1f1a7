import type { ReactNode } from 'react'
import type { Scene } from '../../../core/scene/model'
import { SlideView } from '../../../renderer/slide/slide-view'

/** All slides of a deck under each other, one CSS pixel a point: what is compared with the exported pages. */
export function StaticDeckPage({ scene }: { readonly scene: Scene }): ReactNode {
  return (
    <main>
      {scene.slides.map((slide) => (
        <section key={slide.id} data-slide={slide.number} style={scene.size}>
          <SlideView scene={scene} slide={slide} />
        </section>
      ))}
    </main>
  )
}
