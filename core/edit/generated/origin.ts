import type { DatasetIndex } from '../../dataset/lookup'
import type { Deck, DeckSlide } from '../../deck/schema'
import { shortHash } from '../../short-hash'
import type { StorylineSlide } from '../../template/storyline-schema'
import { observationsIn } from '../facts'
import { type DeckSection, slidesOf } from '../slides'

const known = new WeakMap<StorylineSlide, string>()

/** A slide of a storyline, or of a deck, where alternative texts may have been written for it. */
type Printable = StorylineSlide & Partial<Pick<DeckSlide, 'alt'>>

/**
 * A short text that stands for what a slide says: layout, theme, content, talking point and written alternatives. It does
 * not depend on the order of keys, nor on the slide's id.
 */
export function fingerprint(slide: Printable): string {
  const before = known.get(slide)
  if (before !== undefined) return before
  const { layout, theme, content, talk, alt } = slide
  const print = shortHash(JSON.stringify(sorted({ layout, theme, content, talk, alt })))
  known.set(slide, print)
  return print
}

/** The value with the keys of all its objects in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([key, entry]) => [key, sorted(entry)])
}

type GeneratedBy = NonNullable<DeckSlide['origin']>['made']

/** The layout that opens a section. */
export const OPENER = 'section'

/** A new deck whose slides know that the program made them. */
export function markGenerated(deck: Deck, made: GeneratedBy): Deck {
  return {
    ...deck,
    sections: deck.sections.map((section) => ({
      ...section,
      slides: section.slides.map((slide) => generatedSlide(slide, made, themeOf(slide, section))),
    })),
  }
}

/** A slide that the program has just made, for a theme or for the deck as a whole. */
export function generatedSlide<R extends StorylineSlide>(slide: R, made: GeneratedBy, theme: string | undefined) {
  return { ...slide, origin: { made, ...(theme === undefined ? {} : { theme }), fingerprint: fingerprint(slide) } }
}

/** True for a slide that is still as the program made it. */
export function isUnedited(slide: DeckSlide): boolean {
  return slide.origin !== undefined && slide.origin.fingerprint === fingerprint(slide)
}

/** An opener belongs to the theme of its section, where there is only one. */
function themeOf(slide: DeckSlide, section: DeckSection): string | undefined {
  if (slide.layout !== OPENER) return slide.theme
  const themes = new Set(section.slides.flatMap(({ theme }) => theme ?? []))
  return themes.size === 1 ? [...themes][0] : undefined
}

/** How much of the deck is about something, and how much of that goes when it is removed. */
interface Presence {
  readonly slides: number
  /** Slides that are still as the program made them. */
  readonly unedited: number
}

/** The themes that the deck has slides about. */
export function themesIn(deck: Deck): ReadonlyMap<string, Presence> {
  const found = new Map<string, Presence>()
  for (const slide of slidesOf(deck)) {
    const theme = slide.theme ?? slide.origin?.theme
    if (theme !== undefined && slide.layout !== OPENER) count(found, theme, isUnedited(slide))
  }
  return found
}

/** The metrics whose figures the deck shows. */
export function metricsIn(deck: Deck, index: DatasetIndex): ReadonlyMap<string, Presence> {
  const found = new Map<string, Presence>()
  for (const slide of slidesOf(deck)) {
    const metrics = new Set(observationsIn(slide).flatMap((id) => index.observation.get(id)?.metric ?? []))
    for (const metric of metrics) count(found, metric, isUnedited(slide))
  }
  return found
}

function count(found: Map<string, Presence>, id: string, unedited: boolean): void {
  const before = found.get(id) ?? { slides: 0, unedited: 0 }
  found.set(id, { slides: before.slides + 1, unedited: before.unedited + (unedited ? 1 : 0) })
}
