import type { ChartLabel } from '../../../../core/chart/model'
import { type ChartPlot, isStacked } from '../../../../core/chart/plot'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { labelOffset } from './label-offset'
import { LABEL_BODY, plainText, richText, textProperties } from './label-text'
import { formatLike } from './number-format'
import { type ChartPlan, pointKey } from './plan'

/**
 * The data labels of a series. What the chart can write itself stays live: the first plain label speaks for the series,
 * others state what is theirs. Words ("> 10", "nearly doubled") are text.
 */
export function dataLabels(plan: ChartPlan, series: number): Xml {
  const points = plan.node.spec.series[series]?.points ?? []
  const labels = points.map((_, category) => plan.native.get(pointKey(series, category)) ?? [])
  const model = labels.findIndex((own, category) => isLive(plan, own, series, category))
  const common = labels[model]?.[0] ?? null
  const exceptions = labels.map((own, category) => exception(plan, series, category, own, common))
  return x(
    'c:dLbls',
    {},
    exceptions,
    common === null ? flags(false) : labelProperties(plan, common, true),
    NO_LEADER_LINES,
  )
}

/** Labels are moved, but never far: LibreOffice would draw a line from each to its point unless told not to. */
const NO_LEADER_LINES: Xml = x(
  'c:extLst',
  {},
  x('c:ext', { uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}', ...declare('c15') }, val('c15:showLeaderLines', false)),
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
  return [
    x('c:numFmt', { formatCode: spec.numberFormat, sourceLinked: false }),
    x('c:spPr', {}, x('a:noFill'), x('a:ln', {}, x('a:noFill'))),
    textProperties(label.style, LABEL_BODY),
    val('c:dLblPos', placeOf(plan.plot, label.position)),
    ...flags(shown),
  ]
}

function flags(shown: boolean): readonly Xml[] {
  return [
    val('c:showLegendKey', false),
    val('c:showVal', shown),
    val('c:showCatName', false),
    val('c:showSerName', false),
    val('c:showPercent', false),
    val('c:showBubbleSize', false),
  ]
}

const AT_POINTS = { left: 'l', right: 'r', above: 't', below: 'b', center: 'ctr' } as const

/** Each kind of plot allows its own places, and PowerPoint repairs a chart that names another one. */
function placeOf(plot: ChartPlot, position: ChartLabel['position']): string {
  if (plot.kind === 'points') return AT_POINTS[position]
  return isStacked(plot) || position === 'center' ? 'ctr' : 'outEnd'
}
