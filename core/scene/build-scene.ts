import type { DatasetIndex } from '../dataset/lookup'
import type { Deck, DeckSlide } from '../deck/schema'
import type { Design, Layout } from '../template/template'
import type { FontSet } from '../text/model'
import { addReferences, noReferences, type References, type SceneContext, type SlideBuild, warning } from './context'
import { reportCrossings } from './crossings'
import { misfitDiagnostics } from './fitting-content'
import { addSlideNumber } from './frame'
import { withKnownContent } from './known-content'
import { layoutSlide } from './layout-slide'
import { sceneLayout } from './layouts'
import { missingLayout, standInLayout } from './missing-layout'
import type { Diagnostic, Scene, SceneLayout } from './model'
import { plainText, sceneSlide } from './scene-slide'
import { slideSize } from './slide-size'

export interface SceneInput {
  readonly deck: Deck
  readonly index: DatasetIndex
  readonly layouts: ReadonlyMap<string, Layout>
  readonly design: Design
  readonly fonts: FontSet
}

/** A slide of the deck on its way to the scene. */
interface Entry {
  readonly recipe: DeckSlide
  readonly layout: Layout
  readonly section: number
  readonly diagnostics: readonly Diagnostic[]
  pages: readonly SlideBuild[]
}

/**
 * Lays a deck out.
 *
 *     slides ─▶ 1 known content ─▶ 2 all but the sources ─▶ 3 sources ─▶ 4 agenda, cover once more ─▶ Scene
 *
 * Slides that speak of the whole deck need what all slides refer to and where sections begin. They are laid out once
 * to learn what they refer to themselves, and again when everything is known.
 */
export function layoutDeck(input: SceneInput): Scene {
  const { deck } = input
  const size = slideSize(deck.size)
  const context: SceneContext = { ...input, lang: deck.lang, size }
  const entries = entriesOf(input)

  const references = noReferences()
  for (const entry of entries.filter((entry) => stageOf(entry) !== 'sources'))
    layoutEntry(context, entry, noReferences(), [])
  for (const entry of entries) for (const page of entry.pages) addReferences(references, page.references)

  for (const entry of entries.filter((entry) => stageOf(entry) === 'sources'))
    layoutEntry(context, entry, references, [])

  const sections = sectionsOf(input, entries)
  for (const entry of entries.filter((entry) => stageOf(entry) === 'overview'))
    layoutEntry(context, entry, references, sections)

  return assemble(input, context, entries)
}

function entriesOf(input: SceneInput): Entry[] {
  const used = new Map<string, number>()
  return input.deck.sections.flatMap((section, i) =>
    section.slides.map((slide): Entry => {
      const unique = withUniqueId(slide, used)
      const known = withKnownContent(unique.recipe, input.index)
      const layout = input.layouts.get(slide.layout)
      const misfits = layout
        ? misfitDiagnostics(unique.recipe, layout)
        : [missingLayout(unique.recipe.id, slide.layout, input.layouts.keys())]
      return {
        recipe: known.recipe,
        layout: layout ?? standInLayout(slide.layout),
        section: i,
        diagnostics: [...unique.diagnostics, ...misfits, ...known.diagnostics],
        pages: [],
      }
    }),
  )
}

/** A slide under an id that no slide before it has; diagnostics and reports speak of slides by their ids. */
function withUniqueId(recipe: DeckSlide, used: Map<string, number>): Omit<Entry, 'layout' | 'section' | 'pages'> {
  const count = (used.get(recipe.id) ?? 0) + 1
  used.set(recipe.id, count)
  if (count === 1) return { recipe, diagnostics: [] }
  // A colon is not allowed in the ids of a deck, so that this one is free.
  const id = `${recipe.id}:${count}`
  const message = `Another slide has the id "${recipe.id}" too; give this one an id of its own.`
  return { recipe: { ...recipe, id }, diagnostics: [warning('repeated-id', id, null, message)] }
}

