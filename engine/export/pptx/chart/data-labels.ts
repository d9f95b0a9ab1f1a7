import type { ChartLabel } from '../../../../core/chart/model'
import { type ChartPlot, isStacked } from '../../../../core/chart/plot'
import { KIND_STYLES } from '../../../../core/drawing/kind-style'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { guid } from '../drawing/guid'
import { fill } from '../drawing/paint'
import { labelOffset } from './label-offset'
import { fieldText, LABEL_BODY, plainText, richText, TIGHT_BODY, textProperties } from './label-text'
import { formatLike } from './number-format'
import { type ChartPlan, pointKey } from './plan'

/**
 * The data labels of a series. What the chart can write itself stays live: the first plain label speaks for the series,
 * others state what is theirs. Words ("> 10", "nearly doubled") are text.
 */
export function dataLabels(plan: ChartPlan, series: number): Xml {
  const points = plan.node.spec.series[series]?.points ?? []
  const labels = points.map((_, category) => plan.native.get(pointKey(series, category)) ?? [])
  // In a row each label says itself what it shows.
  const model =
    plan.plot.kind === 'rows' ? -1 : labels.findIndex((own, category) => isLive(plan, own, series, category))
  const common = labels[model]?.[0] ?? null
  const exceptions = labels.map((own, category) => exception(plan, series, category, own, common))
  return x(
    'c:dLbls',
    {},
    exceptions,
    common === null ? flags(plan.plot, false) : labelProperties(plan, common, true),
    NO_LEADER_LINES,
  )
}

/** Labels are moved, but never far: LibreOffice would draw a line from each to its point unless told not to. */
const NO_LEADER_LINES: Xml = x(
  'c:extLst',
  {},
  x('c:ext', { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', ...declare('c15') }, val('c15:showLeaderLines', false)),
)

/** What PowerPoint adds to a label with a field. */
const FIELD: Xml = x(
  'c:extLst',
  {},
  x('c:ext', { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', ...declare('c15') }, x('c15:dlblFieldTable')),
)

function exception(
  plan: ChartPlan,
  series: number,
  category: number,
  labels: readonly ChartLabel[],
  common: ChartLabel | null,
): Xml | null {
  const [label] = labels
  if (label === undefined) return common === null ? null : x('c:dLbl', {}, val('c:idx', category), val('c:delete', 1))
  const offset = labelOffset(plan, series, category, labels)
  if (plan.plot.kind === 'rows' && isLive(plan, labels, series, category)) {
    const id = guid(`x of ${series}/${category}`)
    const text = x('c:tx', {}, fieldText(label, 'XVALUE', id))
    return x('c:dLbl', {}, val('c:idx', category), offset, text, labelProperties(plan, label, true), FIELD)
  }
  if (isLive(plan, labels, series, category)) {
    if (offset === null && common !== null && sameStyle(label, common)) return null
    return x('c:dLbl', {}, val('c:idx', category), offset, labelProperties(plan, label, true))
  }
  return x(
    'c:dLbl',
    {},
    val('c:idx', category),
    offset,
    x('c:tx', {}, richText(labels)),
    labelProperties(plan, label, true),
  )
}

/** True where the chart writes the same by itself: one label, on one line, that is the formatted number. */
function isLive(plan: ChartPlan, labels: readonly ChartLabel[], series: number, category: number): boolean {
  const [label, ...others] = labels
  if (label === undefined || others.length > 0 || label.kind !== 'value' || label.lines.length !== 1) return false
  const value = plan.node.spec.series[series]?.points[category]?.value ?? null
  return value !== null && formatLike(value, plan.node.spec.numberFormat) === plainText(label)
}

function sameStyle(a: ChartLabel, b: ChartLabel): boolean {
  return a.position === b.position && JSON.stringify(a.style) === JSON.stringify(b.style)
}

function labelProperties(plan: ChartPlan, label: ChartLabel, shown: boolean): readonly Xml[] {
  const { spec } = plan.node
  const hollow = isInHollow(plan, label)
  return [
    x('c:numFmt', { formatCode: spec.numberFormat, sourceLinked: false }),
    x('c:spPr', {}, hollow ? fill(plan.background) : x('a:noFill'), x('a:ln', {}, x('a:noFill'))),
    textProperties(label.style, hollow ? TIGHT_BODY : LABEL_BODY),
    val('c:dLblPos', placeOf(plan.plot, label.position)),
    ...flags(plan.plot, shown),
  ]
}

/**
 * True for a numeral within a hollow point: it brings its background, because LibreOffice knows no hollow points and fills
 * them. In PowerPoint the background is there already.
 */
function isInHollow({ plot, node }: ChartPlan, { series, category, position }: ChartLabel): boolean {
  if (plot.kind !== 'points' || position !== 'center' || series === null) return false
  const point = node.spec.series[series]?.points[category]
  return point !== undefined && KIND_STYLES[point.kind].fill === 'none'
}

/** What a label shows of its point. The value of a point in a row is its x, which charts call the name of its category. */
function flags(plot: ChartPlot, shown: boolean): readonly Xml[] {
  const isX = plot.kind === 'rows'
  return [
    val('c:showLegendKey', false),
    val('c:showVal', shown && !isX),
    val('c:showCatName', shown && isX),
    val('c:showSerName', false),
    val('c:showPercent', false),
    val('c:showBubbleSize', false),
  ]
}

const AT_POINTS = { left: 'l', right: 'r', above: 't', below: 'b', center: 'ctr' } as const

/** Each kind of plot allows its own places, and PowerPoint repairs a chart that names another one. */
function placeOf(plot: ChartPlot, position: ChartLabel['position']): string {
  if (plot.kind !== 'bars') return AT_POINTS[position]
  return isStacked(plot) || position === 'center' ? 'ctr' : 'outEnd'
}
