import type { Deck } from '../deck/schema'
import type { PlainText } from '../template/shared-schema'
import type { Edit } from './edit'
import * as names from './names'

/** Names the deck; in the language of the deck where it has a name in each. */
export function setTitle(deck: Deck, title: string): Edit {
  return { deck: withWords(deck, 'title', title), name: names.setTitle }
}

/** Says what the deck is about; in the language of the deck where it says so in each. */
export function setSubject(deck: Deck, subject: string): Edit {
  return { deck: withWords(deck, 'subject', subject), name: names.setSubject }
}

/** Names the author. */
export function setAuthor(deck: Deck, author: string): Edit {
  return { deck: deck.author === author ? deck : { ...deck, author }, name: names.setAuthor }
}

function withWords(deck: Deck, key: 'title' | 'subject', typed: string): Deck {
  const before: PlainText = deck[key]
  if (typeof before === 'string') return before === typed ? deck : { ...deck, [key]: typed }
  // One language may not be empty beside the other: the title then stands for both.
  if (typed === '' || before[deck.lang] === typed) return deck
  return { ...deck, [key]: { ...before, [deck.lang]: typed } }
}
