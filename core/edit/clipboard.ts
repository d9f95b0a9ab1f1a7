import { type Deck, type DeckSlide, deckSlideSchema } from '../deck/schema'
import { z } from '../zod'
import { slidesOf } from './slides'

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
