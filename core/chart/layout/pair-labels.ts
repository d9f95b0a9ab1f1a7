import { formatNumber } from '../../dataset/format'
import type { ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import { digitBox, digitDrop, type LabelSetter } from '../label-setter'
import type { ChartLabel, ChartSpec } from '../model'
import { rowY, valueX } from './plot-places'

// The labels of rows of two points: names on the left, values outside of the points, and above them what the two are.

/** Between a point of the first row and what it is, above it. */
export const HEAD_GAP: Points = 6
/** Between the two heads, where their points are close. */
const BETWEEN_HEADS: Points = 14
/** A label's box is a little wider than its text, so that the text stays on one line. */
export const ROOM = 1.01
/** Between the mark at the start of the axis and its value below it. */
export const FOOT_GAP: Points = 3

/** The styles of the values at the two ends. */
export type EndStyles = readonly [earlier: ResolvedStyle, later: ResolvedStyle]

/** What a chart has when its labels are placed. */
export interface PairChart {
  readonly setter: LabelSetter
  readonly spec: ChartSpec
  readonly plot: Box
  readonly ends: EndStyles
  readonly name: ResolvedStyle
  readonly nameBox: { readonly x: Points; readonly width: Points }
  /** From the middle of a point to the text beside it. */
  readonly reach: Points
}

/** The ends of a row that have a value, the smaller first; the earlier of two that are equal. */
export function inOrder(spec: ChartSpec, row: number): number[] {
  const values = spec.series[row]?.points.map(({ value }) => value) ?? []
  const known = values.flatMap((value, end) => (value === null ? [] : [{ value, end }]))
  return known.sort((a, b) => a.value - b.value || a.end - b.end).map(({ end }) => end)
}

export function rowLabels({ setter, spec, plot, ends: styles, name, nameBox, reach }: PairChart): ChartLabel[] {
  const step = plot.height / Math.max(1, spec.series.length)
  return spec.series.flatMap((series, row) => {
    const y = rowY(spec, plot, row)
    const ends = inOrder(spec, row)
    const at = { ...nameBox, y: y - step / 2 - digitDrop(name), height: step }
    const named = { kind: 'series', series: row, category: 0, text: series.name, style: name } as const
    return [
      setter.label({ ...named, align: 'left', position: 'left', box: at }),
      ...ends.flatMap((end, i) => {
        const point = series.points[end]
        if (point?.value == null || point.label === null) return []
        const base = { kind: 'value', series: row, category: end, text: point.label } as const
        const x = valueX(spec, plot, point.value)
        // A single value is on the right, where most of them are.
        const isLeft = i === 0 && ends.length > 1
        const plain = styles[end] ?? styles[0]
        const box = digitBox(isLeft ? x - reach - 300 : x + reach, 300, y, plain)
        const style = end === 1 ? inPaint(plain, point.paint) : plain
        return setter.label({
          ...base,
          style,
          align: isLeft ? 'right' : 'left',
          position: isLeft ? 'left' : 'right',
          box,
        })
      }),
    ]
  })
}

export const plainWeight = (style: ResolvedStyle): ResolvedStyle => ({
  ...style,
  style: { ...style.style, bold: false },
})
const inPaint = (style: ResolvedStyle, paint: ResolvedStyle['style']['paint']): ResolvedStyle => ({
  ...style,
  style: { ...style.style, paint },
})

/** What the two points of a row are, above the first row that has both; side by side where these are close. */
export function headLabels({ setter, spec, plot }: PairChart): ChartLabel[] {
  const row = Math.max(
    0,
    spec.series.findIndex(({ points }) => points.every(({ value }) => value !== null)),
  )
  const [low, high] = inOrder(spec, row)
  const points = spec.series[row]?.points ?? []
  if (low === undefined || high === undefined) return []
  const style = setter.style('category')
  const width = (end: number) => setter.widest([spec.categories[end]?.label ?? ''], bold(style)) * ROOM + 1
  const at = (end: number) => valueX(spec, plot, points[end]?.value ?? spec.min)
  const lacking = (width(low) + width(high)) / 2 + BETWEEN_HEADS - (at(high) - at(low))
  const apart = Math.max(0, lacking) / 2
  const y = rowY(spec, plot, row) - setter.sizes.pointSize / 2 - HEAD_GAP - style.lineHeight
  return [low, high].map((end) =>
    setter.label({
      kind: 'category',
      series: null,
      category: end,
      text: spec.categories[end]?.label ?? '',
      style:
        spec.categories[end]?.emphasis === true ? bold(inPaint(style, points[end]?.paint ?? style.style.paint)) : style,
      align: 'center',
      position: 'above',
      box: {
        x: at(end) + (end === low ? -apart : apart) - width(end) / 2,
        y,
        width: width(end),
        height: style.lineHeight,
      },
    }),
  )
}

/** The value at which the axis starts, below its mark: where it is not zero, that must be seen. */
export function startLabel({ setter, spec, plot }: PairChart, { x }: Box): ChartLabel {
  const style = setter.style('category')
  const value = Math.max(0, spec.min)
  const decimals = String(value).split('.')[1]?.length ?? 0
  const number = formatNumber(value, decimals, spec.numberFormat.includes(',') ? 'en' : 'zh')
  const text = spec.numberFormat.includes('%') ? `${number}%` : number
  const width = setter.widest([text], style) * ROOM + 1
  const box = { x: x - width / 2, y: plot.y + plot.height + FOOT_GAP, width, height: style.lineHeight }
  const base = { kind: 'category', series: null, category: 0, text, style } as const
  return setter.label({ ...base, align: 'center', position: 'below', box, valign: 'top' })
}

const bold = (style: ResolvedStyle): ResolvedStyle => ({ ...style, style: { ...style.style, bold: true } })
