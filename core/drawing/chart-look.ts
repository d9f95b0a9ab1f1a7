import type { Paint, Palette } from '../template/palette'
import type { ChartFrame } from './chart-frame'

/** What the datasets of one chart share. */
export interface ChartLook {
  readonly frame: ChartFrame
  readonly palette: Palette
  /** What the chart stands on. */
  readonly ground: Paint
  readonly positions: readonly number[] | null
}
