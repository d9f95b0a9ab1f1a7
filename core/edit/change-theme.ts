import type { DatasetIndex } from '../dataset/lookup'
import { metricSlides, proseSlides } from '../deck/compose/theme-slides'
import type { Deck, DeckSlide } from '../deck/schema'
import type { Edit } from './edit'
import { freshFigures, metricsOn, selectedSlides } from './made-slides'
import * as names from './names'
import { isMain } from './newest'
import { withoutLoneOpeners } from './openers'
import { isUntouched, OPENER } from './origin'
import { putMade } from './put-made'
import { refreshFrame } from './refresh-frame'
import { slidesOf, withoutSlides } from './slides'

/**
 * Adds the slides of a theme: a section of its own, or what its section lacks. Figures that an edited slide shows already
 * are not shown once more.
 */
export function addTheme(deck: Deck, theme: string, index: DatasetIndex): Edit {
  const name = names.addTheme(nameOf(theme, index))
  if (!index.theme.has(theme)) return { deck, name }
  const edited = selectedSlides(deck, theme).filter((slide) => !isUntouched(slide))
  const held = metricsOn(edited, index)
  const figures = metricSlides(theme, observationsOf(theme, held, index), index)
  const prose = proseSlides(theme, index, [...edited, ...figures])
  const after = putMade(deck, theme, [...figures, ...prose], freshFigures(deck, theme), index)
  return withArrivals(deck, refreshFrame(deck, after, index), name)
}

/** Takes away the slides that the program made for a theme and that nobody has edited. */
export function removeTheme(deck: Deck, theme: string, index: DatasetIndex): Edit {
  const name = names.removeTheme(nameOf(theme, index))
  const isOfTheme = (slide: DeckSlide) =>
    (slide.theme === theme || slide.origin?.theme === theme) && slide.layout !== OPENER
  const gone = new Set(
    slidesOf(deck).filter((slide) => slide.origin?.theme === theme && isOfTheme(slide) && isUntouched(slide)),
  )
  const kept = slidesOf(deck).filter((slide) => isOfTheme(slide) && !gone.has(slide)).length
  const notice = kept > 0 ? { notice: names.keptSlides(kept, nameOf(theme, index)) } : {}
  if (gone.size === 0) return { deck, name, ...notice }
  const after = withoutLoneOpeners(withoutSlides(deck, (slide) => gone.has(slide)))
  return { deck: refreshFrame(deck, after, index), name, ...notice }
}

/** The edit, with the first of the slides that it brought to be shown. */
export function withArrivals(before: Deck, after: Deck, name: Edit['name']): Edit {
  if (before === after) return { deck: before, name }
  const old = new Set(slidesOf(before).map(({ id }) => id))
  const first = slidesOf(after).find(({ id, origin }) => !old.has(id) && origin?.theme !== undefined)
  return { deck: after, name, ...(first ? { select: [first.id] } : {}) }
}

function observationsOf(theme: string, held: ReadonlySet<string>, index: DatasetIndex) {
  return index.dataset.observations.filter(
    (one) => isMain(one) && index.metric.get(one.metric)?.theme === theme && !held.has(one.metric),
  )
}

function nameOf(theme: string, index: DatasetIndex) {
  return index.theme.get(theme)?.name ?? { en: theme, zh: theme }
}
