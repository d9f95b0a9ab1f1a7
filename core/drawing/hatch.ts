import type { Box, Points } from '../units'

/** Distance between hatching lines, measured along an edge of the box, and their width. */
const HATCH_SPACING: Points = 6
export const HATCH_WIDTH: Points = 0.75

/** A straight line: x1, y1, x2, y2. */
export type HatchLine = readonly [Points, Points, Points, Points]

/** The rising diagonals that hatch a box, cut off at its edges, so that a box needs no clipping. */
export function hatchLines(box: Box): readonly HatchLine[] {
  const right = box.x + box.width
  const bottom = box.y + box.height
  const lines: HatchLine[] = []
  for (let d = HATCH_SPACING / 2; d < box.width + box.height; d += HATCH_SPACING) {
    const fromX = Math.max(box.x, box.x + d - box.height)
    const toX = Math.min(right, box.x + d)
    lines.push([fromX, Math.min(bottom, box.y + d), toX, Math.max(box.y, box.y + d - box.width)])
  }
  return lines
}
