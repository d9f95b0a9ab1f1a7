import type { Points } from '../../units'
import type { ChartSpec } from '../model'

/** Between a bar's end and its value. */
export const BESIDE_BAR: Points = 8
/** Where labels leave no room the plot keeps this much, and the labels leave the area, which is reported. */
export const MIN_PLOT: Points = 24

/** The labels of all points. */
export function valueTexts(spec: ChartSpec): string[] {
  return spec.series.flatMap((series) => series.points.flatMap((point) => point.label ?? []))
}

/** True where a bar runs down or to the left from zero, so that its value is on that side. */
export function hasNegative(spec: ChartSpec): boolean {
  return spec.min < 0
}
