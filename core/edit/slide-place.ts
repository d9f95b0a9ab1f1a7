import type { Deck, DeckSlide } from '../deck/schema'
import { changeSections } from './slides'

/** Where slides go: beside another slide, or at an end of a section. */
export type SlidePlace =
  | { readonly before: string }
  | { readonly after: string }
  | { readonly section: number; readonly at: 'start' | 'end' }

interface Spot {
  readonly section: number
  /** Slides go before the one that stands here. */
  readonly index: number
}

/** The end of the deck. */
export function endOf(deck: Deck): SlidePlace {
  return { section: deck.sections.length - 1, at: 'end' }
}

/** The deck with slides put in at a place; where nobody knows the place, at the end. */
export function putSlides(deck: Deck, slides: readonly DeckSlide[], place: SlidePlace): Deck {
  if (slides.length === 0) return deck
  if (deck.sections.length === 0) return { ...deck, sections: [{ ...FIRST_SECTION, slides: [...slides] }] }
  const { section, index } = spotOf(deck, place)
  return changeSections(deck, (old, i) =>
    i === section ? [...old.slice(0, index), ...slides, ...old.slice(index)] : old,
  )
}

const FIRST_SECTION = { name: { en: 'Slides', zh: '幻灯片' }, listed: true }

/** The deck with some of its slides at another place, in the order that they have. */
export function relocateSlides(deck: Deck, moved: readonly DeckSlide[], place: SlidePlace): Deck {
  const leaves = new Set(moved)
  const { section, index } = spotOf(deck, place)
  return changeSections(deck, (slides, i) => {
    const stays = (slide: DeckSlide) => !leaves.has(slide)
    if (i !== section) return slides.every(stays) ? slides : slides.filter(stays)
    return [...slides.slice(0, index).filter(stays), ...moved, ...slides.slice(index).filter(stays)]
  })
}

function spotOf(deck: Deck, place: SlidePlace): Spot {
  if ('section' in place) return sectionSpot(deck, place.section, place.at)
  const anchor = 'before' in place ? place.before : place.after
  for (const [section, { slides }] of deck.sections.entries()) {
    const found = slides.findIndex((slide) => slide.id === anchor)
    if (found >= 0) return { section, index: 'before' in place ? found : found + 1 }
  }
  return sectionSpot(deck, deck.sections.length - 1, 'end')
}

function sectionSpot(deck: Deck, wanted: number, at: 'start' | 'end'): Spot {
  const section = Math.max(0, Math.min(wanted, deck.sections.length - 1))
  return { section, index: at === 'start' ? 0 : (deck.sections[section]?.slides.length ?? 0) }
}
