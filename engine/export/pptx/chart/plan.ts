import type { ChartLabel } from '../../../../core/chart/model'
import { type ChartPlot, isStacked } from '../../../../core/chart/plot'
import type { Lang } from '../../../../core/locale'
import type { ChartNode } from '../../../../core/scene/model'
import type { Paint, Palette } from '../../../../core/template/palette'
import { type TimeAxis, timeAxisOf } from './time'

/** A chart with everything decided: what its own axes and data labels can show, and what is drawn beside them. */
export interface ChartPlan {
  readonly node: ChartNode
  /** What its form's marks are. */
  readonly plot: ChartPlot
  readonly background: Paint
  readonly palette: Palette
  readonly lang: Lang
  readonly time: TimeAxis | null
  /** Labels that the points carry themselves, by `series/category`. */
  readonly native: ReadonlyMap<string, readonly ChartLabel[]>
  /** Labels that a native chart cannot show where the scene has them; they become text boxes within the chart. */
  readonly drawn: readonly ChartLabel[]
  /** One of the labels that the category axis shows, or null where it shows none. */
  readonly axisLabel: ChartLabel | null
}

/** Sorts the labels of a chart. */
export function planChart(node: ChartNode, background: Paint, palette: Palette, lang: Lang): ChartPlan {
  const { plot } = node.spec
  const time = plot.kind === 'points' ? timeAxisOf(node.spec) : null
  const categories = node.labels.filter(({ kind }) => kind === 'category')
  const onAxis = axisShows(node, plot, categories)
  const { native, drawn } = sortPointLabels(node, plot)
  return {
    node,
    plot,
    background,
    palette,
    lang,
    time,
    native,
    drawn: [...drawn, ...(onAxis ? [] : categories)],
    axisLabel: onAxis ? (categories[0] ?? null) : null,
  }
}

export const pointKey = (series: number, category: number): string => `${series}/${category}`

/**
 * An axis labels all of its categories, on its own side, in one style and close to it. Lines keep their points free
 * of the labels and set the last one bold: LibreOffice knows no `c:lblOffset`, and no program bold for one of them. Below
 * columns a name without spaces would break wherever its column ends: "2025年（预" and "计）".
 */
function axisShows(node: ChartNode, plot: ChartPlot, labels: readonly ChartLabel[]): boolean {
  if (plot.kind !== 'bars') return false
  const side = plot.direction === 'level' ? 'left' : 'below'
  if (labels.length !== node.spec.categories.length || labels.some(({ position }) => position !== side)) return false
  return side === 'left' || labels.every((label) => breaksAtSpaces(label, node.spec.categories[label.category]?.label))
}

/** Whether a name has its lines at its spaces, where other programs break it too. */
function breaksAtSpaces({ lines }: ChartLabel, name: string | undefined): boolean {
  const texts = lines.map(({ segments }) => segments.map(({ text }) => text).join(''))
  return lines.length < 2 || texts.map((text) => text.trim()).join(' ') === name
}

/** A point carries one data label, so a series' name joins its value's label, or else is drawn. */
function sortPointLabels(node: ChartNode, plot: ChartPlot): Pick<ChartPlan, 'native' | 'drawn'> {
  const native = new Map<string, ChartLabel[]>()
  const drawn: ChartLabel[] = []
  const values = node.labels.filter(({ kind }) => kind === 'value')
  const names = node.labels.filter(({ kind }) => kind === 'series')
  for (const label of [...values, ...names]) {
    const key = pointKey(label.series ?? 0, label.category)
    const others = native.get(key)
    if (!carries(node, plot, label)) drawn.push(label)
    else if (others === undefined) native.set(key, [label])
    else if (others[0]?.position === label.position) others.push(label)
    else drawn.push(label)
  }
  return { native, drawn }
}

/** True where a point can show a label there: it must have a value, and parts of a bar have labels only inside. */
function carries(node: ChartNode, plot: ChartPlot, label: ChartLabel): boolean {
  const point = node.spec.series[label.series ?? 0]?.points[label.category]
  if (point === undefined || point.value === null) return false
  // The name of a row is beside the row, not beside its first point.
  if (plot.kind === 'rows' && label.kind === 'series') return false
  return !isStacked(plot) || label.position === 'center'
}
