import type { Box, Points } from '../../units'
import type { ChartSpec } from '../model'

/** Where a value lies in the plot, as y. */
export function valueY(spec: ChartSpec, plot: Box, value: number): Points {
  const share = (value - spec.min) / (spec.max - spec.min)
  return plot.y + plot.height * (spec.reversed ? share : 1 - share)
}

/** Where a value lies in the plot of level bars or rows, as x. */
export function valueX(spec: ChartSpec, plot: Box, value: number): Points {
  return plot.x + plot.width * ((value - spec.min) / (spec.max - spec.min))
}

/** The middle of a row, one of which each series has, as y. */
export function rowY({ series }: ChartSpec, plot: Box, row: number): Points {
  return plot.y + (plot.height * (row + 0.5)) / Math.max(1, series.length)
}

/** Where a category of a plot of points is: time to scale where every period is a date, else evenly. */
export function categoryX(spec: ChartSpec, plot: Box, index: number): Points {
  return plot.x + plot.width * categoryShare(spec, index)
}

function categoryShare(spec: ChartSpec, index: number): number {
  const count = spec.categories.length
  if (count < 2) return 0.5
  const positions = spec.categories.map((category) => category.position)
  const first = positions[0] ?? null
  const last = positions[count - 1] ?? null
  const own = positions[index] ?? null
  if (first === null || last === null || own === null || positions.includes(null)) return index / (count - 1)
  return (own - first) / (last - first)
}
