import type { ChartFormId } from '../chart-form-ids'
import { unitOf } from '../dataset/format'
import { valuesOf } from './axis'
import { CHART_FORMS } from './forms/index'
import type { GridInput } from './grid'
import type { ChartSpec } from './model'
import { numberFormatOf } from './number-format'

export interface SpecInput extends GridInput {
  readonly type: ChartFormId
  readonly barShare: number
}

/** What a chart says, from the observations that it shows: categories, series, labels, kinds and the axis. */
export function buildChartSpec(input: SpecInput): ChartSpec {
  const { grid, axis, plotOf, counted } = CHART_FORMS[input.type]
  const { categories, series } = grid(input)
  const [min, max] = valuesOf(series).length === 0 ? [0, 1] : axis.ends(series)
  const first = input.observations[0]
  return {
    type: input.type,
    title: input.title,
    categories,
    series,
    plot: plotOf(series),
    min,
    max,
    reversed: axis.reversed,
    numberFormat: counted?.numberFormat ?? numberFormatOf(input.observations, input.lang),
    unit: counted?.unit[input.lang] ?? (first === undefined ? '' : unitOf(first, input.lang)),
    barShare: input.barShare,
  }
}
