import type { ChartSpec } from '../../chart/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import { type ResolvedStyle, resolveStyle } from '../style'
import { type ChartGeometry, valueX, valueY } from './geometry'
import { chartLabel, lineBox, mostLines, styleThatFits, widest } from './labels'

const GAP: Points = 8
/** Between an axis and the names beside or below it: about what charts of Office programs keep, whose axes set them. */
const NAME_GAP: Points = 7
const UNDER_GAP: Points = 5
/** Where labels leave no room the plot keeps this much, and the labels leave the area, which is reported. */
const LEAST_PLOT: Points = 24
const MOST_COLUMN: Points = 168
const MOST_ROW: Points = 76
/** A label's box is a little wider than its text, so that the text stays on one line. */
const ROOM = 1.01
/** Part of the width that category names may take before they wrap. */
const MOST_NAME_SHARE = 0.42
/** Parts of the width that the bars keep, and then the names, however long the values are. */
const LEAST_PLOT_SHARE = 0.3
const LEAST_NAME_SHARE = 0.2
/** Part of the width that values may take, and of the height that names under columns may. */
const MOST_VALUE_SHARE = 0.36
const MOST_CATEGORY_SHARE = 0.3

/** Lays out upright bars: the value above each, the category below. */
export function columnGeometry(build: SlideBuild, spec: ChartSpec, box: Box): ChartGeometry {
  const { design, lang } = build.context
  const count = spec.categories.length
  const width = Math.min(box.width, count * MOST_COLUMN)
  const step = width / count
  const names = spec.categories.map((entry) => entry.label)
  const wanted = { value: resolveStyle(design, 'value', lang), category: resolveStyle(design, 'category', lang) }
  const value = styleThatFits(build, valuesOf(spec), wanted.value, { width: step, height: wanted.value.lineHeight })
  const most = { width: step, height: box.height * MOST_CATEGORY_SHARE }
  const category = styleThatFits(build, names, wanted.category, most)
  const lines = mostLines(build, names, category, step)
  const top = value.lineHeight + GAP
  const under = UNDER_GAP + (isNegative(spec) ? value.lineHeight : 0)
  const height = Math.max(LEAST_PLOT, box.height - top - under - lines * category.lineHeight)
  const plot = { x: box.x, y: box.y + top, width, height }
  const labels = spec.categories.flatMap((entry, i) => {
    const x = plot.x + i * step
    const below = { x, y: plot.y + plot.height + under, width: step, height: lines * category.lineHeight }
    return [
      chartLabel(build, {
        kind: 'category',
        series: null,
        category: i,
        text: entry.label,
        style: category,
        align: 'center',
        position: 'below',
        box: below,
        valign: 'top',
      }),
      ...columnValues(build, spec, plot, i, value),
    ]
  })
  return { plot, labels, pointSize: 0 }
}

function valuesOf(spec: ChartSpec): string[] {
  return spec.series.flatMap((series) => series.points.flatMap((point) => point.label ?? []))
}

/** True where a bar runs down or to the left from zero, so that its value stands on that side. */
function isNegative(spec: ChartSpec): boolean {
  return spec.min < 0
}

/** The values of one category's bars, which stand side by side where there are several series. */
function columnValues(build: SlideBuild, spec: ChartSpec, plot: Box, category: number, style: ResolvedStyle) {
  const step = plot.width / spec.categories.length
  const group = step * spec.barShare
  const each = group / spec.series.length
  return spec.series.flatMap((series, s) => {
    const point = series.points[category]
    if (point?.value == null || point.label === null) return []
    const middle = plot.x + category * step + (step - group) / 2 + (s + 0.5) * each
    const position = point.value < 0 ? 'below' : 'above'
    const away = (4 + style.lineHeight / 2) * (point.value < 0 ? 1 : -1)
    const box = lineBox(middle - step / 2, step, valueY(spec, plot, point.value) + away, style)
    const base = { kind: 'value', series: s, category, text: point.label, style } as const
    return [chartLabel(build, { ...base, align: 'center', position, box })]
  })
}

