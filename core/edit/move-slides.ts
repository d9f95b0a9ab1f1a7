import type { Deck } from '../deck/schema'
import type { Edit } from './edit'
import * as names from './names'
import { relocateSlides, type SlidePlace } from './slide-place'
import { slideNumbers, slidesOf } from './slides'

/** Moves slides to a place, across sections too; among themselves they keep their order. */
export function moveSlides(deck: Deck, ids: readonly string[], place: SlidePlace): Edit {
  const name = names.moveSlides(slideNumbers(deck, ids))
  const moved = slidesOf(deck).filter((slide) => ids.includes(slide.id))
  if (moved.length === 0) return { deck, name }
  const after = relocateSlides(deck, moved, place)
  return { deck: sameOrder(deck, after) ? deck : after, name, select: moved.map((slide) => slide.id) }
}

function sameOrder(a: Deck, b: Deck): boolean {
  const order = (deck: Deck) => JSON.stringify(deck.sections.map(({ slides }) => slides.map((slide) => slide.id)))
  return order(a) === order(b)
}
