import type { ChartSeries } from '../../../../core/chart/model'
import { OUTLINE_WIDTH } from '../../../../core/drawing/kind-style'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { dataLabels } from './data-labels'
import { barProperties, UNSEEN } from './kinds'
import type { ChartPlan } from './plan'
import { categoryRange, nameCell, ROW_FORMAT, rowMiddle, valueRange } from './ranges'
import { seriesHeading } from './series-heading'

/** One row of bars; every bar says how it looks, since color and kind belong to the point. */
export function barSeries(plan: ChartPlan, series: ChartSeries, index: number): Xml {
  const points = series.points.map((point, i) => {
    if (point.value === null) return null
    const properties = barProperties(point.kind, point.paint, plan.background, OUTLINE_WIDTH)
    return x('c:dPt', {}, val('c:idx', i), val('c:invertIfNegative', false), val('c:bubble3D', false), properties)
  })
  return x(
    'c:ser',
    {},
    identity(plan, series, index),
    series.hidden === true ? UNSEEN : barProperties('observed', series.paint, plan.background, OUTLINE_WIDTH),
    val('c:invertIfNegative', false),
    series.hidden === true ? null : points,
    dataLabels(plan, index),
    data(plan, series, index),
  )
}

/** Which series this is, and its name. */
export function identity(plan: ChartPlan, series: ChartSeries, index: number): readonly Xml[] {
  const name = x(
    'c:strRef',
    {},
    x('c:f', {}, nameCell(index)),
    x('c:strCache', {}, val('c:ptCount', 1), x('c:pt', { idx: 0 }, x('c:v', {}, seriesHeading(series, plan.lang)))),
  )
  return [val('c:idx', index), val('c:order', index), x('c:tx', {}, name)]
}

/** The categories and values of a series. */
export function data(plan: ChartPlan, series: ChartSeries, index: number): readonly Xml[] {
  const { spec } = plan.node
  const rows = spec.categories.length
  const values = numbers(
    valueRange(index, rows),
    spec.numberFormat,
    series.points.map(({ value }) => value),
  )
  if (plan.plot.kind === 'rows') return [x('c:xVal', {}, values), x('c:yVal', {}, middles(plan, index, rows))]
  return [x('c:cat', {}, categories(plan, rows)), x('c:val', {}, values)]
}

/** How high each point of a row is: all of them in its middle. */
function middles({ node }: ChartPlan, index: number, rows: number): Xml {
  const { series, categories: ends } = node.spec
  return numbers(
    valueRange(series.length + index, rows),
    ROW_FORMAT,
    ends.map(() => rowMiddle(series.length, index)),
  )
}

function categories({ node, time }: ChartPlan, rows: number): Xml {
  if (time !== null) return numbers(categoryRange(rows), time.format, time.serials)
  const points = node.spec.categories.map(({ label }, idx) => x('c:pt', { idx }, x('c:v', {}, label)))
  return x('c:strRef', {}, x('c:f', {}, categoryRange(rows)), x('c:strCache', {}, val('c:ptCount', rows), points))
}

/** A null has no point at all: an empty value makes PowerPoint repair the file (#514). */
function numbers(range: string, format: string, values: readonly (number | null)[]): Xml {
  const points = values.map((value, idx) => (value === null ? null : x('c:pt', { idx }, x('c:v', {}, String(value)))))
  return x(
    'c:numRef',
    {},
    x('c:f', {}, range),
    x('c:numCache', {}, x('c:formatCode', {}, format), val('c:ptCount', values.length), points),
  )
}
