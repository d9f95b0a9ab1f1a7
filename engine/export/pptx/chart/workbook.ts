import type { Evidence } from '../../../../core/chart/evidence'
import { type ChartSpec, shownSeries } from '../../../../core/chart/model'
import { displayDecimals, displayValue, formatKind, unitOf } from '../../../../core/dataset/format'
import { SOURCES_SHEET } from '../../../../core/export-marks'
import type { Lang } from '../../../../core/locale'
import { WORDS } from '../words'
import type { ChartPlan } from './plan'
import { DATA_SHEET, ROW_FORMAT, rowMiddle } from './ranges'
import { seriesHeading } from './series-heading'
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

function sourcesSheet(spec: ChartSpec, lang: Lang): Sheet {
  const words = WORDS[lang].sources
  const rows = shownSeries(spec).flatMap((series) =>
    series.points.flatMap(({ evidence }, category): Cell[][] => {
      if (evidence === null) return []
      return [[series.name, spec.categories[category]?.label ?? null, ...sourceCells(evidence, lang)]]
    }),
  )
  // The last column is that of addresses, which most sources do not have.
  const columns = rows.some((row) => row.at(-1) !== null) ? WIDTHS.length : WIDTHS.length - 1
  const shown = <T>(cells: readonly T[]) => cells.slice(0, columns)
  return { name: SOURCES_SHEET, widths: shown(WIDTHS), rows: [shown(Object.values(words)), ...rows.map(shown)] }
}

/** In the order of `SourceWords`. */
const WIDTHS = [20, 14, 36, 24, 12, 12, 10, 12, 12, 28, 44, 10, 32, 44]

/** Decimals that a number has, so that 8.19 stays 8.19 and 27000 gets none. */
function plainFormat(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0'
}

/** Value and unit as the chart has them: 2104.5 and 亿元 in a Chinese deck, 210.45 and bn yuan in an English one. */
function sourceCells(evidence: Evidence, lang: Lang): Cell[] {
  const { statements } = evidence
  const sources = [...new Map(statements.map(({ source }) => [source.id, source])).values()]
  // A derived number of several sources names them all, and the paragraphs in the same order.
  const listed = (texts: readonly string[]) => texts.join(lang === 'zh' ? '；' : '; ')
  return [
    evidence.metric,
    evidence.region,
    evidence.period,
    { value: displayValue(evidence, lang), format: plainFormat(displayDecimals(evidence, lang)) },
    unitOf(evidence, lang) || null,
    formatKind(evidence.kind, lang),
    WORDS[lang].qualifiers[evidence.qualifier],
    evidence.words,
    listed(sources.map(({ citation }) => citation)),
    sources.length === 1
      ? { value: evidence.paragraph, format: '0' }
      : listed(statements.map(({ paragraph }) => String(paragraph))),
    evidence.derivation,
    sources.flatMap(({ url }) => url ?? []).join(' ') || null,
  ]
}
