import type { DatasetIndex } from '../../dataset/lookup'
import { deckFromSelection, type Selection, withoutStop } from '../../deck/from-selection'
import { type DeckOptions, deckFromStoryline } from '../../deck/from-storyline'
import type { Deck, DeckSlide } from '../../deck/schema'
import type { Storyline, StorylineSlide } from '../../template/storyline-schema'
import { changeSections, createSlideIds, insertSlides, type SlidePosition, slidesOf, withoutSlides } from '../slides'
import { fingerprint, generatedSlide, isUnedited, markGenerated, OPENER } from './origin'
import { selectionOf } from './slides'

/** The slide that opens the section of a theme: its name and what it covers. */
function openerOf(theme: string, index: DatasetIndex): StorylineSlide {
  const found = index.theme.get(theme)
  const name = found?.name ?? { en: theme, zh: theme }
  const lead = found ? { lead: { text: withoutStop(found.summary) } } : {}
  return { layout: OPENER, content: { title: { text: name }, ...lead } }
}

/** The deck with an opener before the slides of each theme that has a section without one. */
function withOpeners(deck: Deck, themes: readonly string[], index: DatasetIndex): Deck {
  return themes.reduce((before, theme) => {
    const isOfTheme = ({ origin }: DeckSlide) => origin?.made === 'selection' && origin.theme === theme
    const section = before.sections.findIndex(({ slides }) => slides.some(isOfTheme))
    const has = before.sections[section]?.slides.some(({ layout }) => layout === OPENER) ?? true
    if (has) return before
    const opener: DeckSlide = createSlideIds(before)(generatedSlide(openerOf(theme, index), 'selection', theme))
    return insertSlides(before, [opener], { section, at: 'start' })
  }, deck)
}

/** The deck without openers that open nothing. */
export function withoutLoneOpeners(deck: Deck): Deck {
  const lone = new Set(
    deck.sections.filter(({ slides }) => slides.every(isUneditedOpener)).flatMap((section) => section.slides),
  )
  return lone.size === 0 ? deck : withoutSlides(deck, (slide) => lone.has(slide))
}

/** True for an opener that the program made for a theme and that nobody has edited. */
function isUneditedOpener(slide: DeckSlide): boolean {
  return slide.layout === OPENER && slide.origin?.theme !== undefined && isUnedited(slide)
}

/** A deck of a storyline to be edited: its slides know that the program made them. */
export function newStorylineDeck(storyline: Storyline, options: DeckOptions): Deck {
  return markGenerated(deckFromStoryline(storyline, options), 'storyline')
}

/** A deck about some themes and metrics to be edited. It may be about nothing yet. */
export function newSelectionDeck(selection: Selection, index: DatasetIndex, options: DeckOptions): Deck {
  const deck = markGenerated(deckFromSelection(selection, index, options), 'selection')
  const isEmpty = selection.themes.length + selection.metrics.length === 0
  return isEmpty ? { ...deck, subject: deck.title } : deck
}

/**
 * Brings the slides around the themes up to date after themes or metrics have come or gone: the cover that names them, the
 * agenda and the summary that only several themes have, the openers of sections. What the person has edited or deleted
 * stays as it is; so does all of it in a deck that was not made from a selection.
 */
export function refreshFrame(before: Deck, after: Deck, index: DatasetIndex): Deck {
  if (after === before) return before
  const [was, is] = [selectionOf(before, index), selectionOf(after, index)]
  const [wasThemes, isThemes] = [themesOf(was, index), themesOf(is, index)]
  const added = isThemes.filter((theme) => !wasThemes.includes(theme))
  if (!slidesOf(before).some(isFrame)) {
    const opens = slidesOf(before).some(({ layout }) => layout === OPENER)
    return opens ? withOpeners(after, added, index) : after
  }
  const [old, made] = [generate(before, was, index), generate(before, is, index)]
  const framed = withFrame(withTitles(after, old, made), old, made)
  if (isThemes.length > 1) return withOpeners(framed, wasThemes.length > 1 ? added : isThemes, index)
  return wasThemes.length > 1 ? withoutSlides(framed, isUneditedOpener) : framed
}

/** True for the cover, the agenda, the summary and the sources of a deck that was made from a selection. */
function isFrame({ origin }: DeckSlide): boolean {
  return origin?.made === 'selection' && origin.theme === undefined
}

function themesOf({ themes, metrics }: Selection, index: DatasetIndex): readonly string[] {
  const all = new Set([...themes, ...metrics.flatMap((id) => index.metric.get(id)?.theme ?? [])])
  return index.dataset.themes.map(({ id }) => id).filter((id) => all.has(id))
}

function generate({ lang, design, date, size }: Deck, selection: Selection, index: DatasetIndex): Deck {
  return newSelectionDeck(selection, index, { lang, design, date, size })
}

/** Title and subject, as long as they are those that the program gave. */
function withTitles(deck: Deck, old: Deck, made: Deck): Deck {
  const isOld = (key: 'title' | 'subject') => JSON.stringify(deck[key]) === JSON.stringify(old[key])
  return {
    ...deck,
    ...(isOld('title') ? { title: made.title } : {}),
    ...(isOld('subject') ? { subject: made.subject } : {}),
  }
}

const frameOf = (deck: Deck): readonly StorylineSlide[] =>
  deck.sections
    .filter(({ listed }) => !listed)
    .flatMap(({ slides }) => slides.map(({ id: _, origin, ...entry }): StorylineSlide => entry))

function withFrame(deck: Deck, old: Deck, made: Deck): Deck {
  const entries = frameOf(made)
  const updated = changeSections(deck, (slides) => slides.flatMap((slide) => updatedSlide(slide, entries)))
  const isNew = ({ layout }: StorylineSlide) => !frameOf(old).some((entry) => entry.layout === layout)
  return entries.reduce((before, entry, i) => (isNew(entry) ? withNewFrame(before, entries, i) : before), updated)
}

/** The slide as it would be made today; nothing where it would no longer be made. */
function updatedSlide(slide: DeckSlide, entries: readonly StorylineSlide[]): DeckSlide[] {
  if (!isFrame(slide) || !isUnedited(slide)) return [slide]
  const entry = entries.find(({ layout }) => layout === slide.layout)
  if (!entry) return []
  return [
    fingerprint(entry) === fingerprint(slide)
      ? slide
      : { ...generatedSlide(entry, 'selection', undefined), id: slide.id },
  ]
}

/** A slide that the deck has not had so far goes beside its neighbour; where there is none, nobody misses it. */
function withNewFrame(deck: Deck, entries: readonly StorylineSlide[], position: number): Deck {
  const entry = entries[position]
  const present = (one: StorylineSlide | undefined) =>
    slidesOf(deck).find((slide) => isFrame(slide) && slide.layout === one?.layout)
  if (!entry || present(entry)) return deck
  const [previous, next] = [present(entries[position - 1]), present(entries[position + 1])]
  const place = entry.layout === SUMMARY || !previous ? placeBefore(next) : { after: previous.id }
  return place ? insertSlides(deck, [createSlideIds(deck)(generatedSlide(entry, 'selection', undefined))], place) : deck
}

/** Of two neighbours that may be in different sections, the summary belongs to the one behind it. */
const SUMMARY = 'summary'

const placeBefore = (slide: DeckSlide | undefined): SlidePosition | null => (slide ? { before: slide.id } : null)
