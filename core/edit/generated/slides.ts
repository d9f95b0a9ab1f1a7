import type { DatasetIndex } from '../../dataset/lookup'
import type { Kind, Observation } from '../../dataset/model'
import type { Selection } from '../../deck/from-selection'
import type { Deck, DeckSlide } from '../../deck/schema'
import type { StorylineSlide } from '../../template/storyline-schema'
import { observationsIn } from '../facts'
import { createSlideIds, insertSlides, type SlidePosition, slidesOf, withoutSlides } from '../slides'
import { fingerprint, generatedSlide, isUnedited, OPENER } from './origin'

/** What has happened counts before what is planned: a target for 2035 is not the newest value of a metric. */
const RANK: Record<Kind, number> = {
  observed: 3,
  announced: 2,
  claimed: 2,
  derived: 1,
  projected: 1,
  target: 0,
}

/** The newest value of a metric, if it has any. */
export function newestObservation(metric: string, index: DatasetIndex): Observation | undefined {
  return [...mainObservations(metric, index)].sort(newestFirst)[0]
}

/** Sorts statements: the newest value comes first. */
export function newestFirst(a: Observation, b: Observation): number {
  return RANK[b.kind] - RANK[a.kind] || endOf(b).localeCompare(endOf(a))
}

/** What is said of a metric, without variants. */
export function mainObservations(metric: string, index: DatasetIndex): readonly Observation[] {
  return (index.observationsOfMetric.get(metric) ?? []).filter(isMain)
}

/** False for a variant: it repeats a figure in another currency or from another source. */
export function isMain({ id }: Observation): boolean {
  return id.split('/').length === 3
}

/** The end of a period, to be compared as text: 2023 for `2020-2023`. */
function endOf({ period }: Observation): string {
  return period?.replace(/^\d{4}-(?=\d{4}$)/, '') ?? ''
}

/** The slides that were made for a selected theme, edited or not, without the one that opens its section. */
export function generatedSlides(deck: Deck, theme: string): readonly DeckSlide[] {
  return slidesOf(deck).filter(
    ({ origin, layout }) => origin?.made === 'selection' && origin.theme === theme && layout !== OPENER,
  )
}

/** The slides about figures of a theme that may be regenerated: nobody has edited them. */
export function uneditedFigureSlides(deck: Deck, theme: string): readonly DeckSlide[] {
  return generatedSlides(deck, theme).filter((slide) => isUnedited(slide) && observationsIn(slide).length > 0)
}

/** The metrics behind the figures on some slides. */
export function metricsOn(slides: readonly DeckSlide[], index: DatasetIndex): ReadonlySet<string> {
  return new Set(slides.flatMap(observationsIn).flatMap((id) => index.observation.get(id)?.metric ?? []))
}

/** The selection that the deck was made from. */
export function selectionOf(deck: Deck, index: DatasetIndex): Selection {
  const themes: string[] = []
  const metrics: string[] = []
  for (const { id } of index.dataset.themes) {
    const slides = generatedSlides(deck, id)
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

/**
 * Replaces the slides of a theme in the deck. A slide that is there already stays where it is; a new
 * one goes behind the one that it follows, so that what the person has moved stays moved.
 */
export function replaceGeneratedSlides(
  deck: Deck,
  theme: string,
  entries: readonly StorylineSlide[],
  older: readonly DeckSlide[],
  index: DatasetIndex,
): Deck {
  const wanted = new Set(entries.map(fingerprint))
  const gone = new Set(older.filter((slide) => !wanted.has(fingerprint(slide))))
  const give = createSlideIds(deck)
  let after = deck
  let last: string | null = null
  for (const [i, entry] of entries.entries()) {
    const present = isGeneratedFrom(after, entry)
    if (present) {
      last = present.id
      continue
    }
    const slide: DeckSlide = give(generatedSlide(entry, 'selection', theme))
    const place: SlidePosition | null =
      last === null ? firstPlace(after, theme, gone, entries.slice(i)) : { after: last }
    after = place ? insertSlides(after, [slide], place) : withThemeSection(after, theme, slide, index)
    last = slide.id
  }
  return gone.size === 0 ? after : withoutSlides(after, (slide) => gone.has(slide))
}

/** The slide that was made from an entry, edited or not. */
function isGeneratedFrom(deck: Deck, entry: StorylineSlide): DeckSlide | undefined {
  const print = fingerprint(entry)
  return slidesOf(deck).find(({ origin }) => origin?.made === 'selection' && origin.fingerprint === print)
}

/** Where the first of a theme's slides goes; null where the deck has nothing of the theme. */
function firstPlace(
  deck: Deck,
  theme: string,
  gone: ReadonlySet<DeckSlide>,
  following: readonly StorylineSlide[],
): SlidePosition | null {
  const replaced = slidesOf(deck).find((slide) => gone.has(slide))
  if (replaced) return { before: replaced.id }
  const next = following.map((entry) => isGeneratedFrom(deck, entry)).find((slide) => slide !== undefined)
  if (next) return { before: next.id }
  const last = generatedSlides(deck, theme).at(-1)
  return last ? { after: last.id } : null
}

/** A new section for the theme, before those at the end that the agenda does not list. */
function withThemeSection(deck: Deck, theme: string, slide: DeckSlide, index: DatasetIndex): Deck {
  const { sections } = deck
  let at = sections.length
  while (at > 1 && sections[at - 1]?.listed === false) at--
  const name = index.theme.get(theme)?.name ?? { en: theme, zh: theme }
  return {
    ...deck,
    sections: [...sections.slice(0, at), { name, listed: true, slides: [slide] }, ...sections.slice(at)],
  }
}
