import { isDeepStrictEqual } from 'node:util'
import type { Deck } from '../../core/deck/schema'

/** Decks and files that carry a number, so that what is found on the disk says which write it comes from. */

const MAX_SLIDES = 40

/** The deck with a number, in its author, and of a length that follows from it. */
export function numberedDeck(base: Deck, number: number): Deck {
  const [section] = base.sections
  const [slide] = section?.slides ?? []
  if (!section || !slide) throw new Error('The deck has no slide')
  const slides = Array.from({ length: 1 + ((number * 7) % MAX_SLIDES) }, (_, i) => ({ ...slide, id: `slide-${i + 1}` }))
  return { ...base, author: String(number), sections: [{ ...section, slides }] }
}

/** The number of a deck's text; throws where it is not the whole deck of that number. */
export function numberOfDeck(base: Deck, text: string): number {
  const { $schema: _, ...deck } = JSON.parse(text) as Deck
  const number = Number(deck.author)
  if (!isDeepStrictEqual(deck, plain(numberedDeck(base, number)))) throw new Error(`not the whole deck ${deck.author}`)
  return number
}

function plain(deck: Deck): unknown {
  return JSON.parse(JSON.stringify(deck))
}

/** Bytes that say their number and length, and repeat the number to the end. */
export function numberedBytes(number: number, length: number): Uint8Array {
  const head = Buffer.from(`${number} ${length}\n`)
  return Buffer.concat([head, Buffer.alloc(length, number % 251)])
}

/** The number of such bytes; throws where they are not whole. */
export function numberOfBytes(bytes: Buffer): number {
  const [number = Number.NaN, length = Number.NaN] = bytes
    .subarray(0, bytes.indexOf('\n'))
    .toString()
    .split(' ')
    .map(Number)
  if (!bytes.equals(numberedBytes(number, length))) throw new Error(`not the whole file ${number} of ${length} bytes`)
  return number
}
