import type { Chart } from 'chart.js'
import type { ReactNode } from 'react'
import type { ChartCategory, ChartPoint, ChartSeries } from '../../../core/chart/model'
import type { ChartNode, SceneSlide } from '../../../core/scene/model'
import type { Points } from '../../../core/units'
import type { SlideStyle } from '../slide-style'

/** What a tooltip says: a bold first line, and the rest. */
interface TooltipText {
  readonly heading: string
  readonly lines: readonly string[]
}

/** What is said about a mark, or null for nothing. */
export type DescribeMark = (mark: ChartMark, slide: SceneSlide) => TooltipText | null

/** The number in words, its kind and where it comes from, as the slide's notes have them. */
export const describeFromNotes: DescribeMark = ({ series, category, point }, { notes }) => {
  const shown = notes.numbers.find((number) => number.observation === point.evidence?.observation)
  if (shown !== undefined) return { heading: shown.statement, lines: [shown.provenance] }
  return { heading: [series.name, category.label, point.label].filter(Boolean).join(' · '), lines: [] }
}

interface MarkTooltipProps {
  readonly text: TooltipText
  readonly mark: ChartMark
  readonly size: SlideStyle['size']
}

/** Beside its mark and within the slide: the nearer to an edge, the further it leans to the other side. */
export function MarkTooltip({ text, mark, size }: MarkTooltipProps): ReactNode {
  const across = mark.x / size.width
  const isHigh = mark.y < size.height / 4
  const style = {
    left: `${across * 100}%`,
    top: `${(mark.y / size.height) * 100}%`,
    transform: `translate(${-across * 100}%, ${isHigh ? '0.9rem' : 'calc(-100% - 0.9rem)'})`,
  }
  return (
    <div role="tooltip" className="slide-tooltip" style={style}>
      <strong>{text.heading}</strong>
      {text.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  )
}

/** A point or bar of a chart, and where it is on the slide. */
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

/** The first mark under the pointer that has a label, as the mode of Chart.js has them. */
function labelledMark(chart: Chart, node: ChartNode, at: ClientPoint, mode: 'nearest' | 'point') {
  const event = chartEvent(chart, at) as unknown as Event
  // Points at the ends of the axes are half outside of the plot.
  const marks = chart.getElementsAtEventForMode(event, mode, { intersect: true, includeInvisible: true }, false)
  return marks.find(({ datasetIndex, index }) => {
    const series = node.spec.series[datasetIndex]
    return series?.hidden !== true && series?.points[index]?.label != null
  })
}

/** The mark under the pointer, or null. */
export function markAt(chart: Chart, node: ChartNode, at: ClientPoint): ChartMark | null {
  // Bars lie over each other in some forms: the nearest may be one of which there is nothing to say.
  const found = labelledMark(chart, node, at, 'nearest') ?? labelledMark(chart, node, at, 'point')
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
