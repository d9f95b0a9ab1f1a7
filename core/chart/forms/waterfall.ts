import type { Box } from '../../units'
import { type LabelSetter, lineBox } from '../label-setter'
import { columnLayout } from '../layout/column-layout'
import type { ChartLayout } from '../layout/layout'
import { valueY } from '../layout/plot-places'
import type { ChartLabel, ChartSpec } from '../model'
import { RISING_STEPS } from '../sketch'
import { NEEDS_SUM } from '../suitability'
import { bySum, endsOf, isComputed, stackedEnds, sumOf } from '../sum-grid'
import type { ChartForm } from './form'

/** More of them leave long values no room above their columns in half of a narrow slide. */
const MAX_PARTS = 5

/** Columns that each start where the one before ended, and their sum at the end: what something is made up of. */
export const WATERFALL: ChartForm = {
  name: { en: 'Waterfall', zh: '瀑布' },
  spokenName: { en: 'Waterfall chart, parts and their sum', zh: '瀑布图，各部分及合计' },
  problem: (observations) => (sumOf(observations) === null ? NEEDS_SUM : null),
  suits: (observations) => {
    const sum = sumOf(observations)
    return sum !== null && isComputed(sum) && sum.parts.length <= MAX_PARTS ? 2.8 : 0
  },
  samples: ['sums'],
  grid: bySum,
  axis: { ends: stackedEnds, reversed: false },
  layOut,
  rateStretch: () => null,
  plotOf: () => ({ kind: 'bars', direction: 'upright', grouping: 'stacked' }),
  sketch: RISING_STEPS,
}

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  const ends = endsOf(spec.series)
  const layout = columnLayout(setter, spec, box, (category, plot, style) => {
    const label = spec.series[1]?.points[category]?.label
    if (label == null) return []
    const step = plot.width / spec.categories.length
    const middle = valueY(spec, plot, ends[category] ?? 0) - 4 - style.lineHeight / 2
    const at = lineBox(plot.x + category * step, step, middle, style)
    const base = { kind: 'value', series: 1, category, text: label, style } as const
    return [setter.label({ ...base, align: 'center', position: 'above', box: at })] satisfies ChartLabel[]
  })
  return { ...layout, rules: bridges(spec, layout.plot, ends) }
}

/** Hairlines from the end of each column to the start of the next, and from the last part to the sum. */
function bridges(spec: ChartSpec, plot: Box, ends: readonly number[]): readonly Box[] {
  const step = plot.width / Math.max(1, spec.categories.length)
  const bar = step * spec.barShare
  return ends.slice(0, -1).map((end, i) => ({
    x: plot.x + i * step + (step + bar) / 2,
    y: valueY(spec, plot, end),
    width: step - bar,
    height: 0,
  }))
}
