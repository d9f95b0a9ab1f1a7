import { unseenInTexts } from '../template/unseen'
import { deckTexts } from './excess'
import type { Deck } from './schema'

/** A text of a deck that holds characters that nobody sees. */
export interface UnseenInDeck {
  readonly path: readonly (string | number)[]
  readonly characters: readonly string[]
}

/** Where the title of a deck, its properties and the names of its sections hold characters that nobody sees. */
export function deckUnseenIn(deck: Deck): readonly UnseenInDeck[] {
  return deckTexts(deck).flatMap(({ path, text }) => {
    const characters = unseenInTexts([text])
    return characters.length > 0 ? [{ path, characters }] : []
  })
}
