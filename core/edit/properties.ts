import { type Deck, deckSchema } from '../deck/schema'
import type { Lang } from '../locale'
import type { PlainText } from '../template/shared-schema'
import type { Edit } from './edit'
import * as names from './names'
import { emptiedIn, reviewed, typedOver } from './own-words'

/** Names the deck in its language. */
export function setTitle(deck: Deck, title: string): Edit {
  return { deck: withWords(deck, 'title', title), name: names.setTitle }
}

/** Says what the deck is about, in its language. */
export function setSubject(deck: Deck, subject: string): Edit {
  return { deck: withWords(deck, 'subject', subject), name: names.setSubject }
}

/** Names the author. */
export function setAuthor(deck: Deck, author: string): Edit {
  return { deck: deck.author === author ? deck : { ...deck, author }, name: names.setAuthor }
}

function withWords(deck: Deck, key: 'title' | 'subject', typed: string): Deck {
  const before: PlainText = deck[key]
  const after = typed === '' ? emptied(before, key, deck.lang) : typedOver(before, typed, deck.lang)
  return after === before ? deck : { ...deck, [key]: after }
}

/** No deck is without a title. */
function emptied(before: PlainText, key: 'title' | 'subject', lang: Lang): PlainText {
  return key === 'title' ? before : (emptiedIn(before, lang) ?? '')
}

/** What the files of a deck say about themselves; title and subject in the language of the deck. */
export interface Properties {
  readonly title: string
  readonly subject: string
  readonly author: string
  /** ISO date. */
  readonly date: string
}

/** Says that title or subject say the same in both languages; null where nothing said otherwise. */
export function propertySaysTheSame(deck: Deck, key: 'title' | 'subject'): Edit | null {
  const after = reviewed(deck[key])
  return after === deck[key] ? null : { deck: { ...deck, [key]: after }, name: names.setProperties }
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

/** Gives the deck another design. */
export function setDesign(deck: Deck, design: string): Edit {
  return { deck: deck.design === design ? deck : { ...deck, design }, name: names.setDesign }
}

/** Turns the deck into the other language. */
export function setLang(deck: Deck, lang: Lang): Edit {
  return { deck: deck.lang === lang ? deck : { ...deck, lang }, name: names.setLang }
}

/** Gives the slides another size. */
export function setSize(deck: Deck, size: Deck['size']): Edit {
  return { deck: deck.size === size ? deck : { ...deck, size }, name: names.setSize }
}
