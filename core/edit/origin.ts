import type { Deck, DeckSlide } from '../deck/schema'
import type { SlideRecipe } from '../template/storyline-schema'
import { fingerprint } from './fingerprint'
import type { DeckSection } from './slides'

export type Made = NonNullable<DeckSlide['origin']>['made']

/** The layout that opens a section. */
export const OPENER = 'section'

/** A new deck whose slides know that the program made them. */
export function markMade(deck: Deck, made: Made): Deck {
  return {
    ...deck,
    sections: deck.sections.map((section) => ({
      ...section,
      slides: section.slides.map((slide) => madeFor(slide, made, themeOf(slide, section))),
    })),
  }
}

/** A slide that the program has just made, for a theme or for the deck as a whole. */
export function madeFor<R extends SlideRecipe>(recipe: R, made: Made, theme: string | undefined) {
  return { ...recipe, origin: { made, ...(theme === undefined ? {} : { theme }), fingerprint: fingerprint(recipe) } }
}

/** True for a slide that is still as the program made it. */
export function isUntouched(slide: DeckSlide): boolean {
  return slide.origin !== undefined && slide.origin.fingerprint === fingerprint(slide)
}

/** An opener belongs to the theme of its section, where there is only one. */
function themeOf(slide: DeckSlide, section: DeckSection): string | undefined {
  if (slide.layout !== OPENER) return slide.theme
  const themes = new Set(section.slides.flatMap(({ theme }) => theme ?? []))
  return themes.size === 1 ? [...themes][0] : undefined
}
