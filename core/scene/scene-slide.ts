import type { Lang } from '../locale'
import { addSlideNumerals } from './areas/numeral'
import type { SlideBuild } from './context'
import { reportCrossings } from './crossings'
import { addSlideNumber } from './frame'
import type { Diagnostic, SceneNode, SceneNotes, SceneSlide, TextNode } from './model'
import { notesOf } from './notes'
import { resolvePaint } from './style'

export interface SlideFacts {
  readonly number: number
  readonly section: string | null
  /** What was found before the slide was laid out. */
  readonly diagnostics: readonly Diagnostic[]
  /** How often each title was used so far; the caller keeps it over a deck. */
  readonly titles: Map<string, number>
}

/** Finished slides, by the page that they were made from. */
export type SlideCache = WeakMap<SlideBuild, CachedSlide>

interface CachedSlide {
  readonly slide: SceneSlide
  readonly found: readonly Diagnostic[]
}

/** The finished slide of a page: the same object as before where nothing about it has changed. */
export function sceneSlideCached(slideCache: SlideCache, page: SlideBuild, facts: SlideFacts): SceneSlide {
  const title = uniqueTitle(titleOf(page), facts.titles)
  const cached = slideCache.get(page)
  if (cached && cached.found === facts.diagnostics) {
    const { slide } = cached
    if (slide.number === facts.number && slide.section === facts.section && slide.title === title) return slide
  }
  const slide = sceneSlide(page, facts, title, cached?.slide.notes ?? notesOf(page))
  slideCache.set(page, { slide, found: facts.diagnostics })
  return slide
}

/** A finished slide of the scene; the page stays as it is, since its number may be another next time. */
function sceneSlide(page: SlideBuild, facts: SlideFacts, title: string, notes: SceneNotes): SceneSlide {
  const build: SlideBuild = { ...page, nodes: [...page.nodes], diagnostics: [...page.diagnostics] }
  if (build.layout.framed) addSlideNumber(build, facts.number)
  addSlideNumerals(build, facts.number)
  reportCrossings(build)
  return {
    id: build.deckSlide.id,
    number: facts.number,
    layout: build.layout.id,
    section: facts.section,
    title,
    background: resolvePaint(build.context.design, build.layout.ground),
    nodes: readingOrder(build.nodes),
    notes,
    diagnostics: [...facts.diagnostics, ...build.diagnostics],
  }
}

/** The words of the title, or the layout's name where there is none. */
function titleOf(build: SlideBuild): string {
  return shownTitle(build)?.text ?? build.layout.name[build.context.lang]
}

/** The title that a page shows, as one line, and its slot; null where it shows none. */
export function shownTitle({ nodes, context }: SlideBuild): { text: string; slot: string | null } | null {
  const node = nodes.find(({ role }) => role === 'title')
  return node?.kind === 'text' ? { text: textOf(node, context.lang), slot: node.slot } : null
}

/** A title that no slide before it had: readers who move by titles must tell slides apart. */
function uniqueTitle(text: string, titles: Map<string, number>): string {
  const used = titles.get(text) ?? 0
  titles.set(text, used + 1)
  return used === 0 ? text : `${text} (${used + 1})`
}

/** Decoration of the layout lies behind everything; the rest is read as it was added. */
function readingOrder(nodes: readonly SceneNode[]): readonly SceneNode[] {
  return [...nodes.filter((node) => node.fromLayout), ...nodes.filter((node) => !node.fromLayout)]
}

/** A text node as one line. */
function textOf(node: TextNode, lang: Lang): string {
  const gap = lang === 'zh' ? '' : ' '
  return node.paragraphs
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .join(gap)
    .replaceAll('\n', gap)
}
