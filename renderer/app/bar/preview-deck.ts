import { findSlide, slidesOf } from '../../../core/deck/edit/index'
import type { Deck } from '../../../core/deck/schema'
import { deckSlideOf } from '../../state/editing'

/** A deck of just the slide that is open, in another design. */
export function previewDeck(deck: Deck, current: string | null, design: string): Deck {
  const slide = (current === null ? undefined : findSlide(deck, deckSlideOf(current))) ?? slidesOf(deck)[0]
  const [section] = deck.sections
  return { ...deck, design, sections: slide && section ? [{ ...section, slides: [slide] }] : [] }
}
