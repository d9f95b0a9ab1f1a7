import { deckExcessOf } from '../deck/excess'
import type { Deck, DeckSlide } from '../deck/schema'
import { blankAltsOf } from '../template/blank-alts'
import { excessOf } from '../template/excess'
import { warning } from './context'
import * as messages from './messages'
import type { Diagnostic } from './model'

/** Says what of a slide is not laid out because there is too much of it; the deck itself keeps it all. */
export function excessDiagnostics(recipe: DeckSlide): readonly Diagnostic[] {
  return excessOf(recipe).map((excess) => warning(excess.kind, recipe.id, excess.slot, messages.excess(excess)))
}

/** Says which alternative texts are blank. */
export function blankAltDiagnostics(recipe: DeckSlide): readonly Diagnostic[] {
  return blankAltsOf(recipe).map((blank) => warning('blank-alt', recipe.id, blank.slot, messages.blankAlt(blank)))
}

/** Says what of the deck as a whole is longer than is shown. */
export function deckExcessDiagnostics(deck: Deck): readonly Diagnostic[] {
  return deckExcessOf(deck).map((excess) => warning(excess.kind, null, null, messages.deckExcess(excess)))
}
