import type { ChartFormId } from '../chart-form-ids'
import { unitOf } from '../dataset/format'
import type { DatasetIndex } from '../dataset/lookup'
import type { Observation } from '../dataset/model'
import { valuesOf } from './axis'
import { CHART_FORMS } from './forms/index'
import type { GridInput } from './grid'
import type { ChartPoint, ChartSeries, ChartSpec } from './model'
import { numberFormatOf } from './number-format'

export interface SpecInput extends GridInput {
  readonly type: ChartFormId
  readonly barShare: number
}

/** What a chart says, from the observations that it shows: categories, series, labels, kinds and the axis. */
export function buildChartSpec(input: SpecInput): ChartSpec {
  const { grid, axis, plotOf, counted } = CHART_FORMS[input.type]
  const { categories, series: placed } = grid(input)
  const plot = plotOf(placed)
  const series = plot.kind === 'bars' ? placed : placed.map((one) => withInferred(one, input.index))
  const [min, max] = valuesOf(series).length === 0 ? [0, 1] : axis.ends(series)
  const first = input.observations[0]
  return {
    type: input.type,
    title: input.title,
    categories,
    series,
    plot,
    min,
    max,
    reversed: axis.reversed,
    numberFormat: counted?.numberFormat ?? numberFormatOf(input.observations, input.lang),
    unit: counted?.unit[input.lang] ?? (first === undefined ? '' : unitOf(first, input.lang)),
    barShare: input.barShare,
  }
}

/** A line says that its points are of one measure and when each was: where that is inferred, the point shows it. */
function withInferred(series: ChartSeries, index: DatasetIndex): ChartSeries {
  const periods = new Set(series.points.flatMap((point) => behind(point, index)?.period ?? []))
  if (periods.size < 2) return series
  return { ...series, points: series.points.map((point) => (isInferred(point, index) ? asInferred(point) : point)) }
}

function isInferred(point: ChartPoint, index: DatasetIndex): boolean {
  const observation = behind(point, index)
  return point.kind === 'observed' && (observation?.periodInferred === true || observation?.metricInferred === true)
}

function behind({ evidence }: ChartPoint, index: DatasetIndex): Observation | undefined {
  return evidence === null ? undefined : index.observation.get(evidence.observation)
}

const asInferred = (point: ChartPoint): ChartPoint => ({ ...point, kind: 'inferred' })
