import type { ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import type { LabelSetter } from '../label-setter'
import type { ChartLabel, ChartSpec } from '../model'
import { BESIDE_BAR, hasNegative, MIN_PLOT, valueTexts } from './bar-layout'
import type { ChartLayout } from './layout'
import { valueY } from './plot-places'

/** Between the plot and the names below it: about what charts of Office programs keep, whose axes set them. */
const UNDER_GAP: Points = 5
const MAX_STEP: Points = 168
/** Part of the height that the names of categories may take. */
const MAX_CATEGORY_SHARE = 0.3

/**
 * Upright bars: the plot, the names of the categories below it, and the values that the form places.
 *
 * @param labelsOf The labels of one category's values, in a style in which the widest fits its category.
 */
export function columnLayout(
  setter: LabelSetter,
  spec: ChartSpec,
  box: Box,
  labelsOf: (category: number, plot: Box, style: ResolvedStyle) => readonly ChartLabel[],
): ChartLayout {
  const count = Math.max(1, spec.categories.length)
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
      ...labelsOf(i, plot, value),
    ]
  })
  const baseline = { x: plot.x, y: valueY(spec, plot, 0), width: plot.width, height: 0 }
  return { plot, labels, pointSize: 0, baseline }
}
