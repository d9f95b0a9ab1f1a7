import type { ChartFormId } from '../chart-form-ids'
import type { Kind } from '../dataset/model'
import type { Paint } from '../template/palette'
import type { Align, Line, TextStyle } from '../text/model'
import type { Evidence } from './evidence'
import type { ChartPlot } from './plot'

/**
 * How a point or bar is drawn; kinds must be told apart without color. `words` is "said in words only", `inferred` a point
 * whose place in its line the source does not state: its period, or that it is of this measure.
 */
export type PointKind = Kind | 'words' | 'inferred'

export interface ChartPoint {
  /** Null where the series has no observation for this category. */
  readonly evidence: Evidence | null
  readonly value: number | null
  /** The data label, formatted in the deck's language ("> 10", "nearly doubled"); null for none. */
  readonly label: string | null
  readonly kind: PointKind
  readonly paint: Paint
}

export interface ChartSeries {
  readonly name: string
  readonly paint: Paint
  /** One a category. */
  readonly points: readonly ChartPoint[]
  /**
   * True for a series that only carries others, such as the foot of a bar that does not start at zero. It takes its
   * room in a stack but nothing of it is seen or said: no mark, no label, no source, no place in the alternative text.
   * The workbook in PowerPoint keeps its column, whose heading says what it is. Its points need no label and evidence.
   */
  readonly hidden?: boolean
}

/** The series that a reader sees, without those that only carry others. */
export function shownSeries({ series }: Pick<ChartSpec, 'series'>): readonly ChartSeries[] {
  return series.filter(({ hidden }) => hidden !== true)
}

export interface ChartCategory {
  readonly label: string
  /** Where the category is on a time axis, in years (2020, 2024.5); null on a plain category axis. */
  readonly position: number | null
  readonly emphasis: boolean
}

/** A chart without geometry: what it says. */
export interface ChartSpec {
  readonly type: ChartFormId
  readonly title: string
  readonly categories: readonly ChartCategory[]
  readonly series: readonly ChartSeries[]
  /** What the marks are, as the chart's form says. */
  readonly plot: ChartPlot
  /** Ends of the value axis, which is never drawn; ranks run downwards. */
  readonly min: number
  readonly max: number
  readonly reversed: boolean
  /** Excel number format of the values: `0.00`, `#,##0`, `0.0"%"`. */
  readonly numberFormat: string
  /** The unit in words, for the workbook and tooltips. */
  readonly unit: string
  /** Share of a category's width that its bar fills, 0–1. */
  readonly barShare: number
}

/** A label that belongs to a chart: drawn from here by preview and PDF, by the chart itself in PowerPoint. */
export interface ChartLabel {
  readonly kind: 'category' | 'value' | 'series'
  /** Indexes into the spec; `series` labels have a category of the end they are at. */
  readonly series: number | null
  readonly category: number
  readonly lines: readonly Line[]
  readonly style: TextStyle
  readonly align: Align
  /** Where it is relative to its point or bar end. */
  readonly position: 'left' | 'right' | 'above' | 'below' | 'center'
}
