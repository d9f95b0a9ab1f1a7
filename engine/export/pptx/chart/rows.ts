import { val, type Xml, x } from '../../../ooxml/xml/element'
import { AXIS_IDS, CATEGORY_AXIS, VALUE_AXIS } from './axes'
import { lineSeries } from './line-series'
import type { ChartPlan } from './plan'

/** A scatter chart whose series are rows: x is the value, and y the same for all points of a row. */
export function rowChart(plan: ChartPlan): Xml {
  return x(
    'c:scatterChart',
    {},
    val('c:scatterStyle', 'lineMarker'),
    val('c:varyColors', false),
    plan.node.spec.series.map((series, i) => lineSeries(plan, series, i)),
    AXIS_IDS,
  )
}

/** The axes of rows, which are never drawn: along the values, and up the rows. */
export function rowAxes({ node }: ChartPlan): readonly Xml[] {
  const { min, max, series, numberFormat } = node.spec
  const rows = Math.max(1, series.length)
  return [
    hiddenAxis({ id: CATEGORY_AXIS, crosses: VALUE_AXIS, side: 'b', ends: [min, max], format: numberFormat }),
    hiddenAxis({ id: VALUE_AXIS, crosses: CATEGORY_AXIS, side: 'l', ends: [0, rows], format: 'General' }),
  ]
}

interface HiddenAxis {
  readonly id: number
  readonly crosses: number
  readonly side: 'b' | 'l'
  readonly ends: readonly [number, number]
  readonly format: string
}

function hiddenAxis({ id, crosses, side, ends: [min, max], format }: HiddenAxis): Xml {
  return x(
    'c:valAx',
    {},
    val('c:axId', id),
    x('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', max), val('c:min', min)),
    val('c:delete', true),
    val('c:axPos', side),
    x('c:numFmt', { formatCode: format, sourceLinked: false }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    val('c:crossAx', crosses),
    val('c:crosses', 'autoZero'),
    val('c:crossBetween', 'midCat'),
  )
}
