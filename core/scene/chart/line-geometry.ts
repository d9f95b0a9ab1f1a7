import type { ChartSeries, ChartSpec } from '../../chart/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import type { ChartLabel } from '../model'
import { type ResolvedStyle, resolveStyle } from '../style'
import { type ChartGeometry, categoryX, valueY } from './geometry'
import { chartLabel, lineBox, styleThatFits, widest } from './labels'

const GAP: Points = 10
const CATEGORY_GAP: Points = 12
/** Where labels leave no room the plot keeps this much, and the labels leave the area, which is reported. */
const LEAST_PLOT: Points = 24
/** Part of the width that the values and names at the ends of several lines may take. */
const MOST_LABEL_SHARE = 0.5
/** The same for the large figure at the end of a single line. */
const MOST_END_SHARE = 0.42

interface LineStyles {
  readonly category: ResolvedStyle
  readonly value: ResolvedStyle
  readonly end: ResolvedStyle
  readonly series: ResolvedStyle
  readonly rank: ResolvedStyle
}

/** Lays out a slope or a bump chart: ends labelled directly, so that no axis is needed. */
export function lineGeometry(build: SlideBuild, spec: ChartSpec, box: Box): ChartGeometry {
  const { design, lang } = build.context
  const value = resolveStyle(design, 'value', lang)
  const most = { width: box.width * MOST_LABEL_SHARE, height: value.lineHeight }
  const end = resolveStyle(design, 'endValue', lang)
  const mostEnd = { width: box.width * MOST_END_SHARE, height: end.lineHeight }
  const styles: LineStyles = {
    category: resolveStyle(design, 'category', lang),
    value: spec.series.length === 1 ? value : styleThatFits(build, rightTexts(spec), value, most),
    end: spec.series.length === 1 ? styleThatFits(build, rightTexts(spec), end, mostEnd) : end,
    series: resolveStyle(design, 'series', lang),
    rank: resolveStyle(design, 'rank', lang),
  }
  const pointSize = spec.type === 'bump' ? design.chart.rankSize : design.chart.pointSize
  const plot = linePlot(build, spec, box, styles, pointSize)
  const chart: LineChart = { build, spec, plot, styles, pointSize }
  const labelsOf = spec.type === 'bump' ? rankLabels : slopeLabels
  const labels = [...categoryLabels(chart), ...spec.series.flatMap((series, i) => labelsOf(chart, series, i))]
  return { plot, labels, pointSize }
}

/** A chart of lines whose plot has its place, while its labels get theirs. */
interface LineChart {
  readonly build: SlideBuild
  readonly spec: ChartSpec
  readonly plot: Box
  readonly styles: LineStyles
  readonly pointSize: Points
}

function linePlot(build: SlideBuild, spec: ChartSpec, box: Box, styles: LineStyles, pointSize: Points): Box {
  const half = pointSize / 2
  const left = half + GAP + widest(build, leftTexts(spec), spec.type === 'bump' ? styles.series : styles.value)
  const right = half + (spec.type === 'bump' ? 0 : GAP + widest(build, rightTexts(spec), endStyle(spec, styles)))
  const top = Math.max(half, spec.type === 'bump' ? half : endStyle(spec, styles).lineHeight / 2) + 2
  const bottom = half + CATEGORY_GAP + styles.category.lineHeight
  const side = widest(
    build,
    spec.categories.map((category) => category.label),
    styles.category,
  )
  const x = box.x + Math.max(left, side / 2)
  const width = Math.max(LEAST_PLOT, box.x + box.width - Math.max(right, side / 2) - x)
  return { x, y: box.y + top, width, height: Math.max(LEAST_PLOT, box.height - top - bottom) }
}

/** One line deserves a large figure at its end; several are told apart by name. */
function endStyle(spec: ChartSpec, styles: LineStyles): ResolvedStyle {
  return spec.series.length === 1 ? styles.end : styles.value
}

const firstIndex = (series: ChartSeries) => series.points.findIndex((point) => point.value !== null)
const lastIndex = (series: ChartSeries) => series.points.findLastIndex((point) => point.value !== null)

