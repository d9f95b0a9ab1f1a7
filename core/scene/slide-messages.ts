import type { TextPlace, UnknownCode } from '../../messages/args/scene'
import { type Message, message } from '../../messages/message'
import { FIGURE_FORMS } from '../dataset/figures-in-text'
import type { DatasetIndex } from '../dataset/lookup'
import { type DeckExcess, MAX_DECK_ENTRIES, MAX_DECK_LENGTH, MAX_LISTED_SECTIONS } from '../deck/excess'
import { allChoices, nearChoices } from '../nearest'
import { type Excess, MAX_ENTRIES, MAX_SLIDE_LENGTH, MAX_SLOT_LENGTH, MAX_TEXT_LENGTH } from '../template/excess'
import { layoutNamed, slotNamed, slotTypeNamed } from '../template/named'
import type { BlankAlt } from '../template/slide-texts'
import type { SlotMismatch } from '../template/slots'
import type { Layout } from '../template/template'

// What is found in the slides of a deck, as messages: laying a deck out and checking its file say the same.

/** The table that each kind of reference is looked up in. */
export type Table = 'theme' | 'observation' | 'milestone' | 'finding' | 'conflict'

/** The slide refers to something that the dataset does not have. */
export function unknownReference(table: Table, id: string, index: DatasetIndex): Message<UnknownCode> {
  return message(`unknown-${table}`, { id, choices: nearChoices(id, index[table].keys()) })
}

/** A text asks for a figure in a form that there is not. */
export function unknownFigureForm(form: string): Message<'unknown-figure-form'> {
  return message('unknown-figure-form', { form, choices: allChoices(form, FIGURE_FORMS) })
}

/** What a slide holds and what its layout takes do not agree. */
export function mismatchMessage(mismatch: SlotMismatch, layout: Layout): Message<SlotMismatch['kind']> {
  const named = (id: string) => slotNamed(id, layout)
  const slot = named(mismatch.slot)
  switch (mismatch.kind) {
    case 'unknown-slot': {
      const choices = nearChoices(mismatch.slot, mismatch.known, named)
      return message('unknown-slot', { layout: layoutNamed(layout), slot, choices })
    }
    case 'wrong-type':
      return message('wrong-type', {
        slot,
        accepts: slotTypeNamed(mismatch.accepts),
        found: slotTypeNamed(mismatch.found),
      })
    case 'wrong-size':
      return message('wrong-size', { slot, min: mismatch.min, max: mismatch.max, size: mismatch.size })
    case 'empty-slot':
      return message('empty-slot', { layout: layoutNamed(layout), slot, accepts: slotTypeNamed(mismatch.accepts) })
    case 'hidden-slot':
      return mismatch.beside === null
        ? message('hidden-slot', { slot, without: named(mismatch.without ?? '') })
        : message('hidden-slot', { slot, beside: named(mismatch.beside) })
  }
}

/** Content that is so long that only its beginning is laid out. */
export function excessMessage({ kind, slot, path, size }: Excess, layout: Layout | undefined): Message<Excess['kind']> {
  const place = textPlace(slot, path, layout)
  switch (kind) {
    case 'text-too-long':
      return message('text-too-long', { place, size, max: MAX_TEXT_LENGTH })
    case 'slot-too-long':
      return message('slot-too-long', { place, size, max: MAX_SLOT_LENGTH })
    case 'slide-too-long':
      return message('slide-too-long', { size, max: MAX_SLIDE_LENGTH })
    case 'too-many-entries':
      return message('too-many-entries', { place, size, max: MAX_ENTRIES })
  }
}

function textPlace(
  slot: string | null,
  [part, element = '']: readonly string[],
  layout: Layout | undefined,
): TextPlace {
  if (slot !== null) return { in: 'slot', slot: slotNamed(slot, layout) }
  return part === 'alt' ? { in: 'alt', element } : { in: 'talk' }
}

/** Where the deck as a whole is longer than is shown. */
export function deckExcessMessage({ kind, path, size }: DeckExcess): Message<DeckExcess['kind']> {
  switch (kind) {
    case 'too-many-sections':
      return message('too-many-sections', { size, max: MAX_LISTED_SECTIONS })
    case 'deck-too-long':
      return message('deck-too-long', { size, max: MAX_DECK_LENGTH })
    case 'deck-too-full':
      return message('deck-too-full', { size, max: MAX_DECK_ENTRIES })
    case 'text-too-long':
      return message('text-too-long', { place: { in: 'deck', path: path.join('.') }, size, max: MAX_TEXT_LENGTH })
  }
}

/** The picture, or the element of this name, has no alternative text. */
export function blankAltMessage({ slot, path }: BlankAlt, layout: Layout | undefined): Message<'blank-alt'> {
  return slot === null
    ? message('blank-alt', { element: path.at(-1) ?? '' })
    : message('blank-alt', { picture: slotNamed(slot, layout) })
}

/** Halves of characters and those that turn the direction of writing, by their numbers: nobody sees them. */
export function invisibleCharacters(characters: readonly string[]): Message<'missing-glyph'> {
  const invisible = characters.map((one) => `U+${one.charCodeAt(0).toString(16).toUpperCase()}`)
  return message('missing-glyph', { invisible })
}
