import type { Deck } from '../../core/deck/schema'
import type { Edit } from '../../core/edit/index'

/** An edit of a deck that is still to be made; null where it cannot be. */
export type DeckChange = (deck: Deck) => Edit | null

/** What is being typed into a field: the edit that leaving the field would make. */
export interface PendingEdit {
  readonly field: string
  readonly change: DeckChange
}

/** No field is open: always this one list, because drafts are compared by what they hold. */
export const NOTHING_PENDING: readonly PendingEdit[] = []

/** The deck as it would be if all open fields were left now. */
export function withPending(deck: Deck, pending: readonly PendingEdit[]): Deck {
  return pending.reduce((before, { change }) => change(before)?.deck ?? before, deck)
}
