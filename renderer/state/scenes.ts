import { buildScene, createSceneCache, type SceneResources } from '../../core/build-deck'
import type { Deck } from '../../core/deck/schema'
import { findSlide, setText, type TextPosition } from '../../core/edit/index'
import { withLayout } from '../../core/edit/layout'
import type { Scene, SceneSlide } from '../../core/scene/model'

/** What a picture of a slide shows otherwise than the deck does. */
export interface PreviewChange {
  readonly layout?: string
  readonly design?: string
  readonly lang?: Deck['lang']
}

/** A slide as it would be drawn, and the look that it is drawn in. */
export interface Preview {
  readonly slideStyle: Scene
  readonly slide: SceneSlide
}

export interface Scenes {
  /** The deck laid out: the same object for the same deck and templates, and of its slides for each that is the same. */
  of(deck: Deck): Scene
  /** A slide in another layout, design or language; null where the deck has no such slide. */
  preview(deck: Deck, slide: string, change: PreviewChange): Preview | null
  /** A slide with a letter where a text is still to be written: its box and type are those that the text will have. */
  withLetter(deck: Deck, place: TextPosition): SceneSlide | null
}

/** Stands for a text that nobody has written yet. */
const LETTER = 'X'

/** Lays decks out for the window with what exists now, each only once. */
export function createScenes(resourcesNow: () => SceneResources): Scenes {
  const cache = createSceneCache()
  let last: { readonly deck: Deck; readonly resources: SceneResources; readonly scene: Scene } | null = null
  return {
    of(deck) {
      const resources = resourcesNow()
      if (last?.deck !== deck || last.resources !== resources)
        last = { deck, resources, scene: buildScene(deck, resources, cache) }
      return last.scene
    },
    preview: (deck, slide, change) => previewOf(resourcesNow(), deck, slide, change),
    withLetter: (deck, place) =>
      previewOf(resourcesNow(), setText(deck, place, LETTER).deck, place.slide, {})?.slide ?? null,
  }
}

function previewOf(resources: SceneResources, deck: Deck, id: string, change: PreviewChange): Preview | null {
  const { layout, design = deck.design, lang = deck.lang } = change
  const found = findSlide(deck, id)
  const section = deck.sections.find(({ slides }) => slides.some((one) => one.id === id))
  if (!found || !section) return null
  const wanted = layout === undefined ? undefined : resources.layouts.get(layout)
  const changed = wanted ? withLayout(found, wanted, resources.layouts) : found
  const slideStyle = buildScene({ ...deck, design, lang, sections: [{ ...section, slides: [changed] }] }, resources)
  const [slide] = slideStyle.slides
  return slide ? { slideStyle, slide } : null
}
