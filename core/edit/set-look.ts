import type { Deck } from '../deck/schema'
import type { Lang } from '../locale'
import type { Edit } from './edit'
import * as names from './names'

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
