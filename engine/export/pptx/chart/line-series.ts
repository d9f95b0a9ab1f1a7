import type { ChartPoint, ChartSeries } from '../../../../core/chart/model'
import { isDashedBetween, KIND_STYLES } from '../../../../core/drawing/kind-style'
import type { Points } from '../../../../core/units'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { writeElement } from '../../../ooxml/xml/write'
import { dataLabels } from './data-labels'
import { lineProperties, outlineWidth, paler, pointProperties, UNSEEN } from './kinds'
import type { ChartPlan } from './plan'
import { data, identity } from './series'

/**
 * Opacity of a light first point in LibreOffice, which knows no outlines of markers and paints all of one in the color
 * of the line that leads to it. None leads to the first point, so PowerPoint has no use for that color.
 */
const LIGHT_POINT = 0.5

/** Excel's and PowerPoint's limits for a marker, in points. */
const MIN_MARKER_SIZE = 2
const MAX_MARKER_SIZE = 72

/** What a point shows: its marker, and whether the stretch that leads to it is dashed; null where none does. */
interface PointStyle {
  readonly index: number
  readonly point: ChartPoint
  readonly marker: Xml
  /** The marker as text, to compare. */
  readonly key: string
  readonly dashed: boolean | null
}

/**
 * One line with its points. What most of them show is said by the series and only the rest by points: LibreOffice draws
 * a line in one piece, as the series says, and PowerPoint gives new points its style.
 */
export function lineSeries(plan: ChartPlan, series: ChartSeries, index: number): Xml {
  if (series.hidden === true) return unseenSeries(plan, series, index)
  const styles = stylesOf(plan, series)
  const dashed = isMostlyDashed(styles)
  const usual = usualStyle(styles)
  return x(
    'c:ser',
    {},
    identity(plan, series, index),
    lineProperties(series.paint, plan.node.lineWidth, dashed),
    usual?.marker ?? marker(plan, { kind: 'observed', paint: series.paint }),
    styles.map((style) => exception(plan, series, style, usual?.key, dashed)),
    dataLabels(plan, index),
    data(plan, series, index),
    val('c:smooth', false),
  )
}

/** A line that only carries others: its numbers stay, its line and its markers are left out. */
function unseenSeries(plan: ChartPlan, series: ChartSeries, index: number): Xml {
  return x(
    'c:ser',
    {},
    identity(plan, series, index),
    UNSEEN,
    x('c:marker', {}, val('c:symbol', 'none')),
    dataLabels(plan, index),
    data(plan, series, index),
    val('c:smooth', false),
  )
}

function stylesOf(plan: ChartPlan, { points }: ChartSeries): readonly PointStyle[] {
  return points.flatMap((point, index) => {
    if (point.value === null) return []
    const before = points.slice(0, index).findLast(({ value }) => value !== null)
    const dashed = before === undefined ? null : isDashedBetween(before.kind, point.kind)
    const own = marker(plan, point)
    return [{ index, point, marker: own, key: writeElement(own), dashed }]
  })
}

/** Where as many stretches are certain as are not, a program that knows one style only must not claim too much. */
function isMostlyDashed(styles: readonly PointStyle[]): boolean {
  const count = (dashed: boolean) => styles.filter((style) => style.dashed === dashed).length
  return count(true) > 0 && count(true) >= count(false)
}

/** A point whose marker most points have; the first of several. */
function usualStyle(styles: readonly PointStyle[]): PointStyle | undefined {
  const times = ({ key }: PointStyle) => styles.filter((style) => style.key === key).length
  return styles.reduce<PointStyle | undefined>(
    (usual, style) => (usual === undefined || times(style) > times(usual) ? style : usual),
    undefined,
  )
}

/** A point that looks otherwise than its series says; it says everything itself, or null where there is nothing to say. */
function exception(
  plan: ChartPlan,
  series: ChartSeries,
  style: PointStyle,
  usualKey: string | undefined,
  dashed: boolean,
): Xml | null {
  const light = style.dashed === null && KIND_STYLES[style.point.kind].fill === 'light'
  const usualLine = !light && (style.dashed ?? dashed) === dashed
  if (usualLine && style.key === usualKey) return null
  const paint = light ? paler(style.point.paint, LIGHT_POINT, plan) : series.paint
  const stretch = lineProperties(paint, plan.node.lineWidth, style.dashed ?? dashed)
  return x('c:dPt', {}, val('c:idx', style.index), style.marker, val('c:bubble3D', false), stretch)
}

/** An outline lies on a marker's edge, so hollow markers are a little smaller to come out equally large. */
function marker(plan: ChartPlan, point: Pick<ChartPoint, 'kind' | 'paint'>): Xml {
  const { lineWidth, pointSize } = plan.node
  const outline = Math.min(lineWidth, pointSize / 5)
  const size = markerSize(pointSize - outlineWidth(point.kind, outline))
  return x(
    'c:marker',
    {},
    val('c:symbol', 'circle'),
    val('c:size', size),
    pointProperties(point.kind, point.paint, plan, outline),
  )
}

function markerSize(diameter: Points): number {
  return Math.min(MAX_MARKER_SIZE, Math.max(MIN_MARKER_SIZE, Math.round(diameter)))
}
