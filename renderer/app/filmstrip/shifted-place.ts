import type { Deck } from '../../../core/deck/schema'
import { type SlidePosition, slidesOf } from '../../../core/edit/index'

/**
 * Where slides go when they move one place towards an end of the deck; null where they are there. At the edge of a
 * section the first step leads over the edge.
 */
export function shiftedPlace(deck: Deck, slides: readonly string[], by: -1 | 1): SlidePosition | null {
  const moved = new Set(slides)
  const all = slidesOf(deck).map(({ id }) => id)
  const edge = by < 0 ? all.findIndex((id) => moved.has(id)) : all.findLastIndex((id) => moved.has(id))
  const own = all[edge]
  if (own === undefined) return null
  const section = deck.sections.findIndex((each) => each.slides.some(({ id }) => id === own))
  const neighbour = all[edge + by]
  const inSection = deck.sections[section]?.slides.some(({ id }) => id === neighbour) ?? false
  if (neighbour !== undefined && inSection) return by < 0 ? { before: neighbour } : { after: neighbour }
  if (!deck.sections[section + by]) return null
  return { section: section + by, at: by < 0 ? 'end' : 'start' }
}
