import type { TextNode } from '../../../../core/scene/model'
import type { Box, Points } from '../../../../core/units'

/** More than the difference between two programs' arithmetic, less than any letter. */
const TOLERANCE: Points = 1

/**
 * The box of a text, a hair wider where a single line fills it: a program that rounds otherwise would break that line.
 * It grows to the side on which nothing is aligned, so that the text stays where it is.
 */
export function roomyBox(node: TextNode): Box {
  const { box, lines, paragraphs } = node
  const single = lines.length === paragraphs.length
  const tight = lines.some(
    (line) => box.width - (paragraphs[line.paragraph]?.bullet?.indent ?? 0) - line.width < TOLERANCE,
  )
  if (!single || !tight) return box
  const align = paragraphs[0]?.align ?? 'left'
  const width = box.width + 2 * TOLERANCE
  if (align === 'left') return { ...box, width }
  return { ...box, x: box.x - (align === 'center' ? TOLERANCE : 2 * TOLERANCE), width }
}
