import { lengthOf, MAX_TEXT_LENGTH } from '../template/excess'
import type { Deck } from './schema'

/** So many sections find room in an agenda, in letters that are much too small. */
export const MAX_LISTED_SECTIONS = 50

/** More of a deck than is shown: a text of its own that is too long, or more sections than an agenda lists. */
export interface DeckExcess {
  readonly kind: 'text-too-long' | 'too-many-sections'
  readonly path: readonly (string | number)[]
  readonly size: number
}

/** What of a deck as a whole is too long to be shown; `excessOf` tells the same of a slide. */
export function deckExcessOf({ title, subject, author, sections }: Deck): readonly DeckExcess[] {
  const texts = [
    { path: ['title'], text: title },
    { path: ['subject'], text: subject },
    { path: ['author'], text: author },
    ...sections.map(({ name }, i) => ({ path: ['sections', i, 'name'], text: name })),
  ]
  const long = texts
    .map(({ path, text }) => ({ kind: 'text-too-long', path, size: lengthOf(text) }) as const)
    .filter(({ size }) => size > MAX_TEXT_LENGTH)
  const listed = sections.filter((section) => section.listed && section.slides.length > 0).length
  const many = { kind: 'too-many-sections', path: ['sections'], size: listed } as const
  return listed > MAX_LISTED_SECTIONS ? [...long, many] : long
}
