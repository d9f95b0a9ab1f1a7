import type { DatasetIndex } from '../dataset/lookup'
import type { Deck } from '../deck/schema'
import { observationsIn } from './observations-in'
import { isUntouched, OPENER } from './origin'
import { slidesOf } from './slides'

/** How much of the deck is about something, and how much of that goes when it is removed. */
export interface Presence {
  readonly slides: number
  /** Slides that are still as the program made them. */
  readonly untouched: number
}

/** The themes that the deck has slides about. */
export function themesIn(deck: Deck): ReadonlyMap<string, Presence> {
  const found = new Map<string, Presence>()
  for (const slide of slidesOf(deck)) {
    const theme = slide.theme ?? slide.origin?.theme
    if (theme !== undefined && slide.layout !== OPENER) count(found, theme, isUntouched(slide))
  }
  return found
}

/** The metrics whose figures the deck shows. */
export function metricsIn(deck: Deck, index: DatasetIndex): ReadonlyMap<string, Presence> {
  const found = new Map<string, Presence>()
  for (const slide of slidesOf(deck)) {
    const metrics = new Set(observationsIn(slide).flatMap((id) => index.observation.get(id)?.metric ?? []))
    for (const metric of metrics) count(found, metric, isUntouched(slide))
  }
  return found
}

function count(found: Map<string, Presence>, id: string, untouched: boolean): void {
  const before = found.get(id) ?? { slides: 0, untouched: 0 }
  found.set(id, { slides: before.slides + 1, untouched: before.untouched + (untouched ? 1 : 0) })
}
