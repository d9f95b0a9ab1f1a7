import type { ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import { FROM_ZERO } from '../axis'
import { byPeriodOrItem } from '../grid'
import { type LabelSetter, lineBox } from '../label-setter'
import { type BarEnd, BESIDE_BAR, hasNegative, MIN_PLOT, valueLabels, valueTexts } from '../layout/bar-layout'
import type { ChartLayout } from '../layout/layout'
import { valueY } from '../layout/plot-places'
import type { ChartSpec } from '../model'
import { GROWING_BARS } from '../sketch'
import { isForecast, isOverTime, suitsAnyData } from '../suitability'
import type { ChartForm } from './form'

/** Upright bars: the value above each, the category below. */
export const COLUMN: ChartForm = {
  name: { en: 'Columns', zh: '柱形' },
  spokenName: { en: 'Column chart', zh: '柱形图' },
  problem: suitsAnyData,
  suits: (observations) => (isOverTime(observations) && isForecast(observations) ? 3 : 0),
  samples: ['series'],
  grid: byPeriodOrItem,
  axis: FROM_ZERO,
  layOut,
  rateStretch: () => null,
  plotOf: () => ({ kind: 'bars', direction: 'upright', grouping: 'abreast' }),
  sketch: GROWING_BARS,
}

/** Between the plot and the names below it: about what charts of Office programs keep, whose axes set them. */
const UNDER_GAP: Points = 5
const MAX_STEP: Points = 168
/** Part of the height that the names of categories may take. */
const MAX_CATEGORY_SHARE = 0.3

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  const count = spec.categories.length
  const width = Math.min(box.width, count * MAX_STEP)
  const step = width / count
  const names = spec.categories.map((entry) => entry.label)
  const plain = setter.style('value')
  const value = setter.styleThatFits(valueTexts(spec), plain, { width: step, height: plain.lineHeight })
  const room = { width: step, height: box.height * MAX_CATEGORY_SHARE }
  const category = setter.styleThatFits(names, setter.style('category'), room)
  const lines = setter.maxLines(names, category, step)
  const top = value.lineHeight + BESIDE_BAR
  const under = UNDER_GAP + (hasNegative(spec) ? value.lineHeight : 0)
  const height = Math.max(MIN_PLOT, box.height - top - under - lines * category.lineHeight)
  const plot = { x: box.x, y: box.y + top, width, height }
  const labels = spec.categories.flatMap((entry, i) => {
    const x = plot.x + i * step
    const below = { x, y: plot.y + plot.height + under, width: step, height: lines * category.lineHeight }
    const named = { kind: 'category', series: null, category: i, text: entry.label, style: category } as const
    return [
      setter.label({ ...named, align: 'center', position: 'below', box: below, valign: 'top' }),
      ...valueLabels(setter, spec, i, value, (end) => aboveEnd(spec, plot, end, value)),
    ]
  })
  const baseline = { x: plot.x, y: valueY(spec, plot, 0), width: plot.width, height: 0 }
  return { plot, labels, pointSize: 0, baseline }
}

/** Above the end of a column, or under one below zero. */
function aboveEnd(spec: ChartSpec, plot: Box, { value, middle }: BarEnd, style: ResolvedStyle) {
  const step = plot.width / spec.categories.length
  const away = (4 + style.lineHeight / 2) * (value < 0 ? 1 : -1)
  const box = lineBox(plot.x + middle * plot.width - step / 2, step, valueY(spec, plot, value) + away, style)
  return { align: 'center', position: value < 0 ? 'below' : 'above', box } as const
}
