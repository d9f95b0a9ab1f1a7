import { deckExcessOf, invisibleCharactersInDeck } from '../../core/deck/excess'
import type { Deck } from '../../core/deck/schema'
import { allChoices } from '../../core/nearest'
import { deckExcessMessage, invisibleCharacters } from '../../core/scene/slide-messages'
import type { Design } from '../../core/template/template'
import { message } from '../../messages/message'
import type { Loaded } from '../files/json/read-json'
import { firstProblems, type Problem } from '../files/problem'
import type { CheckContext, SlideProblem } from './check-slide'
import { checkSlides } from './check-slides'

/** What a whole deck is checked against. */
export interface DeckCheckContext extends CheckContext {
  /** Null for a design that has a name and is faulty, as with layouts. */
  readonly designs: ReadonlyMap<string, Design | null>
}

/** Every problem of a deck that its schema cannot say. */
export function checkDeck(deck: Loaded<Deck>, known: DeckCheckContext): readonly Problem[] {
  return [
    ...checkBuildable(deck),
    ...checkDeckDesign(deck, known.designs),
    ...checkTexts(deck),
    ...checkSlides(deck, known),
  ]
}

/** What keeps a deck from being built at all, unlike flaws of its slides: a file must hold a slide. */
export function checkBuildable({ value, document }: Loaded<Deck>): readonly Problem[] {
  const empty = value.sections.every((section) => section.slides.length === 0)
  return empty ? [document.problem(['sections'], message('no-slides'))] : []
}

function checkTexts({ value, document }: Loaded<Deck>): readonly Problem[] {
  return firstProblems(deckProblems(value), ({ path, says }) => document.problem(path, says()))
}

/** What is wrong with the texts of the deck as a whole: longer than is shown, or with characters that nobody sees. */
export function deckProblems(deck: Deck): readonly SlideProblem[] {
  const ofDeck = { slide: null, slot: null }
  return [
    ...deckExcessOf(deck).map((excess) => {
      return { ...ofDeck, code: excess.kind, path: excess.path, says: () => deckExcessMessage(excess) }
    }),
    ...invisibleCharactersInDeck(deck).map(({ path, characters }) => {
      return { ...ofDeck, code: 'missing-glyph' as const, path, says: () => invisibleCharacters(characters) }
    }),
  ]
}

/** A deck is laid out in the design that it names, so that one which nobody has keeps it from being built too. */
export function checkDeckDesign(
  { value, document }: Loaded<Deck>,
  designs: DeckCheckContext['designs'],
): readonly Problem[] {
  if (designs.has(value.design)) return []
  const choices = allChoices(value.design, [...designs.keys()], (id) => ({ id, name: designs.get(id)?.name }))
  return [document.problem(['design'], message('missing-design', { id: value.design, used: null, choices }))]
}
