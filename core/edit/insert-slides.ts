import type { Deck, DeckSlide } from '../deck/schema'
import type { SlideRecipe } from '../template/storyline-schema'
import type { Edit } from './edit'
import * as names from './names'
import { idGiver } from './slide-ids'
import { endOf, putSlides, type SlidePlace } from './slide-place'
import { slideNumbers, slidesOf } from './slides'

/** Puts an empty slide of a layout behind another one; at the end of the deck where there is no other. */
export function addSlide(deck: Deck, layout: string, after: string | null): Edit {
  const place = after === null ? endOf(deck) : { after }
  return withCopies(deck, [{ layout, content: {} }], place, names.addSlide)
}

/** Puts in slides of this deck or another one, under ids of their own. */
export function pasteSlides(deck: Deck, slides: readonly DeckSlide[], place: SlidePlace): Edit {
  return withCopies(deck, slides, place, names.pasteSlides(slides.length))
}

/** Copies slides; the copies stand together after the last of them. */
export function duplicateSlides(deck: Deck, ids: readonly string[]): Edit {
  const name = names.duplicateSlides(slideNumbers(deck, ids))
  const originals = slidesOf(deck).filter((slide) => ids.includes(slide.id))
  const last = originals.at(-1)
  return last ? withCopies(deck, originals, { after: last.id }, name) : { deck, name }
}

function withCopies(deck: Deck, slides: readonly (SlideRecipe | DeckSlide)[], place: SlidePlace, name: Edit['name']) {
  const copies = slides.map(withoutOrigin).map(idGiver(deck))
  if (copies.length === 0) return { deck, name }
  return { deck: putSlides(deck, copies, place), name, select: copies.map((slide) => slide.id) }
}

/** A copy is the person's: removing a theme leaves it alone. */
function withoutOrigin(slide: SlideRecipe | DeckSlide): SlideRecipe {
  if (!('origin' in slide)) return slide
  const { origin, ...copy } = slide
  return copy
}
