import type { ChartPoint, ChartSeries } from '../chart/model'
import type { BarPlot } from '../chart/plot'
import { barBase, shownValues } from './chart-frame'
import type { BarDataset } from './chartjs-model'
import { CLEAR, cssColor } from './css-color'
import { KIND_STYLES, LIGHT_FILL } from './kind-style'
import type { SeriesContext } from './series-context'

/** A series of bars, clear where it only carries others: the fills; outlines and hatching are drawn by `kindMarks`. */
export function barDataset(
  series: ChartSeries,
  context: SeriesContext,
  { grouping }: BarPlot,
  index: number,
): BarDataset {
  const { spec } = context.frame
  const { points, hidden = false } = series
  return {
    label: series.name,
    data: shownValues(points),
    kinds: hidden ? [] : points.map((point) => point.kind),
    inks: hidden ? [] : points.map((point) => cssColor(context.palette, point.paint)),
    clip: false,
    ...(grouping === 'abreast' || grouping === 'overlaid' ? { base: barBase(spec) } : {}),
    // Chart.js draws the first series last; here each lies over the one before.
    ...(grouping === 'overlaid' ? { grouped: false, order: spec.series.length - index } : {}),
    backgroundColor: points.map((point) => (hidden ? CLEAR : fillColor(point, context))),
    borderWidth: 0,
    inflateAmount: 0,
    categoryPercentage: spec.barShare,
    barPercentage: 1,
  }
}

const FILL_OPACITY = { solid: 1, light: LIGHT_FILL, none: 0, hatch: 0 } as const

function fillColor(point: ChartPoint, { palette }: SeriesContext): string {
  return cssColor(palette, point.paint, FILL_OPACITY[KIND_STYLES[point.kind].fill])
}
