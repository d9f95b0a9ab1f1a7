import { message } from '../../messages/message'
import type { DatasetIndex } from '../dataset/lookup'
import { MAX_LISTED_SECTIONS, type ShownParts, shownParts } from '../deck/excess'
import type { Deck, DeckSlide } from '../deck/schema'
import { briefSlide, shownText, withoutExcess } from '../template/excess'
import type { Icons } from '../template/icons'
import type { Design, Layout } from '../template/template'
import type { FontSet } from '../text/model'
import {
  blankAltDiagnostics,
  deckExcessDiagnostics,
  excessDiagnostics,
  slotMismatchDiagnostics,
  withKnownContent,
} from './content'
import {
  addReferences,
  noReferences,
  type References,
  type SceneContext,
  type SectionEntry,
  type SlideBuild,
  warning,
} from './context'
import { languageDiagnostics, languageGapsOfDeck } from './language-gaps'
import { layoutSlideCached, type PageCache } from './layout-slide'
import { fallbackLayout, missingLayout, sceneLayout } from './layouts'
import type { Diagnostic, Scene, SceneLayout } from './model'
import { repeatedTitles } from './repeated-titles'
import { type SlideCache, sceneSlideCached } from './scene-slide'
import { slideSize } from './slide-size'
import { plainText } from './text-content'
import { deckTypedNumbers, typedNumberDiagnostics, withDeckNumbers } from './typed-numbers'

export interface SceneInput {
  readonly icons: Icons
  readonly deck: Deck
  readonly index: DatasetIndex
  readonly layouts: ReadonlyMap<string, Layout>
  readonly design: Design
  readonly fonts: FontSet
}

/** A slide of the deck as it was checked before it is laid out. */
interface CheckedSlide {
  /** With an id of its own and only what the dataset knows. */
  readonly deckSlide: DeckSlide
  readonly layout: Layout
  readonly stage: Stage
  readonly diagnostics: readonly Diagnostic[]
  /** Whether only its beginning is laid out. */
  readonly brief: boolean
}

/** A slide of the deck on its way to the scene. */
interface SlideEntry {
  readonly checked: CheckedSlide
  readonly section: number
  pages: readonly SlideBuild[]
}

/** All that every slide is laid out with. */
type Environment = Pick<SceneInput, 'index' | 'layouts' | 'design' | 'fonts' | 'icons'> &
  Pick<Deck, 'lang' | 'size' | 'date'>

/** What was laid out in one environment. */
interface SceneCacheEntry {
  readonly environment: Environment
  readonly checked: WeakMap<DeckSlide, CheckedSlide>
  readonly pages: PageCache
  readonly slides: SlideCache
  readonly layouts: WeakMap<Layout, SceneLayout>
}

/**
 * Keeps what was laid out from one call to the next. A slide is laid out again only where its content, the layouts,
 * the design, the language, the size or its section's number are others than before; else the same object comes back.
 */
export interface SceneCache {
  cached: SceneCacheEntry | null
}

/** A cache for the scenes of one deck while it is edited. */
export function createSceneCache(): SceneCache {
  return { cached: null }
}

/**
 * Lays a deck out.
 *
 *     slides ─▶ 1 known content ─▶ 2 all but the sources ─▶ 3 sources ─▶ 4 agenda, cover once more ─▶ Scene
 *
 * Slides that speak of the whole deck need what all slides refer to and where sections begin. They are laid out once
 * to learn what they refer to themselves, and again when everything is known.
 */
export function layoutDeck(input: SceneInput, cache: SceneCache = createSceneCache()): Scene {
  const { deck } = input
  const memo = cacheEntryOf(input, cache)
  const context = contextOf(input)
  const parts = shownParts(deck)
  const entries = entriesOf(input, parts, memo)
  const sectionNumbers = sectionNumbersOf(deck)
  const layOut = (stages: readonly Stage[], references: References, sections: readonly SectionEntry[]) => {
    for (const entry of entries.filter(({ checked }) => stages.includes(checked.stage))) {
      const place = { sectionNumber: sectionNumbers[entry.section] ?? 0, sections, deckReferences: references }
      entry.pages = layoutSlideCached(memo.pages, context, entry.checked.deckSlide, entry.checked.layout, place)
    }
  }

  layOut(['ordinary', 'overview'], noReferences(), [])
  const references = noReferences()
  for (const entry of entries) for (const page of entry.pages) addReferences(references, page.references)

  layOut(['sources'], references, [])
  layOut(['overview'], references, sectionsOf(deck, parts, entries))

  return assemble(input, context, { entries, parts }, memo)
}

