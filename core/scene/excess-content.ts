import type { Deck, DeckSlide } from '../deck/schema'
import { excessOf, lengthOf, MAX_TEXT_LENGTH } from '../template/excess'
import { warning } from './context'
import * as messages from './messages'
import type { Diagnostic } from './model'

/** Says what of a slide is not laid out because there is too much of it; the deck itself keeps it all. */
export function excessDiagnostics(recipe: DeckSlide): readonly Diagnostic[] {
  return excessOf(recipe).map((excess) => warning(excess.kind, recipe.id, excess.slot, messages.excess(excess)))
}

/** The same for the texts of the deck as a whole. */
export function deckExcess({ title, subject, author, sections }: Deck): readonly Diagnostic[] {
  const texts = [title, subject, author, ...sections.map(({ name }) => name)]
  return texts
    .map(lengthOf)
    .filter((size) => size > MAX_TEXT_LENGTH)
    .map((size) => warning('text-too-long', null, null, messages.excess({ kind: 'text-too-long', slot: null, size })))
}
