import type { Lang } from '../locale'
import type { Storyline, StorylineSlide } from '../template/storyline-schema'
import { DECK_FORMAT, DECK_VERSION, type Deck, type DeckSlide } from './schema'

/** What a new deck is made with. */
export interface DeckOptions {
  readonly lang: Lang
  /** Id of a design. */
  readonly design: string
  /** ISO date; the only one that goes into exported files. */
  readonly date: string
  readonly author?: string
  readonly size?: Deck['size']
}

/** A deck from a storyline; each slide gets an id of its own. */
export function deckFromStoryline(storyline: Storyline, options: DeckOptions): Deck {
  return newDeck(options, storyline.title, storyline.subject, storyline.sections)
}

/** A deck from sections of slides without ids. */
export function newDeck(
  options: DeckOptions,
  title: Deck['title'],
  subject: Deck['subject'],
  sections: Storyline['sections'],
): Deck {
  const used = new Set<string>()
  return {
    format: DECK_FORMAT,
    version: DECK_VERSION,
    title,
    subject,
    author: options.author ?? '',
    date: options.date,
    lang: options.lang,
    design: options.design,
    size: options.size ?? '16:9',
    sections: sections.map((section) => ({
      ...section,
      slides: section.slides.map((slide) => withId(slide, used)),
    })),
  }
}

/** The slide with the id that it has, or one made from its layout: `kpi-grid`, `kpi-grid-2`. */
function withId(slide: StorylineSlide, used: Set<string>): DeckSlide {
  const wanted = slide.id ?? slide.layout
  let id = wanted
  for (let i = 2; used.has(id); i++) id = `${wanted}-${i}`
  used.add(id)
  return { ...slide, id }
}
