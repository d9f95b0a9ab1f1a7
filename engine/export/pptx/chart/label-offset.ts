import { categoryX, rowY, valueX, valueY } from '../../../../core/chart/layout/plot-places'
import type { ChartLabel } from '../../../../core/chart/model'
import { countAbreast, isStacked } from '../../../../core/chart/plot'
import type { ChartNode } from '../../../../core/scene/model'
import type { Points } from '../../../../core/units'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import type { ChartPlan } from './plan'

/** How far a chart keeps a label's text from its point or bar: LibreOffice beside it, and PowerPoint by the text's insets. */
const BESIDE: Points = 2.5
const ABOVE_OR_BELOW: Points = 2.5

/** What a chart takes for a line of text above and below its baseline, as shares of the type's size. */
const ASCENT = 0.91
const DESCENT = 0.21

/** Labels closer than this to where the scene has them are left where the chart puts them. */
const CLOSE: Points = 0.25

/**
 * How far a label is moved from where the chart puts it by itself, so that it is where the scene has it: charts put
 * labels much closer to their points than our page does. The move is a share of the chart, so a label follows its point
 * when a number is edited. Null where there is nothing to move.
 */
export function labelOffset(
  plan: ChartPlan,
  series: number,
  category: number,
  labels: readonly ChartLabel[],
): Xml | null {
  const move = moveOf(plan, series, category, labels)
  if (move === null || Math.hypot(move.x, move.y) < CLOSE) return null
  const { box } = plan.node
  return x(
    'c:layout',
    {},
    x('c:manualLayout', {}, val('c:x', share(move.x, box.width)), val('c:y', share(move.y, box.height))),
  )
}

const share = (length: Points, whole: Points): number => Math.round((length / whole) * 1e5) / 1e5

interface Point {
  readonly x: Points
  readonly y: Points
}

function moveOf(plan: ChartPlan, series: number, category: number, labels: readonly ChartLabel[]): Point | null {
  const [label] = labels
  const mark = markOf(plan, series, category)
  if (label === undefined || mark === null || label.position !== (mark.side ?? label.position)) return null
  const text = extentOf(labels)
  const { size } = label.style
  const middle = text.middle - (mark.y + ((ASCENT - DESCENT) / 2) * size)
  switch (label.position) {
    case 'right':
      return { x: text.left - (mark.x + mark.reach + BESIDE), y: middle }
    case 'left':
      return { x: text.right - (mark.x - mark.reach - BESIDE), y: middle }
    case 'above':
      return { x: 0, y: text.last - (mark.y - mark.reach - ABOVE_OR_BELOW - DESCENT * size) }
    case 'below':
      return { x: 0, y: text.first - (mark.y + mark.reach + ABOVE_OR_BELOW + ASCENT * size) }
    case 'center':
      return null
  }
}

interface PointMark extends Point {
  /** From there to the mark's edge. */
  readonly reach: Points
  /** The only side at which the chart puts a label of this mark, or null where the label says so. */
  readonly side: ChartLabel['position'] | null
}

/** The point of a line, or the middle of a bar's end. */
function markOf({ node, plot: marks }: ChartPlan, series: number, category: number): PointMark | null {
  const { spec, plot, pointSize } = node
  const value = spec.series[series]?.points[category]?.value ?? null
  if (value === null) return null
  if (marks.kind === 'points') {
    return { x: categoryX(spec, plot, category), y: valueY(spec, plot, value), reach: pointSize / 2, side: null }
  }
  if (marks.kind === 'rows') {
    return { x: valueX(spec, plot, value), y: rowY(spec, plot, series), reach: pointSize / 2, side: null }
  }
  if (isStacked(marks)) return null
  if (marks.direction === 'upright') {
    return { x: 0, y: valueY(spec, plot, value), reach: 0, side: value < 0 ? 'below' : 'above' }
  }
  const y = plot.y + barMiddle(node, series, category) * plot.height
  return { x: valueX(spec, plot, value), y, reach: 0, side: value < 0 ? 'left' : 'right' }
}

/** Where the middle of a bar is across all categories, 0 to 1. */
function barMiddle({ spec }: ChartNode, series: number, category: number): number {
  const abreast = countAbreast(spec.plot, spec.series.length)
  const within = abreast === 1 ? 0.5 : 0.5 + (spec.barShare * (series + 0.5 - abreast / 2)) / abreast
  return (category + within) / spec.categories.length
}

interface Extent {
  readonly left: Points
  readonly right: Points
  /** The first and the last baseline, and the middle between them. */
  readonly first: Points
  readonly last: Points
  readonly middle: Points
}

function extentOf(labels: readonly ChartLabel[]): Extent {
  const lines = labels.flatMap((label) => label.lines)
  const baselines = lines.map(({ baseline }) => baseline)
  const first = Math.min(...baselines)
  const last = Math.max(...baselines)
  const left = Math.min(...lines.map((line) => line.x))
  const right = Math.max(...lines.map((line) => line.x + line.width))
  return { left, right, first, last, middle: (first + last) / 2 }
}
