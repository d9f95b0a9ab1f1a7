import type { ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import { FROM_ZERO } from '../axis'
import { byPeriodOrItem } from '../grid'
import { type LabelSetter, lineBox } from '../label-setter'
import type { ChartLayout, Stretch } from '../layout/layout'
import { BESIDE_POINT, firstPoint, type LineChart, lastPoint, lineLayout } from '../layout/line-layout'
import { categoryX, valueY } from '../layout/plot-places'
import type { ChartLabel, ChartSeries, ChartSpec } from '../model'
import { RISING_LINE } from '../sketch'
import { isOverTime, NEEDS_PERIODS } from '../suitability'
import type { ChartForm } from './form'

/** Lines over periods, with values and names at their ends; time runs to scale. */
export const SLOPE: ChartForm = {
  name: { en: 'Slope', zh: '斜线' },
  spokenName: { en: 'Line chart', zh: '折线图' },
  problem: (observations) => (isOverTime(observations) ? null : NEEDS_PERIODS),
  suits: (observations) => (isOverTime(observations) ? 2 : 0),
  samples: ['series'],
  grid: byPeriodOrItem,
  axis: FROM_ZERO,
  layOut,
  rateStretch: firstLine,
  plotOf: () => ({ kind: 'points' }),
  sketch: RISING_LINE,
}

/** Part of the width that the values and names at the ends of several lines may take. */
const MAX_LABEL_SHARE = 0.5
/** The same for the large figure at the end of a single line. */
const MAX_END_SHARE = 0.42

/** One line deserves a large figure at its end; several are told apart by name. */
interface EndStyles {
  readonly value: ResolvedStyle
  readonly end: ResolvedStyle
}

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  const styles = endStyles(setter, spec, box.width)
  const { pointSize } = setter.sizes
  const half = pointSize / 2
  const firsts = spec.series.map((series) => series.points[firstPoint(series)]?.label ?? '')
  const margins = {
    left: half + BESIDE_POINT + setter.widest(firsts, styles.value),
    right: half + (BESIDE_POINT + setter.widest(endTexts(spec), styles.end)),
    top: Math.max(half, styles.end.lineHeight / 2),
  }
  return lineLayout({ setter, spec, box, pointSize }, margins, (chart, series, i) =>
    seriesLabels(chart, styles, series, i),
  )
}

function endStyles(setter: LabelSetter, spec: ChartSpec, width: Points): EndStyles {
  const value = setter.style('value')
  if (spec.series.length === 1) {
    const end = setter.style('endValue')
    const room = { width: width * MAX_END_SHARE, height: end.lineHeight }
    return { value, end: setter.styleThatFits(endTexts(spec), end, room) }
  }
  const room = { width: width * MAX_LABEL_SHARE, height: value.lineHeight }
  const fitted = setter.styleThatFits(endTexts(spec), value, room)
  return { value: fitted, end: fitted }
}

const endTexts = (spec: ChartSpec) => spec.series.map((series) => endText(spec, series))

function endText(spec: ChartSpec, series: ChartSeries): string {
  const value = series.points[lastPoint(series)]?.label ?? ''
  return spec.series.length === 1 ? value : `${value}  ${series.name}`
}

function seriesLabels(
  { setter, spec, plot, pointSize }: LineChart,
  { value, end }: EndStyles,
  series: ChartSeries,
  index: number,
): ChartLabel[] {
  const first = firstPoint(series)
  const last = lastPoint(series)
  const reach = pointSize / 2 + BESIDE_POINT
  return series.points.flatMap((point, i) => {
    if (point.value === null || point.label === null) return []
    const x = categoryX(spec, plot, i)
    const y = valueY(spec, plot, point.value)
    const base = { kind: 'value', series: index, category: i, text: point.label, style: value } as const
    // The end comes first: a series of a single point has its name there.
    if (i === last) {
      const style = { ...end, style: { ...end.style, paint: series.paint } }
      const box = lineBox(x + reach, 300, y, end)
      return setter.label({ ...base, text: endText(spec, series), style, align: 'left', position: 'right', box })
    }
    if (i === first) {
      const box = lineBox(x - reach - 300, 300, y, value)
      return setter.label({ ...base, align: 'right', position: 'left', box })
    }
    const box = lineBox(x - 60, 120, y - pointSize / 2 - value.lineHeight / 2 - 4, value)
    return setter.label({ ...base, align: 'center', position: 'above', box })
  })
}

/** From the first point of the first line to its last. */
function firstLine(spec: ChartSpec, plot: Box): Stretch | null {
  const [series] = spec.series
  if (series === undefined) return null
  const [first, last] = [firstPoint(series), lastPoint(series)]
  const from = series.points[first]?.value
  const to = series.points[last]?.value
  if (from == null || to == null || first === last) return null
  return {
    x1: categoryX(spec, plot, first),
    y1: valueY(spec, plot, from),
    x2: categoryX(spec, plot, last),
    y2: valueY(spec, plot, to),
  }
}
