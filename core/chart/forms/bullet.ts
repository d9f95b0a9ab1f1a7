import type { Observation } from '../../dataset/model'
import type { ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import { FROM_ZERO } from '../axis'
import { digitBox, type LabelSetter } from '../label-setter'
import { BESIDE_BAR, MIN_PLOT } from '../layout/bar-layout'
import type { ChartLayout } from '../layout/layout'
import { valueX } from '../layout/plot-places'
import type { ChartLabel, ChartPoint, ChartSpec } from '../model'
import { FILLED_BOXES } from '../sketch'
import { NEEDS_TARGETS } from '../suitability'
import { byTarget, targetsOf } from '../target-grid'
import type { ChartForm } from './form'

/**
 * Targets as boxes of one length that their results fill: the name on the left of each, its target on the right. A box
 * without a result stays visibly empty.
 */
export const BULLET: ChartForm = {
  name: { en: 'Bullet', zh: '子弹' },
  spokenName: { en: 'Bullet chart of results against targets', zh: '子弹图，结果与目标对照' },
  problem: (observations) => (targetsOf(observations) === null ? NEEDS_TARGETS : null),
  suits: (observations) => (isScorecard(observations) ? 3.5 : 0),
  samples: ['targets'],
  grid: byTarget,
  axis: FROM_ZERO,
  counted: { numberFormat: '0"%"', unit: { en: 'percent of the target', zh: '相当于目标的百分比' } },
  layOut,
  rateStretch: () => null,
  plotOf: () => ({ kind: 'bars', direction: 'level', grouping: 'overlaid' }),
  sketch: FILLED_BOXES,
}

/** True for several targets that no common scale could hold, or whose results are known. */
function isScorecard(observations: readonly Observation[]): boolean {
  const targets = targetsOf(observations)
  if (targets === null || targets.length < 2) return false
  const units = new Set(targets.map(({ target }) => target.unit))
  return units.size > 1 || targets.some(({ result }) => result !== null)
}

const NAME_GAP: Points = 10
const MAX_STEP: Points = 60
/** A label's box is a little wider than its text, so that the text stays on one line. */
const ROOM = 1.01
/** Parts of the width that names and targets may take. */
const MAX_NAME_SHARE = 0.3
const MAX_VALUE_SHARE = 0.36
/** Between the end of a box and what is in it. */
const INSIDE: Points = 8

/** What a chart has when its labels are placed. */
interface Bullets {
  readonly setter: LabelSetter
  readonly spec: ChartSpec
  readonly plot: Box
  readonly step: Points
  readonly name: { readonly style: ResolvedStyle; readonly x: Points; readonly width: Points }
  readonly value: { readonly style: ResolvedStyle; readonly width: Points }
}

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  const head = setter.style('category')
  const rows = Math.max(1, spec.categories.length)
  const top = head.lineHeight
  const step = Math.min(MAX_STEP, Math.max(MIN_PLOT, box.height - top) / rows)
  const names = spec.categories.map(({ label }) => label)
  const plain = setter.style('label')
  const nameWidth = Math.min(Math.ceil(setter.widest(names, plain) * ROOM), box.width * MAX_NAME_SHARE)
  const targets = spec.series[1]?.points.flatMap(({ label }) => label ?? []) ?? []
  const wanted = setter.style('value')
  const room = { width: box.width * MAX_VALUE_SHARE, height: Math.min(step, wanted.lineHeight) }
  const value = setter.styleThatFits(targets, wanted, room)
  const heading = spec.series[1]?.name ?? ''
  const valueWidth = Math.max(setter.widest(targets, value), setter.widest([heading], head)) * ROOM + 1
  const x = box.x + nameWidth + NAME_GAP
  const width = Math.max(MIN_PLOT, box.x + box.width - valueWidth - BESIDE_BAR - x)
  const plot = { x, y: box.y + top, width, height: step * rows }
  const name = {
    style: setter.styleThatFits(names, plain, { width: nameWidth, height: step }),
    x: box.x,
    width: nameWidth,
  }
  const chart = { setter, spec, plot, step, name, value: { style: value, width: valueWidth } }
  const labels = spec.categories.flatMap((_, row) => rowLabels(chart, row))
  return { plot, labels: [...headLabels(chart), ...labels], pointSize: 0, baseline: null }
}

