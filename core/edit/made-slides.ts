import type { DatasetIndex } from '../dataset/lookup'
import type { Selection } from '../deck/from-selection'
import type { Deck, DeckSlide } from '../deck/schema'
import { mainObservations } from './newest'
import { observationsIn } from './observations-in'
import { isUntouched, OPENER } from './origin'
import { slidesOf } from './slides'

/** The slides that were made for a selected theme, edited or not, without the one that opens its section. */
export function selectedSlides(deck: Deck, theme: string): readonly DeckSlide[] {
  return slidesOf(deck).filter(
    ({ origin, layout }) => origin?.made === 'selection' && origin.theme === theme && layout !== OPENER,
  )
}

/** The slides about figures of a theme that may be made anew: nobody has edited them. */
export function freshFigures(deck: Deck, theme: string): readonly DeckSlide[] {
  return selectedSlides(deck, theme).filter((slide) => isUntouched(slide) && observationsIn(slide).length > 0)
}

/** The metrics behind the figures on some slides. */
export function metricsOn(slides: readonly DeckSlide[], index: DatasetIndex): ReadonlySet<string> {
  return new Set(slides.flatMap(observationsIn).flatMap((id) => index.observation.get(id)?.metric ?? []))
}

/** What must have been selected to make the deck as it is. */
export function selectionOf(deck: Deck, index: DatasetIndex): Selection {
  const themes: string[] = []
  const metrics: string[] = []
  for (const { id } of index.dataset.themes) {
    const slides = selectedSlides(deck, id)
    if (slides.length === 0) continue
    const shown = [...metricsOn(slides, index)].filter((metric) => index.metric.get(metric)?.theme === id)
    if (isWhole(id, slides, shown, index)) themes.push(id)
    else metrics.push(...shown)
  }
  return { themes, metrics }
}

/** Only whole themes have slides without figures: events, voices, conflicts. */
function isWhole(theme: string, slides: readonly DeckSlide[], shown: readonly string[], index: DatasetIndex): boolean {
  const all = index.dataset.metrics.filter(
    ({ id, theme: of }) => of === theme && mainObservations(id, index).length > 0,
  )
  return slides.some((slide) => observationsIn(slide).length === 0) || all.every(({ id }) => shown.includes(id))
}
