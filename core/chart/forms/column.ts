import type { ResolvedStyle } from '../../text/model'
import type { Box } from '../../units'
import { FROM_ZERO } from '../axis'
import { byPeriodOrItem } from '../grid'
import { type LabelSetter, lineBox } from '../label-setter'
import { type BarEnd, valueLabels } from '../layout/bar-layout'
import { columnLayout } from '../layout/column-layout'
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

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  return columnLayout(setter, spec, box, (category, plot, style) =>
    valueLabels(setter, spec, category, style, (end) => aboveEnd(spec, plot, end, style)),
  )
}

/** Above the end of a column, or under one below zero. */
function aboveEnd(spec: ChartSpec, plot: Box, { value, middle }: BarEnd, style: ResolvedStyle) {
  const step = plot.width / spec.categories.length
  const away = (4 + style.lineHeight / 2) * (value < 0 ? 1 : -1)
  const box = lineBox(plot.x + middle * plot.width - step / 2, step, valueY(spec, plot, value) + away, style)
  return { align: 'center', position: value < 0 ? 'below' : 'above', box } as const
}
