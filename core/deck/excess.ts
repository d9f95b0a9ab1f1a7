import { entriesOfSlide, lengthOfSlide, MAX_TEXT_LENGTH, shownText, withoutExcess } from '../template/excess'
import type { PlainText } from '../template/shared-schema'
import { shortText } from '../template/shorten'
import { invisibleCharactersInTexts, lengthOf } from '../template/slide-texts'
import type { Deck } from './schema'

/** So many sections find room in an agenda, in letters that are much too small. */
export const MAX_LISTED_SECTIONS = 50
/** A book of 500 pages has fewer characters. */
export const MAX_DECK_LENGTH = 1_000_000
/** A thousand slides have fewer points, figures and rows. */
export const MAX_DECK_ENTRIES = 10_000
/** So much is shown of the name of a section that comes after them. */
const BRIEF_NAME = { entries: 0, longest: 40, beginning: 40 }

/** More of a deck than is shown: a text of its own that is too long, more sections than an agenda lists, or more than is laid out of its slides together. */
export interface DeckExcess {
  readonly kind: 'text-too-long' | 'too-many-sections' | 'deck-too-long' | 'deck-too-full'
  readonly path: readonly (string | number)[]
  readonly size: number
}

/** What of a deck as a whole is too long to be shown; `excessOf` does the same for a slide. */
export function deckExcessOf(deck: Deck): readonly DeckExcess[] {
  const long = deckTexts(deck)
    .map(({ path, text }) => ({ kind: 'text-too-long', path, size: lengthOf(text) }) as const)
    .filter(({ size }) => size > MAX_TEXT_LENGTH)
  const listed = deck.sections.filter((section) => section.listed && section.slides.length > 0).length
  const many = { kind: 'too-many-sections', path: ['sections'], size: listed } as const
  const { length, entries } = shownParts(deck)
  const texts = { kind: 'deck-too-long', path: ['sections'], size: length } as const
  const full = { kind: 'deck-too-full', path: ['sections'], size: entries } as const
  return [
    ...long,
    ...(listed > MAX_LISTED_SECTIONS ? [many] : []),
    ...(length > MAX_DECK_LENGTH ? [texts] : []),
    ...(entries > MAX_DECK_ENTRIES ? [full] : []),
  ]
}

/** The texts of a deck that belong to none of its slides. */
function deckTexts({ title, subject, author, sections }: Deck) {
  return [
    { path: ['title'], text: title },
    { path: ['subject'], text: subject },
    { path: ['author'], text: author },
    ...sections.map(({ name }, i) => ({ path: ['sections', i, 'name'], text: name })),
  ]
}

/** How the parts of a deck are shown, by sections: what comes after `MAX_DECK_LENGTH` or `MAX_DECK_ENTRIES`, only in part. */
export interface ShownParts {
  /** All characters and entries of the deck, those left out of its slides not counted. */
  readonly length: number
  readonly entries: number
  readonly names: readonly PlainText[]
  /** Whether only the beginning of a slide is shown. */
  readonly brief: readonly (readonly boolean[])[]
}

/** Counts the characters and entries of a deck, in its order. */
export function shownParts({ sections }: Deck): ShownParts {
  let [length, entries] = [0, 0]
  const isBeyond = (characters: number, listed: number): boolean => {
    length += characters
    entries += listed
    return length > MAX_DECK_LENGTH || entries > MAX_DECK_ENTRIES
  }
  const parts = sections.map(({ name, slides }) => {
    const shown = shownText(name)
    return {
      name: isBeyond(lengthOf(shown), 0) ? shortText(shown, BRIEF_NAME) : shown,
      brief: slides.map(withoutExcess).map((slide) => isBeyond(lengthOfSlide(slide), entriesOfSlide(slide))),
    }
  })
  return { length, entries, names: parts.map(({ name }) => name), brief: parts.map(({ brief }) => brief) }
}

/** A text of a deck that holds characters that nobody sees. */
interface InvisibleInDeck {
  readonly path: readonly (string | number)[]
  readonly characters: readonly string[]
}

/** Where the title of a deck, its properties and the names of its sections hold characters that nobody sees. */
export function invisibleCharactersInDeck(deck: Deck): readonly InvisibleInDeck[] {
  return deckTexts(deck).flatMap(({ path, text }) => {
    const characters = invisibleCharactersInTexts([text])
    return characters.length > 0 ? [{ path, characters }] : []
  })
}
