import type { Deck, DeckSlide } from '../../../core/deck/schema'
import { findSlide, slidesOf } from '../../../core/edit/index'
import { deckSlideOf } from '../../state/editing'

/** The slide that designs are shown on: the one that is open, or the first while that is still empty; null where there is none. */
export function designPreviewSlide(deck: Deck, current: string | null): DeckSlide | null {
  const open = current === null ? undefined : findSlide(deck, deckSlideOf(current))
  return open && Object.keys(open.content).length > 0 ? open : (slidesOf(deck)[0] ?? null)
}
