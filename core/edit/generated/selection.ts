import { message } from '../../../messages/message'
import type { DatasetIndex } from '../../dataset/lookup'
import { companionsOf } from '../../deck/compose/shapes'
import { metricSlides, proseSlides } from '../../deck/compose/theme-slides'
import type { Deck, DeckSlide } from '../../deck/schema'
import type { Edit } from '../edit'
import { observationsIn } from '../facts'
import * as names from '../names'
import { slidesOf, withoutSlides } from '../slides'
import { refreshFrame, withoutLoneOpeners } from './frame'
import { isUnedited, OPENER } from './origin'
import {
  generatedSlides,
  isMain,
  mainObservations,
  metricsOn,
  replaceGeneratedSlides,
  uneditedFigureSlides,
} from './slides'

/**
 * Adds the slides of a theme: a section of its own, or what its section lacks. Figures that an edited slide shows already
 * are not shown once more.
 */
export function addTheme(deck: Deck, theme: string, index: DatasetIndex): Edit {
  const name = names.addTheme(themeName(theme, index))
  if (!index.theme.has(theme)) return { deck, name }
  const edited = generatedSlides(deck, theme).filter((slide) => !isUnedited(slide))
  const held = metricsOn(edited, index)
  const figures = metricSlides(theme, observationsOf(theme, held, index), index)
  const prose = proseSlides(theme, index, [...edited, ...figures])
  const after = replaceGeneratedSlides(deck, theme, [...figures, ...prose], uneditedFigureSlides(deck, theme), index)
  return selectingNewSlides(deck, refreshFrame(deck, after, index), name)
}

/** Removes the slides that the program made for a theme and that nobody has edited. */
export function removeTheme(deck: Deck, theme: string, index: DatasetIndex): Edit {
  const name = names.removeTheme(themeName(theme, index))
  const isOfTheme = (slide: DeckSlide) =>
    (slide.theme === theme || slide.origin?.theme === theme) && slide.layout !== OPENER
  const gone = new Set(
    slidesOf(deck).filter((slide) => slide.origin?.theme === theme && isOfTheme(slide) && isUnedited(slide)),
  )
  const kept = slidesOf(deck).filter((slide) => isOfTheme(slide) && !gone.has(slide)).length
  const notice = kept > 0 ? { notice: message('slides-kept', { count: kept, thing: themeName(theme, index) }) } : {}
  if (gone.size === 0) return { deck, name, ...notice }
  const after = withoutLoneOpeners(withoutSlides(deck, (slide) => gone.has(slide)))
  return { deck: refreshFrame(deck, after, index), name, ...notice }
}

/** The edit, with the first of the slides that it brought to be shown. */
function selectingNewSlides(before: Deck, after: Deck, name: Edit['name']): Edit {
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

function themeName(theme: string, index: DatasetIndex) {
  return index.theme.get(theme)?.name ?? { en: theme, zh: theme }
}

/**
 * Adds a metric: the slides of its theme that nobody has edited are regenerated with it, else it gets a slide of its own. A
 * deck that shows all of it already stays as it is.
 */
export function addMetric(deck: Deck, metric: string, index: DatasetIndex): Edit {
  const name = names.addMetric(metricName(metric, index))
  const theme = index.metric.get(metric)?.theme
  const wanted = mainObservations(metric, index).map(({ id }) => id)
  const shown = new Set(slidesOf(deck).flatMap(observationsIn))
  if (theme === undefined || wanted.every((id) => shown.has(id))) return { deck, name }
  const fresh = uneditedFigureSlides(deck, theme)
  const after = withFigures(deck, theme, fresh, new Set([...fresh.flatMap(observationsIn), ...wanted]), index)
  return selectingNewSlides(deck, refreshFrame(deck, after, index), name)
}

/** Removes a metric from the slides that the program made and nobody has edited. */
export function removeMetric(deck: Deck, metric: string, index: DatasetIndex): Edit {
  const name = names.removeMetric(metricName(metric, index))
  const theme = index.metric.get(metric)?.theme
  if (theme === undefined) return { deck, name }
  const shows = (slide: DeckSlide) => observationsIn(slide).some((id) => index.observation.get(id)?.metric === metric)
  const after = withoutShown(withoutMetric(deck, metric, theme, shows, index), metric, index)
  const kept = slidesOf(after).filter(shows).length
  const notice = kept > 0 ? { notice: message('slides-kept', { count: kept, thing: metricName(metric, index) }) } : {}
  return { deck: refreshFrame(deck, withoutLoneOpeners(after), index), name, ...notice }
}

/** Regenerates the figures of the theme, without the metric and its companions on charts. */
function withoutMetric(
  deck: Deck,
  metric: string,
  theme: string,
  shows: (slide: DeckSlide) => boolean,
  index: DatasetIndex,
): Deck {
  const fresh = uneditedFigureSlides(deck, theme)
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

/** Slides of a storyline that are about the metric only. */
function withoutShown(deck: Deck, metric: string, index: DatasetIndex): Deck {
  const isOfMetric = (slide: DeckSlide) => {
    const ids = observationsIn(slide)
    const only = ids.length > 0 && ids.every((id) => index.observation.get(id)?.metric === metric)
    return only && slide.origin?.made === 'storyline' && isUnedited(slide)
  }
  return slidesOf(deck).some(isOfMetric) ? withoutSlides(deck, isOfMetric) : deck
}

function withFigures(
  deck: Deck,
  theme: string,
  fresh: readonly DeckSlide[],
  ids: ReadonlySet<string>,
  index: DatasetIndex,
): Deck {
  const observations = index.dataset.observations.filter(({ id }) => ids.has(id))
  return replaceGeneratedSlides(deck, theme, metricSlides(theme, observations, index), fresh, index)
}

function metricName(metric: string, index: DatasetIndex) {
  return index.metric.get(metric)?.name ?? { en: metric, zh: metric }
}
