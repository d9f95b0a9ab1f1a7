import type { TextPosition } from '../../../core/edit/index'
import type { Lang } from '../../../core/locale'
import type { SceneNode, SceneSlide, TableNode, TextNode } from '../../../core/scene/model'
import type { Paragraph } from '../../../core/text/model'
import type { Box } from '../../../core/units'
import { wordsOf } from './words-of'

/** A text of the slide that is being written: the node that shows it, and its place in the deck. */
export interface EditTarget {
  /** Id of the scene's slide. */
  readonly slide: string
  /** Id of the node that shows the text, or will when it is written. */
  readonly node: string
  readonly place: TextPosition
  /** Of a table, the row whose first cell it is. */
  readonly row?: number
}

/** Where a text is on its slide, how it looks and what it says now. */
export interface TextFrame {
  readonly box: Box
  readonly paragraph: Paragraph
  readonly words: string
}

/** Part of a line's height that is above its baseline. */
const ABOVE_BASELINE = 0.8

/** The frame of a text that is written; null where the slide does not show it. */
export function textFrameOf(slide: SceneSlide, { node, place, row }: EditTarget, lang: Lang): TextFrame | null {
  const found = slide.nodes.find(({ id }) => id === node)
  if (found?.kind === 'table') return cellFrame(found, row ?? 0, lang)
  if (found?.kind !== 'text') return null
  return isList(found, place.slot) ? pointFrame(found, place.item ?? 0, lang) : wholeFrame(found, lang)
}

/** True for a list of points: one text, a paragraph a point. */
export function isList(node: SceneNode, slot: string): node is TextNode {
  return node.kind === 'text' && node.id === slot && node.role === 'body'
}

/** Which paragraph of a text is at a height on the slide, counted from 0. */
export function paragraphAt({ lines, paragraphs }: TextNode, y: number): number {
  const top = (i: number) => (lines[i]?.baseline ?? 0) - (paragraphs[lines[i]?.paragraph ?? 0]?.lineHeight ?? 0)
  const line = lines.findLast((_, i) => top(i) <= y) ?? lines[0]
  return line?.paragraph ?? 0
}

function wholeFrame({ box, paragraphs }: TextNode, lang: Lang): TextFrame | null {
  const [paragraph] = paragraphs
  return paragraph ? { box, paragraph, words: wordsOf(paragraphs, lang) } : null
}

function pointFrame({ box, paragraphs, lines }: TextNode, item: number, lang: Lang): TextFrame | null {
  const paragraph = paragraphs[item]
  const own = lines.filter((line) => line.paragraph === item)
  const first = own[0]
  if (!paragraph || !first) return null
  const y = first.baseline - paragraph.lineHeight * ABOVE_BASELINE
  return { box: { ...box, y, height: own.length * paragraph.lineHeight }, paragraph, words: wordsOf([paragraph], lang) }
}

function cellFrame({ box, rows, columns }: TableNode, row: number, lang: Lang): TextFrame | null {
  const cell = rows[row]?.cells[0]
  const paragraph = cell?.paragraphs[0]
  if (!cell || !paragraph) return null
  const y = box.y + rows.slice(0, row).reduce((sum, { height }) => sum + height, 0)
  const height = Math.max(1, cell.lines.length) * paragraph.lineHeight
  const bottom = y + (rows[row]?.height ?? 0)
  const at = { x: box.x + cell.padding, y: bottom - height - cell.padding, width: columns[0] ?? box.width, height }
  return { box: at, paragraph, words: wordsOf(cell.paragraphs, lang) }
}
