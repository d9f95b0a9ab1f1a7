import type { DatasetIndex } from '../dataset/lookup'
import { deckFromSelection, type Selection } from '../deck/from-selection'
import { type DeckOptions, deckFromStoryline } from '../deck/from-storyline'
import type { Deck } from '../deck/schema'
import type { Storyline } from '../template/storyline-schema'
import { markMade } from './origin'

/** A deck of a storyline to be edited: its slides know that the program made them. */
export function newStorylineDeck(storyline: Storyline, options: DeckOptions): Deck {
  return markMade(deckFromStoryline(storyline, options), 'storyline')
}

/** A deck about some themes and metrics to be edited. It may be about nothing yet. */
export function newSelectionDeck(selection: Selection, index: DatasetIndex, options: DeckOptions): Deck {
  const deck = markMade(deckFromSelection(selection, index, options), 'selection')
  const isEmpty = selection.themes.length + selection.metrics.length === 0
  return isEmpty ? { ...deck, subject: deck.title } : deck
}
