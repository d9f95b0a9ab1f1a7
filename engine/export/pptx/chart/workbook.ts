import type { ChartSpec } from '../../../../core/chart/model'
import type { Lang } from '../../../../core/locale'
import { WORDS } from '../words'
import type { ChartPlan } from './plan'
import { DATA_SHEET, ROW_FORMAT, rowMiddle } from './ranges'
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
  const places = placesOf(spec, lang)
  return {
    name: DATA_SHEET,
    widths: [24, ...spec.series.map(({ hidden }) => (hidden === true ? HIDDEN_WIDTH : 16)), ...places.map(() => 16)],
    rows: [
      [spec.unit, ...spec.series.map((series) => seriesHeading(series, lang)), ...places.map(({ heading }) => heading)],
      ...spec.categories.map(({ label }, row) => [
        category(label, row),
        ...spec.series.map(({ points }) => number(points[row]?.value ?? null)),
        ...places.map(({ cell }) => cell),
      ]),
    ],
  }
}

/** Where the rows of points are, a column for each after those of the values; none in other charts. */
function placesOf(
  { plot, series }: ChartSpec,
  lang: Lang,
): readonly { readonly heading: string; readonly cell: Cell }[] {
  if (plot.kind !== 'rows') return []
  const { placeOfRow } = WORDS[lang]
  return series.map(({ name }, row) => ({
    heading: lang === 'zh' ? `${name}（${placeOfRow}）` : `${name} (${placeOfRow})`,
    cell: { value: rowMiddle(series.length, row), format: ROW_FORMAT },
  }))
}
