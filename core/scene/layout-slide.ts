import type { DeckSlide } from '../deck/schema'
import { conditionsHold, type Filled, isForSize, showsSomething } from '../template/showing'
import type { Layout } from '../template/template'
import { addArea } from './areas/area-handlers'
import { baselineOf } from './baseline'
import { takeWrittenAlts } from './content'
import { noReferences, type References, type SceneContext, type SectionEntry, type SlideBuild } from './context'
import { addFoot, addKicker, frameRule, logoNodes } from './frame'
import { type PlacedArea, placeAreas } from './place-areas'
import { resolveText } from './text-content'

/** What a slide knows of the deck around it. */
export interface SlidePlace {
  readonly sectionNumber: number
  readonly sections: readonly SectionEntry[]
  readonly deckReferences: References
}

/** Pages that were laid out before, by the recipe that they are of. */
export type PageMemo = WeakMap<DeckSlide, readonly RememberedPages[]>

interface RememberedPages {
  readonly place: string
  readonly pages: readonly SlideBuild[]
}

/** Slides that speak of the whole deck are laid out twice, with two places; all others once. */
const PLACES = 2

/**
 * The pages of a slide, laid out again only where the deck around it has changed. The memo is for one context, and a
 * recipe in it has one layout.
 */
export function layoutSlideOnce(
  memo: PageMemo,
  context: SceneContext,
  recipe: DeckSlide,
  layout: Layout,
  place: SlidePlace,
): readonly SlideBuild[] {
  const key = placeKey(place)
  const remembered = memo.get(recipe) ?? []
  const found = remembered.find((entry) => entry.place === key)
  if (found) return found.pages
  const pages = layoutSlide(context, recipe, layout, place)
  memo.set(recipe, [{ place: key, pages }, ...remembered].slice(0, PLACES))
  return pages
}

/** Two places with the same key lead to the same pages. */
function placeKey({ sectionNumber, sections, deckReferences }: SlidePlace): string {
  const { observations, milestones, findings, conflicts } = deckReferences
  const references = [observations, milestones, findings, conflicts].map((ids) => [...ids])
  return JSON.stringify([sectionNumber, sections, references])
}

/** Lays out a slide, and as many more as its content runs on to: at least one. */
function layoutSlide(
  context: SceneContext,
  recipe: DeckSlide,
  layout: Layout,
  place: SlidePlace,
): readonly SlideBuild[] {
  const once = createOnce()
  const pages = layoutPages(context, recipe, layout, place, { pages: 1, once })
  // Titles that count their pages need to know how many there are.
  return pages.length === 1 ? pages : layoutPages(context, recipe, layout, place, { pages: pages.length, once })
}

function createOnce(): SlideBuild['once'] {
  const made = new Map<string, unknown>()
  return <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make())
    return made.get(key) as T
  }
}

/** What the pages of a slide have in common. */
type Shared = Pick<SlideBuild, 'pages' | 'once'>

function layoutPages(
  context: SceneContext,
  recipe: DeckSlide,
  layout: Layout,
  place: SlidePlace,
  shared: Shared,
): SlideBuild[] {
  const pages: SlideBuild[] = []
  do {
    const page = pages.length
    // A full stop is not allowed in the ids of a deck, so that this one is free.
    const own = page === 0 ? recipe : { ...recipe, id: `${recipe.id}.${page + 1}` }
    const build = newBuild(context, own, layout, place, { page, ...shared })
    if (layout.framed) addKicker(build)
    for (const { area, box } of build.shown) addArea(build, area, box)
    takeWrittenAlts(build)
    build.nodes.push(...logoNodes(layout, context))
    if (layout.framed) {
      addFoot(build)
      build.nodes.push(frameRule(build))
    }
    // After the foot, which cites what the slide itself shows; the notes and the sources slide cite this as well.
    if (recipe.talk !== undefined) build.talk = resolveText(build, null, recipe.talk)
    pages.push(build)
  } while (pages.at(-1)?.more)
  return pages
}

function newBuild(
  context: SceneContext,
  recipe: DeckSlide,
  layout: Layout,
  place: SlidePlace,
  paging: Shared & Pick<SlideBuild, 'page'>,
): SlideBuild {
  return {
    context,
    recipe,
    layout,
    shown: shownAreas(context, recipe, layout),
    ...paging,
    more: false,
    talk: null,
    nodes: [],
    references: noReferences(),
    credits: new Set(),
    marks: new Set(),
    diagnostics: [],
    sections: place.sections,
    deckReferences: place.deckReferences,
    sectionNumber: place.sectionNumber,
  }
}

/** The areas of a layout that are for such a slide, where they stand on it. */
function shownAreas(context: SceneContext, { content }: DeckSlide, { areas }: Layout): readonly PlacedArea[] {
  const { design, size, deck } = context
  const filled: Filled = (slot) => content[slot] !== undefined
  const placed = placeAreas(areas, {
    design,
    size,
    isShown: (area) => showsSomething(area, deck.size, filled),
    baseline: (area, box) => baselineOf(area, box, context),
  })
  return placed.filter(({ area }) => isForSize(area, deck.size) && conditionsHold(area, filled))
}
