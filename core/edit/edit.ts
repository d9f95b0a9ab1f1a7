import type { Message } from '../../messages/message'
import type { Deck } from '../deck/schema'
import type { Localized } from '../locale'

/** Result of an edit: the deck as it is afterwards, and what undo calls the step. */
export interface Edit {
  readonly deck: Deck
  readonly name: Localized
  /** Slides to select afterwards; the selection stays as it is where there are none. */
  readonly select?: readonly string[]
  /** What the person should know about it: edited slides that stay. */
  readonly notice?: Message
}
