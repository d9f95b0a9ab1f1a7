import { deckExcessOf } from '../../core/deck/excess'
import type { Deck } from '../../core/deck/schema'
import { deckExcess } from '../../core/scene/messages'
import type { Design } from '../../core/template/template'
import type { Known } from './check-slide'
import { checkSlides } from './check-slides'
import * as messages from './messages'
import { firstProblems, type Problem } from './problem'
import type { Loaded } from './read-json'

/** What a whole deck is checked against. */
export interface KnownToDecks extends Known {
  /** Null for a design that has a name and is faulty, as with layouts. */
  readonly designs: ReadonlyMap<string, Design | null>
}

/** Every problem of a deck that its schema cannot say. */
export function checkDeck(deck: Loaded<Deck>, known: KnownToDecks): readonly Problem[] {
  return [...checkBuildable(deck), ...checkLook(deck, known.designs), ...checkExcess(deck), ...checkSlides(deck, known)]
}

/** What keeps a deck from being built at all, unlike flaws of its slides: a file must hold a slide. */
export function checkBuildable({ value, document }: Loaded<Deck>): readonly Problem[] {
  const empty = value.sections.every((section) => section.slides.length === 0)
  return empty ? [document.problem(['sections'], messages.noSlides)] : []
}

/** What of the deck as a whole is longer than is shown. */
function checkExcess({ value, document }: Loaded<Deck>): readonly Problem[] {
  return firstProblems(deckExcessOf(value), (excess) => document.problem(excess.path, deckExcess(excess)))
}

/** A deck is laid out in the design that it names, so that one which nobody has keeps it from being built too. */
export function checkLook({ value, document }: Loaded<Deck>, designs: KnownToDecks['designs']): readonly Problem[] {
  if (designs.has(value.design)) return []
  return [document.problem(['design'], messages.unknownThing('design', value.design, [...designs.keys()]))]
}
