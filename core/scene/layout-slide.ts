import type { DeckSlide } from '../deck/schema'
import type { Layout } from '../template/template'
import { conditionsMet, hasVisibleContent, type IsFilled, isForSize } from '../template/visibility'
import { addArea } from './areas/area-handlers'
import { baselineOf } from './baseline'
import { applyWrittenAlts } from './content'
import { noReferences, type References, type SceneContext, type SectionEntry, type SlideBuild } from './context'
import { addFooter, addKicker, frameRule, logoNodes } from './frame'
import { type PlacedArea, placeAreas } from './place-areas'
import { resolveText } from './text-content'

/** What a slide knows of the deck around it. */
export interface DeckContext {
  readonly sectionNumber: number
  readonly sections: readonly SectionEntry[]
  readonly deckReferences: References
}

/** Pages that were laid out before, by the slide that they are of. */
export type PageCache = WeakMap<DeckSlide, readonly CachedPages[]>

interface CachedPages {
  readonly place: string
  readonly pages: readonly SlideBuild[]
}

/** Slides that speak of the whole deck are laid out twice, with two places; all others once. */
const PLACES = 2

/**
 * The pages of a slide, laid out again only where the deck around it has changed. The memo is for one context, and a
 * slide in it has one layout.
 */
export function layoutSlideCached(
  pageCache: PageCache,
  context: SceneContext,
  deckSlide: DeckSlide,
  layout: Layout,
  deckContext: DeckContext,
): readonly SlideBuild[] {
  const key = contextKey(deckContext)
  const cached = pageCache.get(deckSlide) ?? []
  const found = cached.find((entry) => entry.place === key)
  if (found) return found.pages
  const pages = layoutSlide(context, deckSlide, layout, deckContext)
  pageCache.set(deckSlide, [{ place: key, pages }, ...cached].slice(0, PLACES))
  return pages
}

/** Two places with the same key lead to the same pages. */
function contextKey({ sectionNumber, sections, deckReferences }: DeckContext): string {
  const { observations, milestones, findings, conflicts, ownSources } = deckReferences
  const references = [observations, milestones, findings, conflicts, ownSources].map((ids) => [...ids])
  return JSON.stringify([sectionNumber, sections, references])
}

/** Lays out a slide, and as many more as its content runs on to: at least one. */
function layoutSlide(
  context: SceneContext,
  deckSlide: DeckSlide,
  layout: Layout,
  deckContext: DeckContext,
): readonly SlideBuild[] {
  const once = createOnce()
  const pages = layoutPages(context, deckSlide, layout, deckContext, { pages: 1, once })
  // Titles that count their pages need to know how many there are.
  return pages.length === 1
    ? pages
    : layoutPages(context, deckSlide, layout, deckContext, { pages: pages.length, once })
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
  deckSlide: DeckSlide,
  layout: Layout,
  deckContext: DeckContext,
  shared: Shared,
): SlideBuild[] {
  const pages: SlideBuild[] = []
  do {
    const page = pages.length
    // A full stop is not allowed in the ids of a deck, so that this one is free.
    const own = page === 0 ? deckSlide : { ...deckSlide, id: `${deckSlide.id}.${page + 1}` }
    const build = newBuild(context, own, layout, deckContext, { page, ...shared })
    if (layout.framed) addKicker(build)
    for (const { area, box } of build.shown) addArea(build, area, box)
    applyWrittenAlts(build)
    build.nodes.push(...logoNodes(layout, context))
    if (layout.framed) {
      addFooter(build)
      build.nodes.push(frameRule(build))
    }
    // After the foot, which cites what the slide itself shows; the notes and the sources slide cite this as well.
    if (deckSlide.talk !== undefined) build.talk = resolveText(build, null, deckSlide.talk)
    pages.push(build)
  } while (pages.at(-1)?.more)
  return pages
}

function newBuild(
  context: SceneContext,
  deckSlide: DeckSlide,
  layout: Layout,
  deckContext: DeckContext,
  paging: Shared & Pick<SlideBuild, 'page'>,
): SlideBuild {
  return {
    context,
    deckSlide,
    layout,
    shown: shownAreas(context, deckSlide, layout),
    ...paging,
    more: false,
    talk: null,
    nodes: [],
    references: noReferences(),
    own: new Map(),
    computed: new Map(),
    remarked: { conflicts: new Set(), observations: new Set(), texts: [] },
    credits: new Set(),
    marks: new Set(),
    diagnostics: [],
    sections: deckContext.sections,
    deckReferences: deckContext.deckReferences,
    sectionNumber: deckContext.sectionNumber,
  }
}

/** The areas of a layout that are for such a slide, where they are on it. */
function shownAreas(context: SceneContext, { content }: DeckSlide, { areas }: Layout): readonly PlacedArea[] {
  const { design, size, deck } = context
  const filled: IsFilled = (slot) => content[slot] !== undefined
  const placed = placeAreas(areas, {
    design,
    size,
    isShown: (area) => hasVisibleContent(area, deck.size, filled),
    baseline: (area, box) => baselineOf(area, box, context),
  })
  return placed.filter(({ area }) => isForSize(area, deck.size) && conditionsMet(area, filled))
}
