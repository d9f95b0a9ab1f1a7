import type { ChartPoint, ChartSeries } from '../chart/model'
import { type ChartFrame, shownValues } from './chart-frame'
import type { LineDataset } from './chartjs-model'
import { CLEAR, cssColor, cssColorOn } from './css-color'
import { DASHED_POINT, isDashedBetween, KIND_STYLES, LIGHT_FILL } from './kind-style'
import type { SeriesContext } from './series-context'

/** A series of points: straight lines, and points whose fill and outline show their kind; clear where it only carries others. */
export function lineDataset(series: ChartSeries, context: SeriesContext): LineDataset {
  const { frame, palette, positions } = context
  const { points } = series
  const outlines = points.map((point) => outlineWidth(point, frame))
  const dataset: LineDataset = {
    label: series.name,
    data: shownValues(points).map((y, i) => (positions === null ? y : { x: positions[i] ?? 0, y })),
    kinds: points.map((point) => point.kind),
    inks: points.map((point) => cssColor(palette, point.paint)),
    showLine: !hasDashes(points),
    spanGaps: true,
    tension: 0,
    clip: false,
    borderColor: cssColor(palette, series.paint),
    borderWidth: frame.lineWidth,
    borderJoinStyle: 'round',
    // An outline lies within the point's size, so that solid and hollow points are equally large.
    pointRadius: outlines.map((width) => (frame.pointSize - width) / 2),
    pointBackgroundColor: points.map((point) => fillColor(point, context)),
    pointBorderColor: points.map((point) => cssColor(palette, point.paint)),
    pointBorderWidth: outlines.map((width, i) => (isDashedRing(points[i], frame) ? 0 : width)),
  }
  return series.hidden === true ? cleared(dataset) : dataset
}

/** A series of points along a row: where each is to the right is its value, and all are in the middle of the row. */
export function rowDataset(series: ChartSeries, context: SeriesContext, row: number): LineDataset {
  const data = shownValues(series.points).map((value) =>
    value === null ? { x: context.frame.spec.min, y: null } : { x: value, y: row + 0.5 },
  )
  return { ...lineDataset(series, { ...context, positions: null }), data }
}

/** Keeps its place on the canvas and draws nothing; no kinds, or `kindMarks` would draw stretches and rings. */
function cleared(dataset: LineDataset): LineDataset {
  return { ...dataset, ...CLEAR_LINE, pointRadius: dataset.pointRadius.map(() => 0) }
}

const CLEAR_LINE = {
  kinds: [],
  inks: [],
  showLine: true,
  borderColor: CLEAR,
  pointBackgroundColor: [CLEAR],
  pointBorderColor: [CLEAR],
  pointBorderWidth: [0],
} as const

/** A ring of dashes is drawn by `kindMarks`, a solid one is the point's own border. */
function isDashedRing(point: ChartPoint | undefined, { pointSize }: ChartFrame): boolean {
  return point !== undefined && KIND_STYLES[point.kind].outline === 'dash' && pointSize >= DASHED_POINT
}

function outlineWidth({ kind }: ChartPoint, { lineWidth, pointSize }: ChartFrame): number {
  return KIND_STYLES[kind].outline === 'none' ? 0 : Math.min(lineWidth, pointSize / 5)
}

/** Hollow points are filled with the background, so that neither line nor guide runs through them. */
function fillColor(point: ChartPoint, { palette, background }: SeriesContext): string {
  const { fill } = KIND_STYLES[point.kind]
  if (fill === 'solid') return cssColorOn(palette, background, point.paint)
  return fill === 'light'
    ? cssColorOn(palette, background, point.paint, LIGHT_FILL)
    : cssColorOn(palette, background, background)
}

function hasDashes(points: readonly ChartPoint[]): boolean {
  const shown = points.filter((point) => point.value !== null)
  return shown.some((point, i) => i > 0 && isDashedBetween((shown[i - 1] ?? point).kind, point.kind))
}
