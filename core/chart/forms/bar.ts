import type { ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import { FROM_ZERO } from '../axis'
import { byItem } from '../grid'
import { type LabelSetter, lineBox } from '../label-setter'
import { type BarEnd, BESIDE_BAR, hasNegative, MIN_PLOT, valueLabels, valueTexts } from '../layout/bar-layout'
import type { ChartLayout } from '../layout/layout'
import { valueX } from '../layout/plot-places'
import type { ChartSpec } from '../model'
import { GROWING_BARS } from '../sketch'
import { suitsAnyData } from '../suitability'
import type { ChartForm } from './form'

/** Level bars from one baseline: the category to the left of each, the value at its end. */
export const BAR: ChartForm = {
  name: { en: 'Bars', zh: '条形' },
  spokenName: { en: 'Bar chart', zh: '条形图' },
  problem: suitsAnyData,
  suits: () => 1,
  samples: ['siblings', 'places'],
  grid: byItem,
  axis: FROM_ZERO,
  layOut,
  rateStretch: () => null,
  plotOf: () => ({ kind: 'bars', direction: 'level', grouping: 'abreast' }),
  sketch: GROWING_BARS,
}

/** Between the axis and the names beside it: about what charts of Office programs keep, whose axes set them. */
const NAME_GAP: Points = 7
const MAX_STEP: Points = 76
/** A label's box is a little wider than its text, so that the text stays on one line. */
const ROOM = 1.01
/** Part of the width that category names may take before they wrap. */
const MAX_NAME_SHARE = 0.42
/** Parts of the width that the bars keep, and then the names, however long the values are. */
const MIN_PLOT_SHARE = 0.3
const MIN_NAME_SHARE = 0.2
/** Part of the width that values may take. */
const MAX_VALUE_SHARE = 0.36

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  const names = spec.categories.map((entry) => entry.label)
  const values = valueTexts(spec)
  const sides = hasNegative(spec) ? 2 : 1
  const wanted = setter.style('value')
  const room = { width: (box.width * MAX_VALUE_SHARE) / sides, height: wanted.lineHeight }
  const value = setter.styleThatFits(values, wanted, room)
  const valueWidth = setter.widest(values, value)
  const left = box.width * (1 - MIN_PLOT_SHARE) - sides * (valueWidth + BESIDE_BAR) - NAME_GAP
  const maxName = Math.min(box.width * MAX_NAME_SHARE, Math.max(left, box.width * MIN_NAME_SHARE))
  const plain = setter.style('label')
  const nameWidth = Math.min(Math.ceil(setter.widest(names, plain) * ROOM), maxName)
  const height = Math.min(box.height, spec.categories.length * MAX_STEP)
  const name = setter.styleThatFits(names, plain, { width: nameWidth, height: height / spec.categories.length })
  const x = box.x + nameWidth + NAME_GAP + (sides - 1) * (valueWidth + BESIDE_BAR)
  const plot = { x, y: box.y, width: Math.max(MIN_PLOT, box.x + box.width - valueWidth - BESIDE_BAR - x), height }
  const step = height / spec.categories.length
  const labels = spec.categories.flatMap((entry, i) => {
    const middle = plot.y + (i + 0.5) * step
    const nameBox = { x: box.x, y: middle - step / 2, width: nameWidth, height: step }
    const named = { kind: 'category', series: null, category: i, text: entry.label, style: name } as const
    return [
      setter.label({ ...named, align: 'right', position: 'left', box: nameBox }),
      ...valueLabels(setter, spec, i, value, (end) => besideEnd(spec, plot, end, value, valueWidth)),
    ]
  })
  return { plot, labels, pointSize: 0, baseline: null }
}

/** Beside the end of a bar: on the right, or on the left of one below zero. */
function besideEnd(spec: ChartSpec, plot: Box, { value, middle }: BarEnd, style: ResolvedStyle, width: Points) {
  const end = valueX(spec, plot, value)
  const y = plot.y + middle * plot.height
  return value < 0
    ? ({ align: 'right', position: 'left', box: lineBox(end - BESIDE_BAR - width - 2, width + 2, y, style) } as const)
    : ({ align: 'left', position: 'right', box: lineBox(end + BESIDE_BAR, width + 2, y, style) } as const)
}
