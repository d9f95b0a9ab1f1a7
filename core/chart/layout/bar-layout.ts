import type { ResolvedStyle } from '../../text/model'
import type { Points } from '../../units'
import type { LabelSetter, LabelSpec } from '../label-setter'
import { type ChartLabel, type ChartSpec, shownSeries } from '../model'
import { countAbreast } from '../plot'

/** Between a bar's end and its value. */
export const BESIDE_BAR: Points = 8
/** Where labels leave no room the plot keeps this much, and the labels leave the area, which is reported. */
export const MIN_PLOT: Points = 24

/** The labels of all points that are seen. */
export function valueTexts(spec: ChartSpec): string[] {
  return shownSeries(spec).flatMap((series) => series.points.flatMap((point) => point.label ?? []))
}

/** True where a bar runs down or to the left from zero, so that its value is on that side. */
export function hasNegative(spec: ChartSpec): boolean {
  return spec.min < 0
}

/** A bar of a category, for the label of its value. */
export interface BarEnd {
  /** Its value, which says how far it reaches and to which side of zero. */
  readonly value: number
  /** The middle of the bar along the axis of the categories, as a share of that axis. */
  readonly middle: number
}

/**
 * The labels of one category's values, each at the end of its bar. Bars of several series are side by side, or over each
 * other in the middle.
 *
 * @param place Puts a label at an end: upright and level bars differ in nothing else.
 */
export function valueLabels(
  setter: LabelSetter,
  spec: ChartSpec,
  category: number,
  style: ResolvedStyle,
  place: (end: BarEnd) => Pick<LabelSpec, 'align' | 'position' | 'box'>,
): ChartLabel[] {
  const { length } = spec.categories
  const abreast = countAbreast(spec.plot, spec.series.length)
  const each = spec.barShare / abreast
  return spec.series.flatMap((series, s) => {
    const point = series.points[category]
    if (point?.value == null || point.label === null) return []
    const middle = (category + (1 - spec.barShare) / 2 + ((s % abreast) + 0.5) * each) / length
    const base = { kind: 'value', series: s, category, text: point.label, style } as const
    return [setter.label({ ...base, ...place({ value: point.value, middle }) })]
  })
}