/** What the cache holds for this environment; all else in it is forgotten. */
function cacheEntryOf({ index, layouts, design, fonts, icons, deck }: SceneInput, cache: SceneCache): SceneCacheEntry {
  const { lang, size, date } = deck
  const environment: Environment = { index, layouts, design, fonts, icons, lang, size, date }
  const keys = Object.keys(environment) as (keyof Environment)[]
  const { cached } = cache
  if (cached && keys.every((key) => cached.environment[key] === environment[key])) return cached
  cache.cached = {
    environment,
    checked: new WeakMap(),
    pages: new WeakMap(),
    slides: new WeakMap(),
    layouts: new WeakMap(),
  }
  return cache.cached
}

/** Slides know of their deck what the environment names; a page that is kept must not keep the slides of its time. */
function contextOf(input: SceneInput): SceneContext {
  const { index, design, fonts, icons, deck } = input
  return { index, design, fonts, icons, deck: { ...deck, sections: [] }, lang: deck.lang, size: slideSize(deck.size) }
}

function entriesOf(input: SceneInput, { brief }: ShownParts, memo: SceneCacheEntry): SlideEntry[] {
  const used = new Map<string, number>()
  return input.deck.sections.flatMap((section, i) =>
    section.slides.map((slide, s): SlideEntry => {
      const count = (used.get(slide.id) ?? 0) + 1
      used.set(slide.id, count)
      const unique = { ...withUniqueId(slide, count), brief: brief[i]?.[s] ?? false }
      return { checked: checkedSlideCached(slide, unique, input, memo), section: i, pages: [] }
    }),
  )
}

function checkedSlideCached(slide: DeckSlide, unique: Unique, input: SceneInput, memo: SceneCacheEntry): CheckedSlide {
  const before = memo.checked.get(slide)
  if (before?.deckSlide.id === unique.deckSlide.id && before.brief === unique.brief) return before
  const checked = checkSlide(unique, input)
  memo.checked.set(slide, checked)
  return checked
}

type Unique = Pick<CheckedSlide, 'deckSlide' | 'diagnostics' | 'brief'>

function checkSlide({ deckSlide, diagnostics, brief }: Unique, input: SceneInput): CheckedSlide {
  const wanted = input.layouts.get(deckSlide.layout)
  const texts = [...excessDiagnostics(deckSlide, wanted), ...blankAltDiagnostics(deckSlide, wanted)]
  const short = withoutExcess(deckSlide)
  const known = withKnownContent(brief ? briefSlide(short) : short, input.index)
  const typed = typedNumberDiagnostics(known.deckSlide, wanted, { index: input.index, lang: input.deck.lang })
  const gaps = languageDiagnostics(known.deckSlide, wanted, input.deck.lang)
  const layout = wanted ?? fallbackLayout(deckSlide.layout)
  const mismatches = wanted
    ? slotMismatchDiagnostics(deckSlide, wanted)
    : [missingLayout(deckSlide.id, deckSlide.layout, input.layouts.keys())]
  return {
    deckSlide: known.deckSlide,
    layout,
    stage: stageOf(layout, known.deckSlide),
    diagnostics: [...diagnostics, ...texts, ...mismatches, ...known.diagnostics, ...typed, ...gaps],
    brief,
  }
}

/** A slide under an id that no slide before it has; diagnostics and reports speak of slides by their ids. */
function withUniqueId(deckSlide: DeckSlide, count: number): Omit<Unique, 'brief'> {
  if (count === 1) return { deckSlide, diagnostics: [] }
  // A colon is not allowed in the ids of a deck, so that this one is free.
  const id = `${deckSlide.id}:${count}`
  return {
    deckSlide: { ...deckSlide, id },
    diagnostics: [warning(message('repeated-id', { id: deckSlide.id }), id, null)],
  }
}

