import type { DatasetIndex } from '../../../core/dataset/lookup'
import type { Deck } from '../../../core/deck/schema'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { wordsIn } from '../../../core/template/written'
import { deckSlideOf } from '../../state/editing'

/** One picture of the filmstrip. */
export interface FilmstripSlide {
  /** Id of the scene's slide; unique. */
  readonly id: string
  /** Id of the deck's slide that it is a page of. */
  readonly deckSlide: string
  readonly slide: SceneSlide
  /** Set where a section begins. */
  readonly section: FilmstripSection | null
  readonly conflict: boolean
}

export interface FilmstripSection {
  /** Its place among the deck's sections, counted from 0. */
  readonly index: number
  readonly name: string
}

/** Pictures that were made before. */
export type FilmstripCache = WeakMap<SceneSlide, FilmstripSlide>

/**
 * The pictures of the filmstrip, in order. Sections of one name beside each other stay two. A slide that has not
 * changed gives the same object as before, because the list redraws what is another object.
 */
export function filmstripSlides(
  scene: Scene,
  deck: Deck,
  index: DatasetIndex,
  cache: FilmstripCache = new WeakMap(),
): readonly FilmstripSlide[] {
  const disputed = new Set(index.dataset.conflicts.flatMap(({ observations }) => observations))
  const starts = new Map<string, FilmstripSection>()
  for (const [i, { name, slides }] of deck.sections.entries()) {
    const [first] = slides
    if (first && !starts.has(first.id)) starts.set(first.id, { index: i, name: wordsIn(name, deck.lang) })
  }
  return scene.slides.map((slide) => {
    const section = starts.get(slide.id) ?? null
    const known = cache.get(slide)
    if (known && known.section?.index === section?.index && known.section?.name === section?.name) return known
    const conflict = slide.notes.numbers.some(({ observation }) => disputed.has(observation))
    const made: FilmstripSlide = { id: slide.id, deckSlide: deckSlideOf(slide.id), slide, section, conflict }
    cache.set(slide, made)
    return made
  })
}

/** The section that a slide of the deck is in, counted from 0; -1 where the deck has no such slide. */
export function sectionOf(deck: Deck, slide: string | null): number {
  return deck.sections.findIndex(({ slides }) => slides.some(({ id }) => id === slide))
}
