import type { PointKind } from '../chart/model'
import type { Points } from '../units'

/** What a bar or point shows of its kind: told apart by fill and outline, never by color alone. */
export interface KindStyle {
  readonly fill: 'solid' | 'light' | 'none' | 'hatch'
  readonly outline: 'none' | 'solid' | 'dash'
}

/** The look of each kind, for every output: marks of a chart here, native charts in PowerPoint. */
export const KIND_STYLES: Readonly<Record<PointKind, KindStyle>> = {
  observed: { fill: 'solid', outline: 'none' },
  announced: { fill: 'light', outline: 'solid' },
  claimed: { fill: 'hatch', outline: 'solid' },
  derived: { fill: 'light', outline: 'dash' },
  projected: { fill: 'none', outline: 'dash' },
  target: { fill: 'none', outline: 'solid' },
  words: { fill: 'hatch', outline: 'dash' },
  inferred: { fill: 'none', outline: 'solid' },
}

/** Opacity of a `light` fill. */
export const LIGHT_FILL = 0.25

/** Width of the outline of a bar that is not solid. */
export const OUTLINE_WIDTH: Points = 1.25

/** Points smaller than this have a solid outline: a small ring of dashes looks like a stain. */
export const DASHED_POINT: Points = 16

/** Lengths of dash and gap for a line of this width: the proportions of Office's `dash`. */
export function dashPattern(width: Points): readonly [Points, Points] {
  const unit = Math.max(width, 0.75)
  return [unit * 4, unit * 3]
}

/** A stretch of a line is only as certain as its less certain end: dashed unless both ends are observed. */
export function isDashedBetween(from: PointKind, to: PointKind): boolean {
  return from !== 'observed' || to !== 'observed'
}
