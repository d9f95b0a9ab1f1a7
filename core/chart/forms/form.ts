import type { Message } from '../../../messages/message'
import type { Observation } from '../../dataset/model'
import type { ShapeKind } from '../../dataset/shape-kind'
import type { Localized } from '../../locale'
import type { Box } from '../../units'
import type { ValueAxis } from '../axis'
import type { ChartGrid, GridInput } from '../grid'
import type { LabelSetter } from '../label-setter'
import type { ChartLayout, Stretch } from '../layout/layout'
import type { ChartSeries, ChartSpec } from '../model'
import type { ChartPlot } from '../plot'
import type { ChartSketch } from '../sketch'

/** A shape of data, or values with their sum. */
export type SampleKind = ShapeKind | 'sums'

/**
 * A chart form: all that the program knows of it. Nothing outside of the form's module asks which form a chart has; it
 * asks the form. Pictures and files are made from data: the plot is carried out by Chart.js and by charts of PowerPoint,
 * `sketch` by the window.
 */
export interface ChartForm {
  /** Its name where a form is chosen. */
  readonly name: Localized
  /** How an alternative text begins. */
  readonly spokenName: Localized
  /** Why these observations cannot be drawn in this form, as a sentence; null where they can. */
  readonly problem: (observations: readonly Observation[]) => Message | null
  /**
   * How well the form tells the story of these observations. Where the author leaves the choice to the program, the
   * form with the highest figure is drawn; 0 never is.
   */
  readonly suits: (observations: readonly Observation[]) => number
  /** The shapes of data that samples of the form are made from, the best first. */
  readonly samples: readonly SampleKind[]
  /** Sorts the observations into categories and series. */
  readonly grid: (input: GridInput) => ChartGrid
  readonly axis: ValueAxis
  /**
   * How values are counted that are not in the unit of their observations, such as shares of a target; the observations
   * may then differ in unit.
   */
  readonly counted?: { readonly numberFormat: string; readonly unit: Localized }
  /** Places the plot and its labels in a box, in slide coordinates. */
  readonly layOut: (setter: LabelSetter, spec: ChartSpec, box: Box) => ChartLayout
  /** The stretch along which a yearly rate is written; null where the form has no place for one. */
  readonly rateStretch: (spec: ChartSpec, plot: Box) => Stretch | null
  /** What the marks of these series are; a form of parts says here whether they make up the whole. */
  readonly plotOf: (series: readonly ChartSeries[]) => ChartPlot
  readonly sketch: ChartSketch
}