const DECK_TOKEN = /\{\{\s*deck\./

type Stage = 'ordinary' | 'sources' | 'overview'

/** When a slide is laid out: the agenda and texts about the deck need all the others. */
function stageOf({ layout, recipe }: Entry): Stage {
  if (layout.areas.some((area) => area.show === 'sources')) return 'sources'
  const speaksOfDeck = DECK_TOKEN.test(JSON.stringify([recipe.content, recipe.talk]))
  return speaksOfDeck || layout.areas.some((area) => area.show === 'agenda') ? 'overview' : 'ordinary'
}

function layoutEntry(
  context: SceneContext,
  entry: Entry,
  deckReferences: References,
  sections: readonly { name: string; firstSlide: number }[],
): void {
  const sectionNumber = sectionNumberOf(context.deck, entry.section)
  entry.pages = layoutSlide(context, entry.recipe, entry.layout, { sectionNumber, sections, deckReferences })
}

/** The number of a section as the agenda counts them: those that it lists and that have slides. */
function sectionNumberOf(deck: Deck, section: number): number {
  return deck.sections.slice(0, section + 1).filter((entry) => entry.listed && entry.slides.length > 0).length
}

/** The sections that the agenda lists, with the numbers of their first slides. */
function sectionsOf(input: SceneInput, entries: readonly Entry[]) {
  let number = 1
  const first = new Map<number, number>()
  for (const entry of entries) {
    if (!first.has(entry.section)) first.set(entry.section, number)
    number += entry.pages.length
  }
  return input.deck.sections.flatMap((section, i) => {
    const firstSlide = first.get(i)
    return section.listed && firstSlide !== undefined ? [{ name: section.name[input.deck.lang], firstSlide }] : []
  })
}

const NO_SLIDES = warning('no-slides', null, null, 'The deck has no slides; add one.')

function assemble(input: SceneInput, context: SceneContext, entries: readonly Entry[]): Scene {
  const { deck, design } = input
  const builds = entries.flatMap((entry) => entry.pages.map((page, i) => ({ entry, page, first: i === 0 })))
  const titles = new Map<string, number>()
  const slides = builds.map(({ entry, page, first }, i) => {
    if (entry.layout.framed) addSlideNumber(page, i + 1)
    reportCrossings(page)
    const section = deck.sections[entry.section]?.name[deck.lang] ?? null
    const diagnostics = first ? [...entry.diagnostics, ...page.diagnostics] : page.diagnostics
    return sceneSlide(page, { number: i + 1, section, diagnostics, titles })
  })
  return {
    title: plainText(deck.title, deck.lang),
    subject: plainText(deck.subject, deck.lang),
    keywords: [...new Set(slides.flatMap((slide) => (slide.section === null ? [] : [slide.section])))],
    author: deck.author,
    date: deck.date,
    lang: deck.lang,
    size: context.size,
    theme: { name: design.name[deck.lang], palette: design.palette, fonts: design.fonts },
    layouts: usableLayouts(input, entries, context),
    sections: pptSections(slides),
    slides,
    diagnostics: [...(slides.length === 0 ? [NO_SLIDES] : []), ...slides.flatMap((slide) => slide.diagnostics)],
  }
}

/** All layouts that there are, and stand-ins for those that are gone. */
function usableLayouts(input: SceneInput, entries: readonly Entry[], context: SceneContext): SceneLayout[] {
  const layouts = new Map(input.layouts)
  for (const entry of entries) if (!layouts.has(entry.layout.id)) layouts.set(entry.layout.id, entry.layout)
  return [...layouts.values()].map((layout) => sceneLayout(layout, context))
}

function pptSections(slides: Scene['slides']): Scene['sections'] {
  const sections: { name: string; firstSlide: number }[] = []
  for (const slide of slides)
    if (slide.section !== null && sections.at(-1)?.name !== slide.section)
      sections.push({ name: slide.section, firstSlide: slide.number })
  return sections
}