const DECK_TOKEN = /\{\{\s*deck\./

type Stage = 'ordinary' | 'sources' | 'overview'

/** When a slide is laid out: the agenda and texts about the deck need all the others. */
function stageOf(layout: Layout, deckSlide: DeckSlide): Stage {
  if (layout.areas.some((area) => area.show === 'sources')) return 'sources'
  const speaksOfDeck = DECK_TOKEN.test(JSON.stringify([deckSlide.content, deckSlide.talk, deckSlide.alt]))
  return speaksOfDeck || layout.areas.some((area) => area.show === 'agenda') ? 'overview' : 'ordinary'
}

/** The number of each section as the agenda counts them: those that it lists and that have slides. */
function sectionNumbersOf({ sections }: Deck): readonly number[] {
  let count = 0
  return sections.map(({ listed, slides }) => (listed && slides.length > 0 ? ++count : count))
}

/** The sections that the agenda lists, with the numbers of their first slides. */
function sectionsOf({ sections, lang }: Deck, { names }: ShownParts, entries: readonly SlideEntry[]) {
  let number = 1
  const first = new Map<number, number>()
  for (const entry of entries) {
    if (!first.has(entry.section)) first.set(entry.section, number)
    number += entry.pages.length
  }
  const listed = sections.flatMap((section, i) => {
    const [firstSlide, name] = [first.get(i), names[i]]
    return section.listed && firstSlide !== undefined && name ? [{ name: plainText(name, lang), firstSlide }] : []
  })
  return listed.slice(0, MAX_LISTED_SECTIONS)
}

const NO_SLIDES = warning(message('no-slides'), null, null)

const NOTHING_FOUND: readonly Diagnostic[] = []

/** The parts of a deck, as far as they are shown, with their pages. */
interface LaidOut {
  readonly entries: readonly SlideEntry[]
  readonly parts: ShownParts
}

function assemble(input: SceneInput, context: SceneContext, { entries, parts }: LaidOut, memo: SceneCacheEntry): Scene {
  const { deck, design } = input
  const builds = entries.flatMap((entry) => entry.pages.map((page, i) => ({ entry, page, first: i === 0 })))
  const titles = new Map<string, number>()
  const finished = builds.map(({ entry, page, first }, i) => {
    const name = parts.names[entry.section]
    const section = name ? plainText(name, deck.lang) : null
    const diagnostics = first ? entry.checked.diagnostics : NOTHING_FOUND
    return { page, slide: sceneSlideCached(memo.slides, page, { number: i + 1, section, diagnostics, titles }) }
  })
  const typed = deckTypedNumbers(deck, parts.names, context)
  const slides = withDeckNumbers(
    finished.map(({ slide }) => slide),
    typed.shown,
  )
  return {
    title: plainText(shownText(deck.title), deck.lang),
    subject: plainText(shownText(deck.subject), deck.lang),
    keywords: [...new Set(slides.flatMap((slide) => (slide.section === null ? [] : [slide.section])))],
    author: shownText(deck.author),
    date: deck.date,
    lang: deck.lang,
    size: context.size,
    theme: { name: design.name[deck.lang], palette: design.palette, fonts: design.fonts },
    layouts: usableLayouts(input, entries, context, memo),
    sections: pptSections(slides),
    slides,
    diagnostics: [
      ...(slides.length === 0 ? [NO_SLIDES] : []),
      ...deckExcessDiagnostics(deck),
      ...typed.diagnostics,
      ...languageGapsOfDeck(deck, deck.lang).map(({ message: gap }) => warning(gap, null, null)),
      ...slides.flatMap((slide) => slide.diagnostics),
      ...repeatedTitles(finished),
    ],
  }
}

/** All layouts, and stand-ins for those that are missing. */
function usableLayouts(
  input: SceneInput,
  entries: readonly SlideEntry[],
  context: SceneContext,
  memo: SceneCacheEntry,
): SceneLayout[] {
  const layouts = new Map(input.layouts)
  for (const { checked } of entries) if (!layouts.has(checked.layout.id)) layouts.set(checked.layout.id, checked.layout)
  return [...layouts.values()].map((layout) => {
    const usable = memo.layouts.get(layout) ?? sceneLayout(layout, context)
    memo.layouts.set(layout, usable)
    return usable
  })
}

function pptSections(slides: Scene['slides']): Scene['sections'] {
  const sections: { name: string; firstSlide: number }[] = []
  for (const slide of slides)
    if (slide.section !== null && sections.at(-1)?.name !== slide.section)
      sections.push({ name: slide.section, firstSlide: slide.number })
  return sections
}
