import type { ResolvedStyle } from '../../text/model'
import type { Box } from '../../units'
import { RANKS } from '../axis'
import { byPeriodOrItem } from '../grid'
import { type LabelSetter, lineBox } from '../label-setter'
import type { ChartLayout } from '../layout/layout'
import { BESIDE_POINT, firstPoint, type LineChart, lineLayout } from '../layout/line-layout'
import { categoryX, valueY } from '../layout/plot-places'
import type { ChartLabel, ChartSeries, ChartSpec } from '../model'
import { RISING_LINE } from '../sketch'
import { areRanks, isOverTime, NEEDS_PERIODS, NEEDS_RANKS } from '../suitability'
import type { ChartForm } from './form'

/** Lines of ranks, 1 on top, with numerals inside the points and names on the left. */
export const BUMP: ChartForm = {
  name: { en: 'Ranks', zh: '位次' },
  spokenName: { en: 'Ranking chart, 1 is best', zh: '位次图，数字越小位次越高' },
  problem: (observations) => {
    if (!areRanks(observations)) return NEEDS_RANKS
    return isOverTime(observations) ? null : NEEDS_PERIODS
  },
  suits: (observations) => (areRanks(observations) && isOverTime(observations) ? 4 : 0),
  samples: ['ranks'],
  grid: byPeriodOrItem,
  axis: RANKS,
  layOut,
  rateStretch: () => null,
  plotOf: () => ({ kind: 'points' }),
  sketch: RISING_LINE,
}

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  const { rankSize } = setter.sizes
  const half = rankSize / 2
  const names = spec.series.map((series) => series.name)
  const left = half + BESIDE_POINT + setter.widest(names, setter.style('series'))
  const margins = { left, right: half, top: half }
  return lineLayout({ setter, spec, box, pointSize: rankSize }, margins, (chart, series, i) => [
    ...nameLabel(chart, series, i),
    ...rankLabels(chart, series, i),
  ])
}

function nameLabel({ setter, spec, plot, pointSize }: LineChart, series: ChartSeries, index: number): ChartLabel[] {
  const first = firstPoint(series)
  const value = series.points[first]?.value
  if (value == null) return []
  const plain = setter.style('series')
  const style = { ...plain, style: { ...plain.style, paint: series.paint } }
  const x = categoryX(spec, plot, first) - pointSize / 2 - BESIDE_POINT
  const box = lineBox(x - 300, 300, valueY(spec, plot, value), style)
  const name = { kind: 'series', series: index, category: first, text: series.name, style } as const
  return [setter.label({ ...name, align: 'right', position: 'left', box })]
}

/**
 * On a point that is not filled a numeral in the color of the background would not be seen, and in its own color not where
 * LibreOffice fills it.
 */
const onHollow = (rank: ResolvedStyle): ResolvedStyle => ({
  ...rank,
  style: { ...rank.style, paint: { role: 'text' } },
})

function rankLabels({ setter, spec, plot, pointSize }: LineChart, series: ChartSeries, index: number): ChartLabel[] {
  const onPaint = setter.style('rank')
  return series.points.flatMap((point, i) => {
    if (point.value === null || point.label === null) return []
    const style = point.kind === 'observed' ? onPaint : onHollow(onPaint)
    const x = categoryX(spec, plot, i) - pointSize / 2
    const box = lineBox(x, pointSize, valueY(spec, plot, point.value), style)
    const base = { kind: 'value', series: index, category: i, text: point.label, style } as const
    return setter.label({ ...base, align: 'center', position: 'center', box })
  })
}