function leftTexts(spec: ChartSpec): string[] {
  if (spec.type === 'bump') return spec.series.map((series) => series.name)
  return spec.series.map((series) => series.points[firstIndex(series)]?.label ?? '')
}

function rightTexts(spec: ChartSpec): string[] {
  return spec.series.map((series) => rightText(spec, series))
}

function rightText(spec: ChartSpec, series: ChartSeries): string {
  const value = series.points[lastIndex(series)]?.label ?? ''
  return spec.series.length === 1 ? value : `${value}  ${series.name}`
}

function categoryLabels({ build, spec, plot, styles, pointSize }: LineChart): ChartLabel[] {
  const style = styles.category
  const top = plot.y + plot.height + pointSize / 2 + CATEGORY_GAP
  const width = spec.categories.length < 2 ? plot.width : plot.width / (spec.categories.length - 1)
  const bold = (plain: ResolvedStyle) => ({ ...plain, style: { ...plain.style, bold: true } })
  const names = spec.categories.map((category) => category.label)
  // Room for bold ones: the emphasis is not to make a name wrap.
  const { size } = styleThatFits(build, names, bold(style), { width, height: style.lineHeight }).style
  const fitted = { ...style, style: { ...style.style, size } }
  return spec.categories.map((category, i) => {
    const own = category.emphasis ? bold(fitted) : fitted
    const x = categoryX(spec, plot, i) - width / 2
    return chartLabel(build, {
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

function slopeLabels(
  { build, spec, plot, styles, pointSize }: LineChart,
  series: ChartSeries,
  index: number,
): ChartLabel[] {
  const first = firstIndex(series)
  const last = lastIndex(series)
  return series.points.flatMap((point, i) => {
    if (point.value === null || point.label === null) return []
    const x = categoryX(spec, plot, i)
    const y = valueY(spec, plot, point.value)
    const reach = pointSize / 2 + GAP
    const base = { kind: 'value', series: index, category: i } as const
    // The end comes first: a series of a single point has its name there.
    if (i === last) {
      const style = endStyle(spec, styles)
      const painted = { ...style, style: { ...style.style, paint: series.paint } }
      const box = lineBox(x + reach, 300, y, style)
      const text = rightText(spec, series)
      return chartLabel(build, { ...base, text, style: painted, align: 'left', position: 'right', box })
    }
    if (i === first)
      return chartLabel(build, {
        ...base,
        text: point.label,
        style: styles.value,
        align: 'right',
        position: 'left',
        box: lineBox(x - reach - 300, 300, y, styles.value),
      })
    const box = lineBox(x - 60, 120, y - pointSize / 2 - styles.value.lineHeight / 2 - 4, styles.value)
    return chartLabel(build, {
      ...base,
      text: point.label,
      style: styles.value,
      align: 'center',
      position: 'above',
      box,
    })
  })
}

function rankLabels(
  { build, spec, plot, styles, pointSize }: LineChart,
  series: ChartSeries,
  index: number,
): ChartLabel[] {
  const first = firstIndex(series)
  const named = { ...styles.series, style: { ...styles.series.style, paint: series.paint } }
  const labels = series.points.flatMap((point, i) => {
    if (point.value === null || point.label === null) return []
    const box = lineBox(
      categoryX(spec, plot, i) - pointSize / 2,
      pointSize,
      valueY(spec, plot, point.value),
      styles.rank,
    )
    const base = { kind: 'value', series: index, category: i, text: point.label, style: styles.rank } as const
    return chartLabel(build, { ...base, align: 'center', position: 'center', box })
  })
  const start = series.points[first]
  if (start?.value == null) return labels
  const x = categoryX(spec, plot, first) - pointSize / 2 - GAP
  const box = lineBox(x - 300, 300, valueY(spec, plot, start.value), named)
  const name = { kind: 'series', series: index, category: first, text: series.name, style: named } as const
  return [chartLabel(build, { ...name, align: 'right', position: 'left', box }), ...labels]
}
