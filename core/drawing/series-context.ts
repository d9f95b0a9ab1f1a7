import type { Paint, Palette } from '../template/palette'
import type { ChartFrame } from './chart-frame'

/** What the datasets of one chart share. */
export interface SeriesContext {
  readonly frame: ChartFrame
  readonly palette: Palette
  /** The background of the chart. */
  readonly background: Paint
  readonly positions: readonly number[] | null
}
