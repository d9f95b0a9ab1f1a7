import type { Paint } from '../template/palette'
import type { Box, Points } from '../units'
import type { ChartPoint, ChartSpec } from './model'

/** A chart with its geometry, as far as its marks need it: the scene's chart nodes are such frames. */
export interface ChartFrame {
  readonly spec: ChartSpec
  readonly box: Box
  /** The inner plot area, in the same coordinates: value axis and category axis span exactly this. */
  readonly plot: Box
  /** Diameter of the points of line forms, and their line's width. */
  readonly pointSize: Points
  readonly lineWidth: Points
  /** Hairlines at the categories of line forms. */
  readonly guide: { readonly paint: Paint; readonly width: Points; readonly dash: 'solid' | 'dash' } | null
}

/** The base that bars stand on: zero, or the end of the axis that is nearest to it. */
export function barBase(spec: ChartSpec): number {
  return Math.min(Math.max(0, spec.min), spec.max)
}

/** Places on a time axis, one a category, or null where the categories just follow each other. */
export function timePositions(spec: ChartSpec): readonly number[] | null {
  const positions = spec.categories.flatMap(({ position }) => (position === null ? [] : [position]))
  return positions.length === spec.categories.length && new Set(positions).size > 1 ? positions : null
}

/** The values that are drawn: what is not a number is a gap. */
export function shownValues(points: readonly ChartPoint[]): readonly (number | null)[] {
  return points.map(({ value }) => (value !== null && Number.isFinite(value) ? value : null))
}
