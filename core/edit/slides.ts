import type { Deck, DeckSlide } from '../deck/schema'
import type { StorylineSlide } from '../template/storyline-schema'

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

/** Gives each slide an id that no slide of the deck has, nor any that was given before. */
export function createSlideIds(deck: Deck): (slide: StorylineSlide) => DeckSlide {
  const used = new Set(slidesOf(deck).map((slide) => slide.id))
  return (slide) => {
    const id = freeId(validId(slide.id ?? slide.layout), used)
    used.add(id)
    return { ...slide, id }
  }
}

/** The id itself, or the next of its kind: `chart`, `chart-2`, `chart-3`. */
function freeId(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted
  const stem = wanted.replace(/-\d+$/, '')
  let i = 2
  while (used.has(`${stem}-${i}`)) i++
  return `${stem}-${i}`
}

/** Names of layouts are free, ids of slides are not. */
function validId(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return id === '' ? 'slide' : id
}

/** Where slides go: beside another slide, or at an end of a section. */
export type SlidePosition =
  | { readonly before: string }
  | { readonly after: string }
  | { readonly section: number; readonly at: 'start' | 'end' }

interface SectionPosition {
  readonly section: number
  /** Slides go before the one that is here. */
  readonly index: number
}

/** The end of the deck. */
export function endOf(deck: Deck): SlidePosition {
  return { section: deck.sections.length - 1, at: 'end' }
}

/** The deck with slides inserted at a position; at the end if the position is unknown. */
export function insertSlides(deck: Deck, slides: readonly DeckSlide[], place: SlidePosition): Deck {
  if (slides.length === 0) return deck
  if (deck.sections.length === 0) return { ...deck, sections: [{ ...FIRST_SECTION, slides: [...slides] }] }
  const { section, index } = sectionPositionOf(deck, place)
  return changeSections(deck, (old, i) =>
    i === section ? [...old.slice(0, index), ...slides, ...old.slice(index)] : old,
  )
}

const FIRST_SECTION = { name: { en: 'Slides', zh: '页面' }, listed: true }

/** The deck with some of its slides at another place, in the order that they have. */
export function moveSlidesTo(deck: Deck, moved: readonly DeckSlide[], place: SlidePosition): Deck {
  const leaves = new Set(moved)
  const { section, index } = sectionPositionOf(deck, place)
  return changeSections(deck, (slides, i) => {
    const stays = (slide: DeckSlide) => !leaves.has(slide)
    if (i !== section) return slides.every(stays) ? slides : slides.filter(stays)
    return [...slides.slice(0, index).filter(stays), ...moved, ...slides.slice(index).filter(stays)]
  })
}

function sectionPositionOf(deck: Deck, place: SlidePosition): SectionPosition {
  if ('section' in place) return positionInSection(deck, place.section, place.at)
  const anchor = 'before' in place ? place.before : place.after
  for (const [section, { slides }] of deck.sections.entries()) {
    const found = slides.findIndex((slide) => slide.id === anchor)
    if (found >= 0) return { section, index: 'before' in place ? found : found + 1 }
  }
  return positionInSection(deck, deck.sections.length - 1, 'end')
}

function positionInSection(deck: Deck, wanted: number, at: 'start' | 'end'): SectionPosition {
  const section = Math.max(0, Math.min(wanted, deck.sections.length - 1))
  return { section, index: at === 'start' ? 0 : (deck.sections[section]?.slides.length ?? 0) }
}
