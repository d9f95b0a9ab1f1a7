import type { SceneNode, SceneSlide } from '../../../core/scene/model'
import type { Line } from '../../../core/text/model'
import type { Points } from '../../../core/units'
import type { PlacedWord } from '../pdf/words'

/** How far a slide's text is from where the scene has it. */
export interface Shift {
  /** The largest distance; infinite where a text was not found near its place. */
  readonly distance: Points
  readonly dx: Points
  readonly dy: Points
  readonly what: 'title' | 'text' | 'chart' | 'table'
  /** The line of text that is farthest off. */
  readonly text: string
}

interface ExpectedLine {
  readonly what: Shift['what']
  readonly line: Line
  readonly text: string
}

/** Farther away the same word is another one. */
const NEAR: Points = 60

/**
 * The largest shift of a slide's lines: title and texts, labels of charts, cells of tables. A line that another program
 * breaks elsewhere begins far from its place. Null where a slide has no text.
 */
export function largestShift(slide: SceneSlide, words: readonly PlacedWord[]): Shift | null {
  const shifts = slide.nodes.flatMap(expectedLines).map((expected) => shiftOf(expected, words))
  return shifts.sort((a, b) => b.distance - a.distance)[0] ?? null
}

function expectedLines(node: SceneNode): readonly ExpectedLine[] {
  if (node.kind === 'chart')
    return expected(
      'chart',
      node.labels.flatMap((label) => label.lines),
    )
  if (node.kind === 'table')
    return expected(
      'table',
      node.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines)),
    )
  // The lines of turned text are given before it is turned.
  if (node.kind !== 'text' || node.rotation !== 0) return []
  return expected(node.role === 'title' ? 'title' : 'text', node.lines)
}

function expected(what: Shift['what'], lines: readonly Line[]): readonly ExpectedLine[] {
  return lines
    .map((line) => ({ what, line, text: line.segments.flatMap((s) => (s.bullet ? [] : [s.text])).join('') }))
    .filter(({ text }) => text.trim() !== '')
}

function shiftOf({ what, line, text }: ExpectedLine, words: readonly PlacedWord[]): Shift {
  const begin = text.replace(/\s/g, '')
  const shifts = words
    .filter((word) => begin.startsWith(word.text) || word.text.startsWith(begin))
    .map((word) => ({ dx: word.x - line.x, dy: word.baseline - line.baseline }))
    .map((by) => ({ ...by, distance: Math.hypot(by.dx, by.dy), what, text }))
    .sort((a, b) => a.distance - b.distance)
  const nearest = shifts[0]
  if (nearest !== undefined && nearest.distance <= NEAR) return nearest
  return { what, text, dx: Number.NaN, dy: Number.NaN, distance: Number.POSITIVE_INFINITY }
}
