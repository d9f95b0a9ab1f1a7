import { findSlide, slidesOf } from '../../../core/deck/edit/index'
import type { Deck } from '../../../core/deck/schema'
import { deckSlideOf } from '../../state/editing'

/** A deck of just the slide that is open, in another design; of the first slide while the open one is still empty. */
export function previewDeck(deck: Deck, current: string | null, design: string): Deck {
  const open = current === null ? undefined : findSlide(deck, deckSlideOf(current))
  const slide = open && Object.keys(open.content).length > 0 ? open : slidesOf(deck)[0]
  const [section] = deck.sections
  return { ...deck, design, sections: slide && section ? [{ ...section, slides: [slide] }] : [] }
}
