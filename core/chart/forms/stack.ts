import type { Box, Points } from '../../units'
import { HUNDRED, valuesOf } from '../axis'
import { byPart } from '../grid'
import { type LabelSetter, lineBox } from '../label-setter'
import { BESIDE_BAR } from '../layout/bar-layout'
import type { ChartLayout } from '../layout/layout'
import { valueX } from '../layout/plot-places'
import type { ChartSeries, ChartSpec } from '../model'
import { GROWING_BARS } from '../sketch'
import { arePartsOfHundred, NEEDS_PARTS } from '../suitability'
import type { ChartForm } from './form'

/** One level bar made of parts of a hundred: the share above each part, its name below. */
export const STACK: ChartForm = {
  name: { en: 'Parts of a whole', zh: '构成' },
  spokenName: { en: 'Stacked bar', zh: '堆积条形图' },
  problem: (observations) => (arePartsOfHundred(observations) ? null : NEEDS_PARTS),
  suits: () => 0,
  samples: ['shares'],
  grid: byPart,
  axis: HUNDRED,
  layOut,
  rateStretch: () => null,
  plotOf: (series) => ({
    kind: 'bars',
    direction: 'level',
    grouping: makeHundred(series) ? 'parts-of-whole' : 'stacked',
  }),
  sketch: GROWING_BARS,
}

/** What parts of a hundred may lack because they were rounded, in percentage points: a tenth, and some for the sum. */
const ROUNDING = 0.11

/** True where the parts leave nothing out. Where some is left out, it must not be shared out among the others. */
function makeHundred(series: readonly ChartSeries[]): boolean {
  const sum = valuesOf(series).reduce((total, value) => total + value, 0)
  return Math.abs(sum - 100) <= ROUNDING
}

const MAX_BAR: Points = 64
/** A narrow part has a label that is at least as wide as this. */
const MIN_LABEL: Points = 40

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  const value = setter.style('value')
  const name = setter.style('label')
  const y = box.y + value.lineHeight + BESIDE_BAR
  const plot = { x: box.x, y, width: box.width, height: Math.min(MAX_BAR, box.height / 3) }
  let from = 0
  const labels = spec.series.flatMap((series, s) => {
    const point = series.points[0]
    if (point?.value == null) return []
    const x = valueX(spec, plot, from)
    from += point.value
    const width = Math.max(MIN_LABEL, valueX(spec, plot, from) - x)
    const base = { series: s, category: 0, align: 'left' } as const
    const above = lineBox(x, width, plot.y - BESIDE_BAR / 2 - value.lineHeight / 2, value)
    const below = { x, y: plot.y + plot.height + BESIDE_BAR, width, height: name.lineHeight * 3 }
    const share = { ...base, kind: 'value', text: point.label ?? '', style: value, position: 'above' } as const
    const named = { ...base, kind: 'series', text: series.name, style: name, position: 'below' } as const
    return [setter.label({ ...share, box: above }), setter.label({ ...named, box: below, valign: 'top' })]
  })
  return { plot, labels, pointSize: 0, baseline: null }
}
