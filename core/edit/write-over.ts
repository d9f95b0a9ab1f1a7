import type { Deck } from '../deck/schema'
import type { Localized } from '../locale'
import type { Edit } from './edit'
import { clearSlot } from './set-slot'
import { setText, type TextPlace, typeText } from './set-text'
import { findSlide } from './slides'

/**
 * Puts down what somebody typed over a text. An emptied text leaves its slot and an emptied point its list, a chart works
 * its title out again, and a group of a table keeps its name.
 */
export function writeOver(deck: Deck, place: TextPlace, typed: string, shown?: Localized): Edit | null {
  if (typed !== '') return typeText(deck, place, typed, shown)
  const content = findSlide(deck, place.slide)?.content[place.slot]
  if (!content || 'table' in content) return null
  return 'text' in content ? clearSlot(deck, place.slide, place.slot) : setText(deck, place, '')
}
