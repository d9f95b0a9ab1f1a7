import type { Lang } from '../locale'
import type { PlainText } from '../template/shared-schema'
import type { SlideBuild } from './context'
import type { Diagnostic, SceneNode, SceneSlide, TextNode } from './model'
import { notesOf } from './notes'
import { resolvePaint } from './style'

export interface SlideFacts {
  readonly number: number
  readonly section: string | null
  readonly diagnostics: readonly Diagnostic[]
  /** How often each title was used so far; the caller keeps it over a deck. */
  readonly titles: Map<string, number>
}

/** A finished slide of the scene. */
export function sceneSlide(build: SlideBuild, facts: SlideFacts): SceneSlide {
  const titleNode = build.nodes.find((node) => node.role === 'title')
  const text =
    titleNode?.kind === 'text' ? textOf(titleNode, build.context.lang) : build.layout.name[build.context.lang]
  const notes = notesOf(build)
  return {
    id: build.recipe.id,
    number: facts.number,
    layout: build.layout.id,
    section: facts.section,
    title: uniqueTitle(text, facts.titles),
    ground: resolvePaint(build.context.design, build.layout.ground),
    nodes: readingOrder(build.nodes),
    notes,
    diagnostics: facts.diagnostics,
  }
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

/** What a text that needs no dataset says in a language. */
export function plainText(content: PlainText, lang: Lang): string {
  return typeof content === 'string' ? content : content[lang]
}
