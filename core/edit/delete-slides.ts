import type { Deck } from '../deck/schema'
import type { Edit } from './edit'
import * as names from './names'
import { slideNumbers, slidesOf, withoutSlides } from './slides'

/** Takes slides out of the deck; sections that become empty go with them. The slide that follows is selected. */
export function deleteSlides(deck: Deck, ids: readonly string[]): Edit {
  return withoutThem(deck, ids, names.deleteSlides(slideNumbers(deck, ids)))
}

/** The same under another name, after the slides were put on the clipboard. */
export function cutSlides(deck: Deck, ids: readonly string[]): Edit {
  return withoutThem(deck, ids, names.cutSlides(slideNumbers(deck, ids)))
}

function withoutThem(deck: Deck, ids: readonly string[], name: Edit['name']): Edit {
  const slides = slidesOf(deck)
  const gone = (slide: { readonly id: string }) => ids.includes(slide.id)
  if (!slides.some(gone)) return { deck, name }
  const last = slides.findLastIndex(gone)
  const next = slides[last + 1] ?? slides.findLast((slide) => !gone(slide))
  return { deck: withoutSlides(deck, gone), name, select: next ? [next.id] : [] }
}
