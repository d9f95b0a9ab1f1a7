import { buildScene, createSceneCache, type SceneKit } from '../../core/build-deck'
import type { Deck } from '../../core/deck/schema'
import { findSlide, setText, type TextPlace } from '../../core/edit/index'
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
  readonly look: Scene
  readonly slide: SceneSlide
}

export interface Scenes {
  /** The deck laid out: the same object for the same deck and templates, and of its slides for each that is the same. */
  of(deck: Deck): Scene
  /** A slide in another layout, design or language; null where the deck has no such slide. */
  preview(deck: Deck, slide: string, change: PreviewChange): Preview | null
  /** A slide with a letter where a text is still to be written: its box and type are those that the text will have. */
  withLetter(deck: Deck, place: TextPlace): SceneSlide | null
}

/** Stands for a text that nobody has written yet. */
const LETTER = 'X'

/** Lays decks out for the window with what there is now, each only once. */
export function createScenes(kitNow: () => SceneKit): Scenes {
  const cache = createSceneCache()
  let last: { readonly deck: Deck; readonly kit: SceneKit; readonly scene: Scene } | null = null
  return {
    of(deck) {
      const kit = kitNow()
      if (last?.deck !== deck || last.kit !== kit) last = { deck, kit, scene: buildScene(deck, kit, cache) }
      return last.scene
    },
    preview: (deck, slide, change) => previewOf(kitNow(), deck, slide, change),
    withLetter: (deck, place) => previewOf(kitNow(), setText(deck, place, LETTER).deck, place.slide, {})?.slide ?? null,
  }
}

function previewOf(kit: SceneKit, deck: Deck, id: string, change: PreviewChange): Preview | null {
  const { layout, design = deck.design, lang = deck.lang } = change
  const found = findSlide(deck, id)
  const section = deck.sections.find(({ slides }) => slides.some((one) => one.id === id))
  if (!found || !section) return null
  const wanted = layout === undefined ? undefined : kit.layouts.get(layout)
  const changed = wanted ? withLayout(found, wanted, kit.layouts) : found
  const look = buildScene({ ...deck, design, lang, sections: [{ ...section, slides: [changed] }] }, kit)
  const [slide] = look.slides
  return slide ? { look, slide } : null
}
