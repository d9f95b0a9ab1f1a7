import type { DatasetIndex } from '../dataset/lookup'
import { companionsOf } from '../deck/compose/shapes'
import { metricSlides } from '../deck/compose/theme-slides'
import type { Deck, DeckSlide } from '../deck/schema'
import { withArrivals } from './change-theme'
import type { Edit } from './edit'
import { freshFigures } from './made-slides'
import * as names from './names'
import { mainObservations } from './newest'
import { observationsIn } from './observations-in'
import { withoutLoneOpeners } from './openers'
import { isUntouched } from './origin'
import { putMade } from './put-made'
import { refreshFrame } from './refresh-frame'
import { slidesOf, withoutSlides } from './slides'

/**
 * Adds a metric: the slides of its theme that nobody has edited are made anew with it, else it gets a slide of its own. A
 * deck that shows all of it already stays as it is.
 */
export function addMetric(deck: Deck, metric: string, index: DatasetIndex): Edit {
  const name = names.addMetric(nameOf(metric, index))
  const theme = index.metric.get(metric)?.theme
  const wanted = mainObservations(metric, index).map(({ id }) => id)
  const shown = new Set(slidesOf(deck).flatMap(observationsIn))
  if (theme === undefined || wanted.every((id) => shown.has(id))) return { deck, name }
  const fresh = freshFigures(deck, theme)
  const after = withFigures(deck, theme, fresh, new Set([...fresh.flatMap(observationsIn), ...wanted]), index)
  return withArrivals(deck, refreshFrame(deck, after, index), name)
}

/** Takes a metric off the slides that the program made and nobody has edited. */
export function removeMetric(deck: Deck, metric: string, index: DatasetIndex): Edit {
  const name = names.removeMetric(nameOf(metric, index))
  const theme = index.metric.get(metric)?.theme
  if (theme === undefined) return { deck, name }
  const shows = (slide: DeckSlide) => observationsIn(slide).some((id) => index.observation.get(id)?.metric === metric)
  const after = withoutTold(withoutMetric(deck, metric, theme, shows, index), metric, index)
  const kept = slidesOf(after).filter(shows).length
  const notice = kept > 0 ? { notice: names.keptSlides(kept, nameOf(metric, index)) } : {}
  return { deck: refreshFrame(deck, withoutLoneOpeners(after), index), name, ...notice }
}

/** Makes the figures of the theme anew, without the metric and what stood beside it on its charts. */
function withoutMetric(
  deck: Deck,
  metric: string,
  theme: string,
  shows: (slide: DeckSlide) => boolean,
  index: DatasetIndex,
): Deck {
  const fresh = freshFigures(deck, theme)
  const affected = fresh.filter(shows)
  if (affected.length === 0) return deck
  const rest = new Set(fresh.flatMap(observationsIn))
  for (const { id } of mainObservations(metric, index)) rest.delete(id)
  for (const id of affected.flatMap((slide) => companionsOn(slide, metric, index))) rest.delete(id)
  return withFigures(deck, theme, fresh, rest, index)
}

/** Changes and rates that a slide shows beside the chart of a metric: they came with it and go with it. */
function companionsOn(slide: DeckSlide, metric: string, index: DatasetIndex): readonly string[] {
  const charted = Object.values(slide.content).flatMap((content) =>
    'chart' in content ? content.chart.observations : [],
  )
  const series = charted.flatMap((id) => index.observation.get(id) ?? []).filter((one) => one.metric === metric)
  const shown = observationsIn(slide)
  return companionsOf(series, index.dataset.observations)
    .map(({ id }) => id)
    .filter((id) => shown.includes(id) && !charted.includes(id))
}

/** Slides of a storyline that tell of nothing but the metric. */
function withoutTold(deck: Deck, metric: string, index: DatasetIndex): Deck {
  const isToldOf = (slide: DeckSlide) => {
    const ids = observationsIn(slide)
    const only = ids.length > 0 && ids.every((id) => index.observation.get(id)?.metric === metric)
    return only && slide.origin?.made === 'storyline' && isUntouched(slide)
  }
  return slidesOf(deck).some(isToldOf) ? withoutSlides(deck, isToldOf) : deck
}

function withFigures(
  deck: Deck,
  theme: string,
  fresh: readonly DeckSlide[],
  ids: ReadonlySet<string>,
  index: DatasetIndex,
): Deck {
  const observations = index.dataset.observations.filter(({ id }) => ids.has(id))
  return putMade(deck, theme, metricSlides(theme, observations, index), fresh, index)
}

function nameOf(metric: string, index: DatasetIndex) {
  return index.metric.get(metric)?.name ?? { en: metric, zh: metric }
}
