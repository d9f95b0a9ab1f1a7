import { type Deck, deckSchema } from '../deck/schema'
import type { Edit } from './edit'
import * as names from './names'
import { setAuthor, setSubject, setTitle } from './set-title'

/** What the files of a deck say about themselves; title and subject in the language of the deck. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** ISO date. */
  readonly date: string
}

/** Sets all of them in one step. */
export function setProperties(deck: Deck, { title, subject, author, date }: Properties): Edit {
  const words = [
    (one: Deck) => setTitle(one, title),
    (one: Deck) => setSubject(one, subject),
    (one: Deck) => setAuthor(one, author),
  ].reduce((before, edit) => edit(before).deck, deck)
  const isOther = isDeckDate(date) && date !== deck.date
  return { deck: isOther ? { ...words, date } : words, name: names.setProperties }
}

/** True for a date as decks write it: `2026-01-04`. */
export function isDeckDate(text: string): boolean {
  return deckSchema.shape.date.safeParse(text).success
}
