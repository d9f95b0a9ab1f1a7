import type { ChartPlan } from './plan'
import { DATA_SHEET } from './ranges'
import { seriesHeading } from './series-heading'
import { sourcesSheet } from './sources-sheet'
import { type Cell, type Sheet, writeXlsx } from './xlsx'

/** The workbook behind a chart: its numbers as they are, and where each is from. */
export function chartWorkbook(plan: ChartPlan): Uint8Array {
  return writeXlsx([dataSheet(plan), sourcesSheet(plan.node.spec, plan.lang)])
}

/** Room for a heading that says what the column is. */
const HIDDEN_WIDTH = 48

function dataSheet({ node, time, lang }: ChartPlan): Sheet {
  const { spec } = node
  const number = (value: number | null): Cell => (value === null ? null : { value, format: spec.numberFormat })
  const category = (label: string, row: number): Cell =>
    time === null ? label : { value: time.serials[row] ?? 0, format: time.format }
  return {
    name: DATA_SHEET,
    widths: [24, ...spec.series.map(({ hidden }) => (hidden === true ? HIDDEN_WIDTH : 16))],
    rows: [
      [spec.unit, ...spec.series.map((series) => seriesHeading(series, lang))],
      ...spec.categories.map(({ label }, row) => [
        category(label, row),
        ...spec.series.map(({ points }) => number(points[row]?.value ?? null)),
      ]),
    ],
  }
}
