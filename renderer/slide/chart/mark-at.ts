import type { Chart } from 'chart.js'
import type { ChartCategory, ChartPoint, ChartSeries } from '../../../core/chart/model'
import type { ChartNode } from '../../../core/scene/model'
import type { Points } from '../../../core/units'

/** A point or bar of a chart, and where it stands on the slide. */
export interface ChartMark {
  readonly series: ChartSeries
  readonly category: ChartCategory
  readonly point: ChartPoint
  readonly x: Points
  readonly y: Points
}

/** A place on the screen. */
interface ClientPoint {
  readonly clientX: number
  readonly clientY: number
}

/** The mark under the pointer, or null. */
export function markAt(chart: Chart, node: ChartNode, at: ClientPoint): ChartMark | null {
  const [found] = chart.getElementsAtEventForMode(
    chartEvent(chart, at) as unknown as Event,
    'nearest',
    // Points at the ends of the axes stand half outside of the plot.
    { intersect: true, includeInvisible: true },
    false,
  )
  if (found === undefined) return null
  const series = node.spec.series[found.datasetIndex]
  const point = series?.points[found.index]
  const category = node.spec.categories[found.index]
  if (!series || !point || !category || point.value === null) return null
  const { x, y } = found.element
  return { series, category, point, x: node.box.x + x, y: node.box.y + y }
}

/** The place in the chart's own points: Chart.js by itself does not see that the slide is scaled. */
function chartEvent({ canvas, width, height }: Chart, { clientX, clientY }: ClientPoint) {
  const seen = canvas.getBoundingClientRect()
  const x = ((clientX - seen.left) / seen.width) * width
  const y = ((clientY - seen.top) / seen.height) * height
  return { type: 'mousemove', native: null, x, y }
}
