import type { Deck, DeckSlide } from '../deck/schema'

export type DeckSection = Deck['sections'][number]

/** All slides of a deck, in order. */
export function slidesOf(deck: Deck): readonly DeckSlide[] {
  return deck.sections.flatMap((section) => section.slides)
}

/** The slide of that id, if the deck has one. */
export function findSlide(deck: Deck, id: string): DeckSlide | undefined {
  for (const { slides } of deck.sections) {
    const found = slides.find((slide) => slide.id === id)
    if (found) return found
  }
  return undefined
}

/** The number of a slide, counted from 1; 0 where the deck has no such slide. */
export function slideNumber(deck: Deck, id: string): number {
  return slidesOf(deck).findIndex((slide) => slide.id === id) + 1
}

/** The numbers of several slides, in the order of the deck; ids that the deck does not have are left out. */
export function slideNumbers(deck: Deck, ids: readonly string[]): readonly number[] {
  const wanted = new Set(ids)
  return slidesOf(deck).flatMap(({ id }, i) => (wanted.has(id) ? [i + 1] : []))
}

/** The deck with one slide changed; all other slides and sections stay the same objects. */
export function changeSlide(deck: Deck, id: string, change: (slide: DeckSlide) => DeckSlide): Deck {
  const slide = findSlide(deck, id)
  if (!slide) return deck
  const changed = change(slide)
  if (changed === slide) return deck
  const replaced = (one: DeckSlide) => (one === slide ? changed : one)
  return {
    ...deck,
    sections: deck.sections.map((section) =>
      section.slides.includes(slide) ? { ...section, slides: section.slides.map(replaced) } : section,
    ),
  }
}

/** The deck with the slides of each section changed; sections that lose all their slides go with them. */
export function changeSections(deck: Deck, change: (slides: DeckSlide[], section: number) => DeckSlide[]): Deck {
  const sections = deck.sections.map((section, i) => {
    const slides = change(section.slides, i)
    return slides === section.slides ? section : { ...section, slides }
  })
  return { ...deck, sections: sections.filter(({ slides }, i) => slides.length > 0 || wasEmpty(deck, i)) }
}

/** The deck without some slides. */
export function withoutSlides(deck: Deck, gone: (slide: DeckSlide) => boolean): Deck {
  return changeSections(deck, (slides) => (slides.some(gone) ? slides.filter((slide) => !gone(slide)) : slides))
}

function wasEmpty(deck: Deck, section: number): boolean {
  return deck.sections[section]?.slides.length === 0
}
