import type { Observation } from '../../dataset/model'
import type { Box, Points } from '../../units'
import { FROM_NEAR } from '../axis'
import type { LabelSetter } from '../label-setter'
import { MIN_PLOT, valueTexts } from '../layout/bar-layout'
import type { ChartLayout } from '../layout/layout'
import { BESIDE_POINT } from '../layout/line-layout'
import {
  type EndStyles,
  FOOT_GAP,
  HEAD_GAP,
  headLabels,
  inOrder,
  plainWeight,
  ROOM,
  rowLabels,
  startLabel,
} from '../layout/pair-labels'
import { valueX } from '../layout/plot-places'
import type { ChartSpec } from '../model'
import { byPair, pairsOf } from '../pair-grid'
import { PAIRS_OF_DOTS } from '../sketch'
import { areRanks, NEEDS_PAIRS } from '../suitability'
import type { ChartForm } from './form'

/**
 * Two values of each of several things, as points of one row that a line joins: the names on the left, the values
 * outside of the points, and above the first row what the two are. It says how far, and nothing of the way in between.
 */
export const DUMBBELL: ChartForm = {
  name: { en: 'Dumbbell', zh: '哑铃' },
  spokenName: { en: 'Dumbbell chart', zh: '哑铃图' },
  problem: (observations) => (areRanks(observations) || pairsOf(observations) === null ? NEEDS_PAIRS : null),
  suits: (observations) => (areComparablePairs(observations) ? 2.5 : 0),
  samples: ['series'],
  grid: byPair,
  axis: FROM_NEAR,
  layOut,
  rateStretch: () => null,
  plotOf: () => ({ kind: 'rows' }),
  sketch: PAIRS_OF_DOTS,
}

/** True for several things with both values in one unit: the lengths of their rows are then to be compared. */
function areComparablePairs(observations: readonly Observation[]): boolean {
  if (areRanks(observations) || new Set(observations.map(({ unit }) => unit)).size > 1) return false
  return (pairsOf(observations)?.rows.filter((row) => row.length > 1).length ?? 0) > 1
}

const NAME_GAP: Points = 12
/** How high the mark is at the start of the axis. */
const TICK: Points = 6
const MAX_STEP: Points = 130
const FEW_ROWS = 3
/** Part of the room of a value that a large one may take. */
const LARGE = 0.75
/** Parts of the width that names and values may take. */
const MAX_NAME_SHARE = 0.34
const MAX_VALUE_SHARE = 0.22

function layOut(setter: LabelSetter, spec: ChartSpec, box: Box): ChartLayout {
  const { pointSize } = setter.sizes
  const reach = pointSize / 2 + BESIDE_POINT
  const head = setter.style('category').lineHeight + HEAD_GAP + pointSize / 2
  const rows = Math.max(1, spec.series.length)
  const foot = setter.style('category').lineHeight + FOOT_GAP
  const height = box.height - foot
  const step = Math.min(MAX_STEP, height / rows, Math.max(MIN_PLOT, height - head) / (rows - 0.5))
  const names = spec.series.map((series) => series.name)
  const plain = setter.style('label')
  const nameWidth = Math.min(Math.ceil(setter.widest(names, plain) * ROOM), box.width * MAX_NAME_SHARE)
  const name = setter.styleThatFits(names, plain, { width: nameWidth, height: step })
  const ends = endStyles(setter, spec, { width: box.width * MAX_VALUE_SHARE, height: step / 2 })
  const from = box.x + nameWidth + NAME_GAP
  const all = Math.max(MIN_PLOT, box.x + box.width - rightRoom(setter, spec, ends, reach) - from)
  const left = Math.min(all - MIN_PLOT, leftRoom(setter, spec, ends, reach, all))
  const y = box.y + Math.max(0, head - step / 2)
  const plot = { x: from + left, y, width: all - left, height: step * rows }
  const chart = { setter, spec, plot, ends, name, nameBox: { x: box.x, width: nameWidth }, reach }
  const under = spec.series.map((_, i) => ({ x: box.x, y: y + step * (i + 1), width: box.width, height: 0 }))
  const start = { x: valueX(spec, plot, Math.max(0, spec.min)), y: y + plot.height - TICK, width: 0, height: TICK }
  const labels = [...headLabels(chart), ...rowLabels(chart), startLabel(chart, start)]
  return { plot, labels, pointSize, baseline: null, rules: [...under, start] }
}

/** The later values are what a chart of a few rows comes to: they are set large. */
function endStyles(setter: LabelSetter, spec: ChartSpec, room: { width: Points; height: Points }): EndStyles {
  const value = setter.styleThatFits(valueTexts(spec), setter.style('value'), room)
  const later = spec.series.flatMap(({ points }) => points[1]?.label ?? [])
  const large = setter.styleThatFits(later, setter.style('endValue'), {
    width: room.width * LARGE,
    height: room.height,
  })
  const isFew = spec.series.length <= FEW_ROWS
  return [plainWeight(value), isFew && large.style.size > value.style.size ? large : value]
}

/** What the values on the right of their points need beside the axis. */
function rightRoom(setter: LabelSetter, spec: ChartSpec, ends: EndStyles, reach: Points): Points {
  const widths = spec.series.map(({ points }, row) => {
    const high = inOrder(spec, row).at(-1)
    return high === undefined ? 0 : setter.widest([points[high]?.label ?? ''], ends[high] ?? ends[1])
  })
  return reach + Math.max(0, ...widths)
}

/** What the values on the left of their points need beyond the axis: nothing where they are far enough from zero. */
function leftRoom(setter: LabelSetter, spec: ChartSpec, ends: EndStyles, reach: Points, width: Points): Points {
  const needs = spec.series.map(({ points }, row) => {
    const [low, high] = inOrder(spec, row)
    const point = low === undefined || high === undefined ? null : points[low]
    if (point?.value == null || low === undefined) return 0
    const share = (point.value - spec.min) / (spec.max - spec.min)
    const needed = reach + setter.widest([point.label ?? ''], ends[low] ?? ends[0])
    // The plot is what is left of the width, so that the point moves as the room grows.
    return (needed - share * width) / Math.max(0.01, 1 - share)
  })
  return Math.max(0, ...needs)
}