/** What the values on the right are, above the first of them, and what fills the boxes, where something does. */
function headLabels({ setter, spec, plot, value }: Bullets): ChartLabel[] {
  const style = setter.style('category')
  const [results, targets] = spec.series
  const line = { y: plot.y - style.lineHeight, height: style.lineHeight }
  const base = { kind: 'series', style, align: 'left', position: 'above' } as const
  const labels: ChartLabel[] = []
  const filled = results?.points.findIndex((point) => point.value !== null) ?? -1
  if (results !== undefined && filled >= 0) {
    const box = { ...line, x: plot.x, width: plot.width }
    labels.push(setter.label({ ...base, series: 0, category: filled, text: results.name, box }))
  }
  if (targets !== undefined && targets.points.length > 0) {
    const box = { ...line, x: plot.x + plot.width + BESIDE_BAR, width: value.width }
    labels.push(setter.label({ ...base, series: 1, category: 0, text: targets.name, box }))
  }
  return labels
}

function rowLabels(chart: Bullets, row: number): ChartLabel[] {
  const { setter, spec, plot, step, name, value } = chart
  const middle = plot.y + (row + 0.5) * step
  const [result, target] = spec.series.map(({ points }) => points[row])
  const named = { kind: 'category', series: null, category: row, text: spec.categories[row]?.label ?? '' } as const
  const nameBox = { x: name.x, y: middle - step / 2, width: name.width, height: step }
  const labels = [setter.label({ ...named, style: name.style, align: 'right', position: 'left', box: nameBox })]
  if (target?.label != null) {
    const box = digitBox(plot.x + plot.width + BESIDE_BAR, value.width, middle, value.style)
    const base = { kind: 'value', series: 1, category: row, text: target.label, style: value.style } as const
    labels.push(setter.label({ ...base, align: 'left', position: 'right', box }))
  }
  if (result?.value != null && result.label !== null) labels.push(resultLabel(chart, row, result.value, result))
  else if (result?.label != null) labels.push(...noResultLabel(chart, row, result.label))
  return labels
}

/** In the empty box, unless it is so narrow that words would hide that it is empty. */
function noResultLabel({ setter, plot, step }: Bullets, row: number, text: string): ChartLabel[] {
  const muted = inPaint(setter.style('category'), 'muted')
  const room = { width: plot.width - 2 * INSIDE, height: Math.min(muted.lineHeight, step) }
  const style = setter.styleThatFits([text], muted, room)
  if (setter.widest([text], style) > room.width) return []
  const box = digitBox(plot.x + INSIDE, plot.width - INSIDE, plot.y + (row + 0.5) * step, style)
  const base = { kind: 'value', series: 0, category: row, text, style } as const
  return [setter.label({ ...base, align: 'left', position: 'right', box })]
}

/** In a solid bar, or beside one that is short or not solid. */
function resultLabel(chart: Bullets, row: number, value: number, { label, kind }: ChartPoint): ChartLabel {
  const { setter, spec, plot, step } = chart
  const middle = plot.y + (row + 0.5) * step
  const base = { kind: 'value', series: 0, category: row, text: label ?? '' } as const
  const { style } = chart.value
  const width = setter.widest([base.text], style) * ROOM + 1
  const end = valueX(spec, plot, value)
  const hasRoomBeside = end + BESIDE_BAR + width < plot.x + plot.width
  const isSolid = kind === 'observed'
  if (hasRoomBeside && (!isSolid || end - plot.x < width + 2 * INSIDE)) {
    const box = digitBox(end + BESIDE_BAR, width, middle, style)
    return setter.label({ ...base, style, align: 'left', position: 'right', box })
  }
  const own = isSolid ? inPaint(style, 'background') : style
  const box = digitBox((plot.x + end - width) / 2, width, middle, style)
  return setter.label({ ...base, style: own, align: 'center', position: 'center', box })
}

function inPaint(style: ResolvedStyle, role: 'background' | 'muted'): ResolvedStyle {
  return { ...style, style: { ...style.style, paint: { role } } }
}
