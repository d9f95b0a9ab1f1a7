import { blendHex, contrast } from '../template/color'
import { MIN_CONTRAST } from '../template/contrast'
import type { Palette } from '../template/palette'
import { MIN_TEXT_SIZE } from '../text/layout'
import type { Line, Segment } from '../text/model'
import type { Box, Points } from '../units'
import { linesOf } from './lines-of'
import type { SceneNode, SceneSlide } from './model'

/** WCAG 2.2, success criterion 1.4.3: 18 points, or 14 bold, are large, and 3 to 1 will do. */
const LARGE: Points = 18
const LARGE_BOLD: Points = 14
const MIN_CONTRAST_LARGE = 3

/** A text that is hard to read, and why. */
export type Unreadable = { readonly slot: string | null; readonly node: string; readonly text: string } & (
  | { readonly code: 'too-small'; readonly size: Points }
  | { readonly code: 'low-contrast'; readonly ratio: number; readonly min: number }
)

/** The texts of a slide that are too small or too faint on what lies behind them; one of each node and code. */
export function unreadableTexts({ nodes, background }: SceneSlide, palette: Palette): readonly Unreadable[] {
  const found = new Map<string, Unreadable>()
  const behind: Background[] = []
  const slideHex = blendHex(palette, background, palette.background)
  for (const node of nodes) {
    for (const line of linesOnBackground(node)) {
      const backgroundHex = backgroundAt(line, behind) ?? slideHex
      for (const segment of line.segments) {
        const problem = tooSmall(node, segment) ?? tooFaint(node, segment, palette, backgroundHex)
        if (problem && !found.has(`${problem.node} ${problem.code}`))
          found.set(`${problem.node} ${problem.code}`, problem)
      }
    }
    if (node.kind === 'shape' && node.fill && node.geometry.type === 'rect') {
      const middle = { x: node.box.x + node.box.width / 2, y: node.box.y + node.box.height / 2 }
      behind.push({ box: node.box, hex: blendHex(palette, node.fill, lastAt(middle, behind) ?? slideHex) })
    }
  }
  return [...found.values()]
}

/** A rectangle that texts may be on, and its color as it is seen. */
interface Background {
  readonly box: Box
  readonly hex: string
}

/** The lines that are on what lies behind their node: a chart's label in a mark is on that mark. */
function linesOnBackground(node: SceneNode): readonly Line[] {
  if (node.kind !== 'chart') return linesOf(node)
  return node.labels.filter(({ position }) => position !== 'center').flatMap(({ lines }) => lines)
}

function backgroundAt(line: Line, backgrounds: readonly Background[]): string | null {
  return lastAt({ x: line.x + line.width / 2, y: line.baseline - 1 }, backgrounds)
}

function lastAt(
  { x, y }: { readonly x: Points; readonly y: Points },
  backgrounds: readonly Background[],
): string | null {
  const under = backgrounds.findLast(
    ({ box }) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  )
  return under?.hex ?? null
}

function tooSmall(node: SceneNode, { style, text }: Segment): Unreadable | null {
  // What is fitted is scaled, and a hair's breadth is no matter.
  if (style.size >= MIN_TEXT_SIZE - 0.05) return null
  return { code: 'too-small', slot: node.slot, node: node.id, text, size: style.size }
}

function tooFaint(
  node: SceneNode,
  { style, text }: Segment,
  palette: Palette,
  backgroundHex: string,
): Unreadable | null {
  const isLarge = style.size >= LARGE || (style.bold && style.size >= LARGE_BOLD)
  const min = isLarge ? MIN_CONTRAST_LARGE : MIN_CONTRAST
  const ratio = contrast(blendHex(palette, style.paint, backgroundHex), backgroundHex)
  return ratio >= min ? null : { code: 'low-contrast', slot: node.slot, node: node.id, text, ratio, min }
}
