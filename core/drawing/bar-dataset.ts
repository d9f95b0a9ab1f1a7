import type { ChartPoint, ChartSeries } from '../chart/model'
import type { BarPlot } from '../chart/plot'
import { barBase, shownValues } from './chart-frame'
import type { ChartLook } from './chart-look'
import type { BarDataset } from './chartjs-model'
import { cssColour } from './css-colour'
import { KIND_LOOK, LIGHT_FILL } from './kind-look'

/** A series of bars: the fills; outlines and hatching are drawn by `kindMarks`. */
export function barDataset(series: ChartSeries, look: ChartLook, { grouping }: BarPlot): BarDataset {
  const { spec } = look.frame
  const { points } = series
  return {
    label: series.name,
    data: shownValues(points),
    kinds: points.map((point) => point.kind),
    inks: points.map((point) => cssColour(look.palette, point.paint)),
    clip: false,
    ...(grouping === 'stacked' ? {} : { base: barBase(spec) }),
    backgroundColor: points.map((point) => fillColour(point, look)),
    borderWidth: 0,
    inflateAmount: 0,
    categoryPercentage: spec.barShare,
    barPercentage: 1,
  }
}

const FILL_OPACITY = { solid: 1, light: LIGHT_FILL, none: 0, hatch: 0 } as const

function fillColour(point: ChartPoint, { palette }: ChartLook): string {
  return cssColour(palette, point.paint, FILL_OPACITY[KIND_LOOK[point.kind].fill])
}
