import type { Deck } from '../../../core/deck/schema'
import { numberedDeck, numberOfDeck } from '../numbered'

/** A save of a race: its number, and that of the save whose content its writer had seen. */
export interface Save {
  readonly number: number
  readonly seen: number
}

/** The deck of a save. It says both, and its length follows from its number. */
export function deckOfSave(base: Deck, { number, seen }: Save): Deck {
  return { ...numberedDeck(base, number), title: `After ${seen}` }
}

/** The save that a deck's text comes from; throws where it is not whole. */
export function saveOf(base: Deck, text: string): Save {
  const deck = JSON.parse(text) as Deck
  const seen = Number(/^After (\d+)$/.exec(String(deck.title))?.[1])
  if (Number.isNaN(seen)) throw new Error(`The deck's title is ${JSON.stringify(deck.title)}`)
  return { number: numberOfDeck(base, JSON.stringify({ ...deck, title: base.title })), seen }
}

/**
 * The saves that were replaced by one that had not seen them: those that nobody went on from, but the last. `saves` are those
 * that were acknowledged.
 */
export function replacedUnseen(saves: readonly Save[], last: number): readonly Save[] {
  const byNumber = new Map(saves.map((save) => [save.number, save]))
  const line = new Set<number>()
  for (let number: number | undefined = last; number !== undefined; number = byNumber.get(number)?.seen)
    line.add(number)
  return saves.filter(({ number }) => !line.has(number))
}
