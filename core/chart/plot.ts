/**
 * What the marks of a form are, as plain data. Each output draws them by its own means: Chart.js on a canvas
 * (`core/drawing/`), PowerPoint with a chart of its own (`engine/export/pptx/chart/`). A form that is made of these
 * kinds needs no change there; another kind does not compile there until it is drawn.
 */
export type ChartPlot = PointPlot | RowPlot | BarPlot

/** Points at their categories from left to right, joined by lines; periods are to scale in time. */
export interface PointPlot {
  readonly kind: 'points'
}

/**
 * Points along level rows, one series a row from top to bottom. The value is how far to the right a point is; the points
 * of a row are joined by a line, and the categories tell them apart.
 */
export interface RowPlot {
  readonly kind: 'rows'
}

export interface BarPlot {
  readonly kind: 'bars'
  /** Level bars have their categories from top to bottom, and the names of them on the left. */
  readonly direction: 'upright' | 'level'
  /**
   * How the series share a category: side by side, each over the one before, or each on the end of the one before. In `parts-of-whole` the stack
   * of every category is the whole axis, and PowerPoint keeps it so when a number is edited. In a mere stack a number
   * that is edited changes its own bar only.
   */
  readonly grouping: 'abreast' | 'overlaid' | 'stacked' | 'parts-of-whole'
}

/** True for bars whose series are on the end of each other. */
export function isStacked(plot: ChartPlot): boolean {
  return plot.kind === 'bars' && (plot.grouping === 'stacked' || plot.grouping === 'parts-of-whole')
}

/** How many bars are side by side in a category. */
export function countAbreast(plot: ChartPlot, series: number): number {
  return plot.kind === 'bars' && plot.grouping === 'abreast' ? series : 1
}
