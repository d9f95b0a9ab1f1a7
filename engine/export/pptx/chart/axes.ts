import type { Stroke } from '../../../../core/scene/model'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { line } from '../drawing/paint'
import { textProperties } from './label-text'
import type { ChartPlan } from './plan'

export const CATEGORY_AXIS = 111_111_111
export const VALUE_AXIS = 222_222_222

/** The references to both axes that a plot ends with. */
export const AXIS_IDS: readonly Xml[] = [val('c:axId', CATEGORY_AXIS), val('c:axId', VALUE_AXIS)]

/** The axis along the categories: by name, or to scale in time. */
export function categoryAxis(plan: ChartPlan): Xml {
  const { time } = plan
  const level = isLevel(plan)
  const common = [
    val('c:axId', CATEGORY_AXIS),
    x('c:scaling', {}, val('c:orientation', level ? 'maxMin' : 'minMax')),
    val('c:delete', isHidden(plan)),
    val('c:axPos', level ? 'l' : 'b'),
    gridlines(plan),
    x('c:numFmt', { formatCode: time?.format ?? 'General', sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    // At the chart's edge, also beside negative bars.
    val('c:tickLblPos', plan.axisLabel === null ? 'none' : 'low'),
    x('c:spPr', {}, x('a:noFill'), line(plan.plot.kind === 'points' ? null : plan.node.guide)),
    plan.axisLabel === null ? null : textProperties(plan.axisLabel.style),
    val('c:crossAx', VALUE_AXIS),
    val('c:crosses', 'autoZero'),
  ]
  if (time === null) {
    return x(
      'c:catAx',
      {},
      common,
      val('c:auto', false),
      val('c:lblAlgn', 'ctr'),
      val('c:lblOffset', 100),
      val('c:noMultiLvlLbl', true),
    )
  }
  const unit = [val('c:baseTimeUnit', time.unit), val('c:majorUnit', 1), val('c:majorTimeUnit', 'years')]
  return x('c:dateAx', {}, common, val('c:auto', false), val('c:lblOffset', 100), unit)
}

/** Bars that lie level, their categories on the left. */
function isLevel({ plot }: ChartPlan): boolean {
  return plot.kind === 'bars' && plot.direction === 'level'
}

/** Nothing to show: no labels, and no line at the foot of the bars. */
function isHidden(plan: ChartPlan): boolean {
  if (plan.plot.kind === 'points') return false
  return plan.axisLabel === null && plan.node.guide === null
}

/** The guides of points: one upright a category. A date axis would draw one a year, so there they are drawn apart. */
function gridlines(plan: ChartPlan): Xml | null {
  const guide: Stroke | null = plan.node.guide
  if (guide === null || plan.plot.kind !== 'points' || plan.time !== null) return null
  return x('c:majorGridlines', {}, x('c:spPr', {}, line(guide)))
}

/** The axis along the values, which is never drawn. */
export function valueAxis(plan: ChartPlan, max: number): Xml {
  const { spec } = plan.node
  return x(
    'c:valAx',
    {},
    val('c:axId', VALUE_AXIS),
    x(
      'c:scaling',
      {},
      val('c:orientation', spec.reversed ? 'maxMin' : 'minMax'),
      val('c:max', max),
      val('c:min', spec.min),
    ),
    val('c:delete', true),
    val('c:axPos', isLevel(plan) ? 't' : 'l'),
    x('c:numFmt', { formatCode: spec.numberFormat, sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    val('c:crossAx', CATEGORY_AXIS),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', plan.plot.kind === 'points' ? 'midCat' : 'between'),
  )
}
