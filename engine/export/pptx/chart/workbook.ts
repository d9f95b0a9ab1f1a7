import type { ChartSpec } from '../../../../core/chart/model'
import { statedBehind } from '../../../../core/dataset/citations'
import { displayDecimals, displayValue, formatKind, unitOf } from '../../../../core/dataset/format'
import { type DatasetIndex, mustGet } from '../../../../core/dataset/lookup'
import type { Observation } from '../../../../core/dataset/model'
import type { Lang } from '../../../../core/locale'
import { WORDS } from '../words'
import type { ChartPlan } from './plan'
import { DATA_SHEET, SOURCES_SHEET } from './ranges'
import { type Cell, type Sheet, writeXlsx } from './xlsx'

/** The workbook behind a chart: its numbers as they are, and where each is from. */
export function chartWorkbook(plan: ChartPlan, dataset: DatasetIndex): Uint8Array {
  return writeXlsx([dataSheet(plan), sourcesSheet(plan.node.spec, dataset, plan.lang)])
}

function dataSheet({ node, time }: ChartPlan): Sheet {
  const { spec } = node
  const number = (value: number | null): Cell => (value === null ? null : { value, format: spec.numberFormat })
  const category = (label: string, row: number): Cell =>
    time === null ? label : { value: time.serials[row] ?? 0, format: time.format }
  return {
    name: DATA_SHEET,
    widths: [24, ...spec.series.map(() => 16)],
    rows: [
      [spec.unit, ...spec.series.map(({ name }) => name)],
      ...spec.categories.map(({ label }, row) => [
        category(label, row),
        ...spec.series.map(({ points }) => number(points[row]?.value ?? null)),
      ]),
    ],
  }
}

function sourcesSheet(spec: ChartSpec, dataset: DatasetIndex, lang: Lang): Sheet {
  const words = WORDS[lang].sources
  const rows = spec.series.flatMap((series) =>
    series.points.flatMap(({ observation }, category): Cell[][] => {
      if (observation === null) return []
      const found = mustGet(dataset.observation, observation)
      return [[series.name, spec.categories[category]?.label ?? null, ...sourceCells(found, dataset, lang)]]
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
function sourceCells(observation: Observation, dataset: DatasetIndex, lang: Lang): Cell[] {
  const stated = statedBehind(observation, dataset.observation)
  const sources = [...new Set(stated.map(({ source }) => source))].map((id) => mustGet(dataset.source, id))
  // A derived number of several sources names them all, and the paragraphs in the same order.
  const listed = (texts: readonly string[]) => texts.join(lang === 'zh' ? '；' : '; ')
  const isOfOne = sources.length === 1
  return [
    mustGet(dataset.metric, observation.metric).name[lang],
    mustGet(dataset.region, observation.region).name[lang],
    observation.period,
    { value: displayValue(observation, lang), format: plainFormat(displayDecimals(observation, lang)) },
    unitOf(observation, lang) || null,
    formatKind(observation.kind, lang),
    WORDS[lang].qualifiers[observation.qualifier],
    observation.words?.[lang] ?? null,
    listed(sources.map(({ citation }) => citation[lang])),
    isOfOne
      ? { value: observation.locator.paragraph, format: '0' }
      : listed(stated.map(({ locator }) => String(locator.paragraph))),
    observation.derivation?.words[lang] ?? null,
    sources.flatMap(({ url }) => url ?? []).join(' ') || null,
  ]
}
