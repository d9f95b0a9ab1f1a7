import type { DatasetIndex } from '../dataset/lookup'
import type { Deck, DeckSlide } from '../deck/schema'
import type { Design, Layout } from '../template/template'
import type { FontSet } from '../text/model'
import { addReferences, noReferences, type References, type SceneContext, type SlideBuild } from './context'
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
 *     slides ─▶ 1 known content ─▶ 2 ordinary slides ─▶ 3 sources ─▶ 4 numbers ─▶ 5 agenda, cover ─▶ Scene
 *
 * Slides that speak of the whole deck come last, because they need what the others refer to and where sections begin.
 */
export function layoutDeck(input: SceneInput): Scene {
  const { deck } = input
  const size = slideSize(deck.size)
  const context: SceneContext = { ...input, lang: deck.lang, size }
  const entries = entriesOf(input)

  const references = noReferences()
  for (const entry of entries.filter((entry) => stageOf(entry) === 'ordinary'))
    layoutEntry(context, entry, references, [])
  for (const entry of entries) for (const page of entry.pages) addReferences(references, page.references)

  for (const entry of entries.filter((entry) => stageOf(entry) === 'sources'))
    layoutEntry(context, entry, references, [])

  const sections = sectionsOf(input, entries)
  for (const entry of entries.filter((entry) => stageOf(entry) === 'overview'))
    layoutEntry(context, entry, references, sections)

  return assemble(input, context, entries)
}

function entriesOf(input: SceneInput): Entry[] {
  return input.deck.sections.flatMap((section, i) =>
    section.slides.map((slide): Entry => {
      const known = withKnownContent(slide, input.index)
      const layout = input.layouts.get(slide.layout)
      const missing = layout ? [] : [missingLayout(slide.id, slide.layout, input.layouts.keys())]
      return {
        recipe: known.recipe,
        layout: layout ?? standInLayout(slide.layout),
        section: i,
        diagnostics: [...missing, ...known.diagnostics],
        pages: [],
      }
    }),
  )
}

type Stage = 'ordinary' | 'sources' | 'overview'

/** When a slide is laid out: the agenda and texts about the deck need all the others. */
function stageOf({ layout, recipe }: Entry): Stage {
  if (layout.areas.some((area) => area.show === 'sources')) return 'sources'
  const speaksOfDeck = JSON.stringify(recipe.content).includes('{{deck.')
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

/** Sections that open with a slide of their own are numbered; the opening and closing ones are not. */
function sectionNumberOf(deck: Deck, section: number): number {
  return deck.sections.slice(0, section + 1).filter((entry) => entry.listed).length
}

/** The sections that the agenda lists, with the numbers of their first slides. Overview slides take one page each. */
function sectionsOf(input: SceneInput, entries: readonly Entry[]) {
  let number = 1
  const first = new Map<number, number>()
  for (const entry of entries) {
    if (!first.has(entry.section)) first.set(entry.section, number)
    number += Math.max(1, entry.pages.length)
  }
  return input.deck.sections.flatMap((section, i) => {
    const firstSlide = first.get(i)
    return section.listed && firstSlide !== undefined ? [{ name: section.name[input.deck.lang], firstSlide }] : []
  })
}

function assemble(input: SceneInput, context: SceneContext, entries: readonly Entry[]): Scene {
  const { deck, design } = input
  const builds = entries.flatMap((entry) => entry.pages.map((page, i) => ({ entry, page, first: i === 0 })))
  const titles = new Map<string, number>()
  const slides = builds.map(({ entry, page, first }, i) => {
    if (entry.layout.framed) addSlideNumber(page, i + 1)
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
    diagnostics: slides.flatMap((slide) => slide.diagnostics),
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
