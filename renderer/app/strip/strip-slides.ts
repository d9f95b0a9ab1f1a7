import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { deckSlideOf } from '../../state/editing'

/** One picture of the filmstrip. */
export interface StripSlide {
  /** Id of the scene's slide; unique. */
  readonly id: string
  /** Id of the deck's slide that it is a page of. */
  readonly deckSlide: string
  readonly slide: SceneSlide
  /** Set where a section begins. */
  readonly section: string | null
  readonly conflict: boolean
}

/** The pictures of the filmstrip, in order. */
export function stripSlides(scene: Scene, index: DatasetIndex): readonly StripSlide[] {
  const disputed = new Set(index.dataset.conflicts.flatMap(({ observations }) => observations))
  return scene.slides.map((slide, i) => ({
    id: slide.id,
    deckSlide: deckSlideOf(slide.id),
    slide,
    section: slide.section !== scene.slides[i - 1]?.section ? slide.section : null,
    conflict: slide.notes.numbers.some(({ observation }) => disputed.has(observation)),
  }))
}
