import { type BarPlot, countAbreast } from '../../../../core/chart/plot'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { AXIS_IDS } from './axes'
import { lineSeries } from './line-series'
import type { ChartPlan } from './plan'
import { rowChart } from './rows'
import { barSeries } from './series'

export interface Plot {
  readonly plot: Xml
  /** Where the value axis ends. */
  readonly max: number
}

/** The plot of a chart: its series, before the axes. */
export function plotOf(plan: ChartPlan): Plot {
  const { plot, node } = plan
  if (plot.kind === 'points') return lines(plan)
  if (plot.kind === 'rows') return { plot: rowChart(plan), max: node.spec.max }
  const { series, max } = node.spec
  switch (plot.grouping) {
    case 'abreast':
    case 'overlaid':
      return { plot: barChart(plan, plot, 'clustered', countAbreast(plot, series.length)), max }
    case 'stacked':
      return { plot: barChart(plan, plot, 'stacked', 1), max }
    case 'parts-of-whole':
      return { plot: barChart(plan, plot, 'percentStacked', 1), max: 1 }
  }
}

function lines(plan: ChartPlan): Plot {
  const { spec } = plan.node
  const plot = x(
    'c:lineChart',
    {},
    val('c:grouping', 'standard'),
    val('c:varyColors', false),
    spec.series.map((series, i) => lineSeries(plan, series, i)),
    val('c:marker', true),
    AXIS_IDS,
  )
  return { plot, max: spec.max }
}

const MAX_GAP_WIDTH = 500

function barChart(plan: ChartPlan, { direction, grouping: own }: BarPlot, grouping: string, abreast: number): Xml {
  const { spec } = plan.node
  const share = Math.min(1, Math.max(0.01, spec.barShare))
  const gap = Math.min(MAX_GAP_WIDTH, Math.round(((1 - share) / share) * abreast * 100))
  return x(
    'c:barChart',
    {},
    val('c:barDir', direction === 'level' ? 'bar' : 'col'),
    val('c:grouping', grouping),
    val('c:varyColors', false),
    spec.series.map((series, i) => barSeries(plan, series, i)),
    val('c:gapWidth', gap),
    val('c:overlap', own === 'abreast' ? 0 : 100),
    AXIS_IDS,
  )
}
