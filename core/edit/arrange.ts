import { type Deck, type DeckSlide, deckSlideSchema } from '../deck/schema'
import type { StorylineSlide } from '../template/storyline-schema'
import { wordsInBoth } from '../template/written'
import { z } from '../zod'
import type { Edit } from './edit'
import * as names from './names'
import { reviewed, typedOver } from './own-words'
import {
  createSlideIds,
  type DeckSection,
  endOf,
  insertSlides,
  moveSlidesTo,
  type SlidePosition,
  slideNumbers,
  slidesOf,
  withoutSlides,
} from './slides'

/** Inserts an empty slide after another one; at the end of the deck if there is none. */
export function addSlide(deck: Deck, layout: string, after: string | null): Edit {
  const place = after === null ? endOf(deck) : { after }
  return withCopies(deck, [{ layout, content: {} }], place, names.addSlide)
}

/** Inserts slides of this deck or another one, under ids of their own. */
export function pasteSlides(deck: Deck, slides: readonly DeckSlide[], place: SlidePosition): Edit {
  return withCopies(deck, slides, place, names.pasteSlides(slides.length))
}

/** Copies slides; the copies are together after the last of them. */
export function duplicateSlides(deck: Deck, ids: readonly string[]): Edit {
  const name = names.duplicateSlides(slideNumbers(deck, ids))
  const originals = slidesOf(deck).filter((slide) => ids.includes(slide.id))
  const last = originals.at(-1)
  return last ? withCopies(deck, originals, { after: last.id }, name) : { deck, name }
}

function withCopies(
  deck: Deck,
  slides: readonly (StorylineSlide | DeckSlide)[],
  place: SlidePosition,
  name: Edit['name'],
) {
  const copies = slides.map(withoutOrigin).map(createSlideIds(deck))
  if (copies.length === 0) return { deck, name }
  return { deck: insertSlides(deck, copies, place), name, select: copies.map((slide) => slide.id) }
}

/** A copy is the person's: removing a theme leaves it alone. */
function withoutOrigin(slide: StorylineSlide | DeckSlide): StorylineSlide {
  if (!('origin' in slide)) return slide
  const { origin, ...copy } = slide
  return copy
}

/** Removes slides from the deck; sections that become empty go with them. The slide that follows is selected. */
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

/** Moves slides to a place, across sections too; among themselves they keep their order. */
export function moveSlides(deck: Deck, ids: readonly string[], place: SlidePosition): Edit {
  const name = names.moveSlides(slideNumbers(deck, ids))
  const moved = slidesOf(deck).filter((slide) => ids.includes(slide.id))
  if (moved.length === 0) return { deck, name }
  const after = moveSlidesTo(deck, moved, place)
  return { deck: sameOrder(deck, after) ? deck : after, name, select: moved.map((slide) => slide.id) }
}

function sameOrder(a: Deck, b: Deck): boolean {
  const order = (deck: Deck) => JSON.stringify(deck.sections.map(({ slides }) => slides.map((slide) => slide.id)))
  return order(a) === order(b)
}

/** Names a section in the language of the deck. */
export function renameSection(deck: Deck, section: number, name: string): Edit {
  const before = deck.sections[section]
  if (!before) return { deck, name: names.startSection }
  const step = names.renameSection(wordsInBoth(before.name))
  if (name === '') return { deck, name: step }
  const after = typedOver(before.name, name, deck.lang)
  return { deck: after === before.name ? deck : withSection(deck, section, { name: after }), name: step }
}

/** Says that the name of a section says the same in both languages; null where nothing said otherwise. */
export function sectionSaysTheSame(deck: Deck, section: number): Edit | null {
  const before = deck.sections[section]
  const name = before && reviewed(before.name)
  if (!name || name === before.name) return null
  return { deck: withSection(deck, section, { name }), name: names.renameSection(wordsInBoth(name)) }
}

/** Says whether the agenda lists a section. */
export function listSection(deck: Deck, section: number, listed: boolean): Edit {
  const before = deck.sections[section]
  if (!before) return { deck, name: names.startSection }
  const name = (listed ? names.listSection : names.unlistSection)(wordsInBoth(before.name))
  return { deck: before.listed === listed ? deck : withSection(deck, section, { listed }), name }
}

/** Starts a section with a slide: it and those that follow leave the section that they are in. */
export function startSection(deck: Deck, slide: string): Edit {
  const sections = deck.sections.flatMap((section): DeckSection[] => {
    const at = section.slides.findIndex(({ id }) => id === slide)
    if (at <= 0) return [section]
    const added = { name: NEW_SECTION, listed: true, slides: section.slides.slice(at) }
    return [{ ...section, slides: section.slides.slice(0, at) }, added]
  })
  return { deck: sections.length === deck.sections.length ? deck : { ...deck, sections }, name: names.startSection }
}

const NEW_SECTION = { en: 'New section', zh: '新章节' }

/** Joins the slides of a section to the section before it. */
export function joinSection(deck: Deck, section: number): Edit {
  const joined = deck.sections[section]
  const before = deck.sections[section - 1]
  if (!joined || !before) return { deck, name: names.startSection }
  const sections = deck.sections.flatMap((one): DeckSection[] => {
    if (one === joined) return []
    return one === before ? [{ ...one, slides: [...one.slides, ...joined.slides] }] : [one]
  })
  return { deck: { ...deck, sections }, name: names.joinSection(wordsInBoth(joined.name)) }
}

function withSection(deck: Deck, section: number, change: Partial<DeckSection>): Deck {
  return { ...deck, sections: deck.sections.map((one, i) => (i === section ? { ...one, ...change } : one)) }
}

const SLIDES_FORMAT = 'chengyu-brief/slides'

const clipboardSchema = z.object({ format: z.literal(SLIDES_FORMAT), slides: deckSlideSchema.array().min(1) })

/** The slides of those ids, in the order of the deck. */
export function pickSlides(deck: Deck, ids: readonly string[]): readonly DeckSlide[] {
  return slidesOf(deck).filter((slide) => ids.includes(slide.id))
}

/** Slides as the text that goes on the system's clipboard. */
export function slidesToText(slides: readonly DeckSlide[]): string {
  return JSON.stringify({ format: SLIDES_FORMAT, slides })
}

/** True where a text has slides in it as they are copied: no text that a person means to write. */
export function holdsSlides(text: string): boolean {
  return text.includes(`{"format":"${SLIDES_FORMAT}"`)
}

/** The slides that a clipboard's text holds; null for any other text. */
export function slidesFromText(text: string): readonly DeckSlide[] | null {
  if (!text.includes(SLIDES_FORMAT)) return null
  try {
    const parsed = clipboardSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data.slides : null
  } catch {
    return null
  }
}
