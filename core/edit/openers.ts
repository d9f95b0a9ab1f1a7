import type { DatasetIndex } from '../dataset/lookup'
import type { Deck, DeckSlide } from '../deck/schema'
import type { Localized } from '../locale'
import type { SlideRecipe } from '../template/storyline-schema'
import { isUntouched, madeFor, OPENER } from './origin'
import { idGiver } from './slide-ids'
import { putSlides } from './slide-place'
import { withoutSlides } from './slides'

/** The slide that opens the section of a theme: its name and what it covers. */
function openerOf(theme: string, index: DatasetIndex): SlideRecipe {
  const found = index.theme.get(theme)
  const name = found?.name ?? { en: theme, zh: theme }
  const lead = found ? { lead: { text: withoutStop(found.summary) } } : {}
  return { layout: OPENER, content: { title: { text: name }, ...lead } }
}

/** Leads are headlines and end without a full stop. */
function withoutStop({ en, zh }: Localized): Localized {
  return { en: en.replace(/\.$/, ''), zh: zh.replace(/。$/, '') }
}

/** The deck with an opener before the slides of each theme that has a section without one. */
export function withOpeners(deck: Deck, themes: readonly string[], index: DatasetIndex): Deck {
  return themes.reduce((before, theme) => {
    const isOfTheme = ({ origin }: DeckSlide) => origin?.made === 'selection' && origin.theme === theme
    const section = before.sections.findIndex(({ slides }) => slides.some(isOfTheme))
    const has = before.sections[section]?.slides.some(({ layout }) => layout === OPENER) ?? true
    if (has) return before
    const opener: DeckSlide = idGiver(before)(madeFor(openerOf(theme, index), 'selection', theme))
    return putSlides(before, [opener], { section, at: 'start' })
  }, deck)
}

/** The deck without openers that open nothing. */
export function withoutLoneOpeners(deck: Deck): Deck {
  const lone = new Set(
    deck.sections.filter(({ slides }) => slides.every(isFreshOpener)).flatMap((section) => section.slides),
  )
  return lone.size === 0 ? deck : withoutSlides(deck, (slide) => lone.has(slide))
}

/** True for an opener that the program made for a theme and that nobody has edited. */
export function isFreshOpener(slide: DeckSlide): boolean {
  return slide.layout === OPENER && slide.origin?.theme !== undefined && isUntouched(slide)
}
