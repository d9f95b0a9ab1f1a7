import type { ChartPoint, ChartSpec } from '../chart/model'
import type { ChartNode } from '../scene/model'

/** What the marks of a chart on a slide are drawn from. */
export type ChartFrame = Pick<ChartNode, 'spec' | 'box' | 'plot' | 'pointSize' | 'lineWidth' | 'guide'>

/** The base that bars start from: zero, or the end of the axis that is nearest to it. */
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
