import type { ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import type { LabelSetter } from '../label-setter'
import type { ChartLabel, ChartSeries, ChartSpec } from '../model'
import type { ChartLayout } from './layout'
import { categoryX } from './plot-places'

// Lines over periods: the ends are labelled directly, so that no axis is needed.

/** Between a point and the text beside it. */
export const BESIDE_POINT: Points = 10
const CATEGORY_GAP: Points = 12
/** Where labels leave no room the plot keeps this much, and the labels leave the area, which is reported. */
const MIN_PLOT: Points = 24

/** What a chart of lines keeps free around its plot, beside the names of the categories. */
export interface LineMargins {
  /** Beside the first and the last points, from their middle. */
  readonly left: Points
  readonly right: Points
  /** Above the highest points, from their middle. */
  readonly top: Points
}

/** A chart of lines whose plot has its place, while its labels get theirs. */
export interface LineChart {
  readonly setter: LabelSetter
  readonly spec: ChartSpec
  readonly plot: Box
  readonly pointSize: Points
}

/** Lays out a chart of lines: categories below the plot, and the labels of each series. */
export function lineLayout(
  { setter, spec, box, pointSize }: Omit<LineChart, 'plot'> & { readonly box: Box },
  margins: LineMargins,
  labelsOf: (chart: LineChart, series: ChartSeries, index: number) => readonly ChartLabel[],
): ChartLayout {
  const plot = linePlot(setter, spec, box, pointSize, margins)
  const chart: LineChart = { setter, spec, plot, pointSize }
  const labels = [...categoryLabels(chart), ...spec.series.flatMap((series, i) => labelsOf(chart, series, i))]
  return { plot, labels, pointSize, baseline: null }
}

function linePlot(setter: LabelSetter, spec: ChartSpec, box: Box, pointSize: Points, margins: LineMargins): Box {
  const category = setter.style('category')
  const top = margins.top + 2
  const bottom = pointSize / 2 + CATEGORY_GAP + category.lineHeight
  const side = setter.widest(namesOf(spec), category)
  const x = box.x + Math.max(margins.left, side / 2)
  const width = Math.max(MIN_PLOT, box.x + box.width - Math.max(margins.right, side / 2) - x)
  return { x, y: box.y + top, width, height: Math.max(MIN_PLOT, box.height - top - bottom) }
}

const namesOf = (spec: ChartSpec) => spec.categories.map((category) => category.label)

/** The first and the last point that a series has, as indexes; -1 where it has none. */
export const firstPoint = (series: ChartSeries) => series.points.findIndex((point) => point.value !== null)
export const lastPoint = (series: ChartSeries) => series.points.findLastIndex((point) => point.value !== null)

function categoryLabels({ setter, spec, plot, pointSize }: LineChart): ChartLabel[] {
  const style = setter.style('category')
  const top = plot.y + plot.height + pointSize / 2 + CATEGORY_GAP
  const width = spec.categories.length < 2 ? plot.width : plot.width / (spec.categories.length - 1)
  const bold = (plain: ResolvedStyle) => ({ ...plain, style: { ...plain.style, bold: true } })
  // Room for bold ones: the emphasis is not to make a name wrap.
  const { size } = setter.styleThatFits(namesOf(spec), bold(style), { width, height: style.lineHeight }).style
  const fitted = { ...style, style: { ...style.style, size } }
  return spec.categories.map((category, i) => {
    const own = category.emphasis ? bold(fitted) : fitted
    const x = categoryX(spec, plot, i) - width / 2
    return setter.label({
      kind: 'category',
      series: null,
      category: i,
      text: category.label,
      style: own,
      align: 'center',
      position: 'below',
      box: { x, y: top, width, height: style.lineHeight },
      valign: 'top',
    })
  })
}
