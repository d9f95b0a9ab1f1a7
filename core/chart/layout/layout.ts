import type { Box, Points } from '../../units'
import type { ChartLabel } from '../model'

/** A chart laid out: its plot and its labels, in slide coordinates, and the size of its points. */
export interface ChartLayout {
  /** The inner plot area: value axis and category axis span exactly this. */
  readonly plot: Box
  readonly labels: readonly ChartLabel[]
  /** Diameter of the points; 0 for a form without points. */
  readonly pointSize: Points
  /** The line that bars start from; null where none is drawn. */
  readonly baseline: Box | null
  /** Hairlines that part what is drawn, such as the rows of a table; level or upright. */
  readonly rules?: readonly Box[]
}

/** A straight line from one place on the slide to another. */
export interface Stretch {
  readonly x1: Points
  readonly y1: Points
  readonly x2: Points
  readonly y2: Points
}
