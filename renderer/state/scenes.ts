import { buildScene, createSceneCache, type SceneKit } from '../../core/build-deck'
import { withLayout } from '../../core/deck/edit/change-layout'
import { findSlide } from '../../core/deck/edit/index'
import type { Deck } from '../../core/deck/schema'
import type { Scene, SceneSlide } from '../../core/scene/model'

/** What a picture of a slide shows otherwise than the deck does. */
export interface PreviewChange {
  readonly layout?: string
  readonly design?: string
}

export interface Scenes {
  /** The deck laid out: the same object for the same deck, and of its slides for each that has not changed. */
  of(deck: Deck): Scene
  /** A slide in another layout or design, for choosers; null where the deck has no such slide. */
  preview(deck: Deck, slide: string, change: PreviewChange): SceneSlide | null
}

/** Lays decks out for the window, each only once. */
export function createScenes(kit: SceneKit): Scenes {
  const cache = createSceneCache()
  let last: { readonly deck: Deck; readonly scene: Scene } | null = null
  return {
    of(deck) {
      if (last?.deck !== deck) last = { deck, scene: buildScene(deck, kit, cache) }
      return last.scene
    },
    preview(deck, id, { layout, design = deck.design }) {
      const slide = findSlide(deck, id)
      const section = deck.sections.find(({ slides }) => slides.some((one) => one.id === id))
      if (!slide || !section) return null
      const wanted = layout === undefined ? undefined : kit.layouts.get(layout)
      const changed = wanted ? withLayout(slide, wanted, kit.layouts) : slide
      const alone = { ...deck, design, sections: [{ ...section, slides: [changed] }] }
      return buildScene(alone, kit).slides[0] ?? null
    },
  }
}