/** Lays out level bars: names to the left of the common baseline, values at the ends. */
export function barGeometry(build: SlideBuild, spec: ChartSpec, box: Box): ChartGeometry {
  const { design, lang } = build.context
  const names = spec.categories.map((entry) => entry.label)
  const sides = isNegative(spec) ? 2 : 1
  const wanted = resolveStyle(design, 'value', lang)
  const most = { width: (box.width * MOST_VALUE_SHARE) / sides, height: wanted.lineHeight }
  const value = styleThatFits(build, valuesOf(spec), wanted, most)
  const valueWidth = widest(build, valuesOf(spec), value)
  const room = box.width * (1 - LEAST_PLOT_SHARE) - sides * (valueWidth + GAP) - NAME_GAP
  const mostName = Math.min(box.width * MOST_NAME_SHARE, Math.max(room, box.width * LEAST_NAME_SHARE))
  const plain = resolveStyle(design, 'label', lang)
  const nameWidth = Math.min(Math.ceil(widest(build, names, plain) * ROOM), mostName)
  const height = Math.min(box.height, spec.categories.length * MOST_ROW)
  const name = styleThatFits(build, names, plain, { width: nameWidth, height: height / spec.categories.length })
  const x = box.x + nameWidth + NAME_GAP + (sides - 1) * (valueWidth + GAP)
  const plot = { x, y: box.y, width: Math.max(LEAST_PLOT, box.x + box.width - valueWidth - GAP - x), height }
  const step = height / spec.categories.length
  const labels = spec.categories.flatMap((entry, i) => {
    const middle = plot.y + (i + 0.5) * step
    const nameBox = { x: box.x, y: middle - step / 2, width: nameWidth, height: step }
    const named = { kind: 'category', series: null, category: i, text: entry.label, style: name } as const
    return [
      chartLabel(build, { ...named, align: 'right', position: 'left', box: nameBox }),
      ...barValues(build, spec, plot, i, value, valueWidth),
    ]
  })
  return { plot, labels, pointSize: 0 }
}

function barValues(
  build: SlideBuild,
  spec: ChartSpec,
  plot: Box,
  category: number,
  style: ResolvedStyle,
  width: Points,
) {
  const step = plot.height / spec.categories.length
  const group = step * spec.barShare
  const each = group / spec.series.length
  return spec.series.flatMap((series, s) => {
    const point = series.points[category]
    if (point?.value == null || point.label === null) return []
    const middle = plot.y + category * step + (step - group) / 2 + (s + 0.5) * each
    const end = valueX(spec, plot, point.value)
    const base = { kind: 'value', series: s, category, text: point.label, style } as const
    if (point.value < 0) {
      const box = lineBox(end - GAP - width - 2, width + 2, middle, style)
      return [chartLabel(build, { ...base, align: 'right', position: 'left', box })]
    }
    const box = lineBox(end + GAP, width + 2, middle, style)
    return [chartLabel(build, { ...base, align: 'left', position: 'right', box })]
  })
}

/** Lays out one bar of parts: the share above each part, its name below. */
export function stackGeometry(build: SlideBuild, spec: ChartSpec, box: Box): ChartGeometry {
  const { design, lang } = build.context
  const value = resolveStyle(design, 'value', lang)
  const name = resolveStyle(design, 'label', lang)
  const plot = { x: box.x, y: box.y + value.lineHeight + GAP, width: box.width, height: Math.min(64, box.height / 3) }
  let from = 0
  const labels = spec.series.flatMap((series, s) => {
    const point = series.points[0]
    if (point?.value == null) return []
    const x = valueX(spec, plot, from)
    from += point.value
    const width = Math.max(40, valueX(spec, plot, from) - x)
    const base = { series: s, category: 0, align: 'left' } as const
    const above = lineBox(x, width, plot.y - GAP / 2 - value.lineHeight / 2, value)
    const under = { x, y: plot.y + plot.height + GAP, width, height: name.lineHeight * 3 }
    return [
      chartLabel(build, {
        ...base,
        kind: 'value',
        text: point.label ?? '',
        style: value,
        position: 'above',
        box: above,
      }),
      chartLabel(build, {
        ...base,
        kind: 'series',
        text: series.name,
        style: name,
        position: 'below',
        box: under,
        valign: 'top',
      }),
    ]
  })
  return { plot, labels, pointSize: 0 }
}
