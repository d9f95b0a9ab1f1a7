import type { Deck } from '../../core/deck/schema'
import type { Known } from './check-slide'
import { checkSlides } from './check-slides'
import * as messages from './messages'
import type { Problem } from './problem'
import type { Loaded } from './read-json'

/** Every problem of a deck that its schema cannot say. */
export function checkDeck(deck: Loaded<Deck>, known: Known): readonly Problem[] {
  return [...checkBuildable(deck), ...checkSlides(deck, known)]
}

/** What keeps a deck from being built at all, unlike flaws of its slides: a file must hold a slide. */
export function checkBuildable({ value, document }: Loaded<Deck>): readonly Problem[] {
  const empty = value.sections.every((section) => section.slides.length === 0)
  return empty ? [document.problem(['sections'], messages.noSlides)] : []
}
