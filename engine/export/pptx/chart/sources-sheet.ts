import type { Evidence } from '../../../../core/chart/evidence'
import { type ChartSpec, shownSeries } from '../../../../core/chart/model'
import type { Cell as TableCell } from '../../../../core/dataset/csv'
import { displayDecimals, displayValue, formatKind, unitOf } from '../../../../core/dataset/format'
import { KINDS, QUALIFIERS } from '../../../../core/dataset/model'
import { TRACED_COLUMNS, type TracedColumn } from '../../../../core/dataset/traced-columns'
import { SOURCES_SHEET } from '../../../../core/export-marks'
import type { Lang } from '../../../../core/locale'
import { WORDS } from '../words'
import type { Cell, Sheet } from './xlsx'

/** What a person looks for first, in this order: before value and unit as the chart has them, and behind these. */
const SUBJECT = ['metric_name', 'region_name', 'period']
const FIRST = [
  'kind',
  'qualifier',
  'words',
  'stated_in',
  'via',
  'calculation',
  'note',
  'metric_note',
  'statement',
  'id',
]

const WIDTH = 14
/** Columns of texts that are long in every row. */
const WIDE = 44
/** Of series and category, and of value and unit. */
const PLACE_WIDTHS = [20, 14]
const VALUE_WIDTHS = [12, 12]

/** Where each number of a chart is from: a row for each point, with everything that `numbers.csv` has in the deck's language. */
export function sourcesSheet(spec: ChartSpec, lang: Lang): Sheet {
  const words = WORDS[lang].sources
  const { subject, others } = columnsIn(lang)
  const rows = shownSeries(spec).flatMap((series) =>
    series.points.flatMap(({ evidence }, category): Cell[][] => {
      if (evidence === null) return []
      const place = [series.name, spec.categories[category]?.label ?? null]
      const cells = (columns: readonly TracedColumn[]) => columns.map((column) => cellOf(column, evidence, lang))
      return [[...place, ...cells(subject), ...shownValue(evidence, lang), ...cells(others)]]
    }),
  )
  const heads = (columns: readonly TracedColumn[]) => columns.map(({ title }) => title[lang])
  return {
    name: SOURCES_SHEET,
    widths: [...PLACE_WIDTHS, ...subject.map(widthOf), ...VALUE_WIDTHS, ...others.map(widthOf)],
    rows: [[words.series, words.category, ...heads(subject), words.value, words.unit, ...heads(others)], ...rows],
  }
}

/** The columns of the table of numbers that are for every language or for this one, each once. */
function columnsIn(lang: Lang) {
  const columns = TRACED_COLUMNS.filter((column) => column.lang === null || column.lang === lang)
  const named = (names: readonly string[]) =>
    names.flatMap((name) => columns.find((column) => bareName(column) === name) ?? [])
  const [subject, first] = [named(SUBJECT), named(FIRST)]
  return { subject, others: [...first, ...columns.filter((one) => !subject.includes(one) && !first.includes(one))] }
}

/** `note_en` is the English column of `note`. */
function bareName({ name, lang }: TracedColumn): string {
  return lang === null ? name : name.slice(0, -`_${lang}`.length)
}

function widthOf(column: TracedColumn): number {
  const isLong = ['stated_in', 'via', 'calculation', 'note', 'metric_note', 'statement', 'id', 'source_citation_full']
  return isLong.includes(bareName(column)) ? WIDE : WIDTH
}

/** Value and unit as the chart has them: 2104.5 and 亿元 in a Chinese deck, 210.45 and bn yuan in an English one. */
function shownValue({ value }: Evidence, lang: Lang): Cell[] {
  const shown = { value: displayValue(value, lang), format: plainFormat(displayDecimals(value, lang)) }
  return [shown, unitOf(value, lang) || null]
}

/** A cell of the table as a person reads it: kinds and qualifiers by their names. */
function cellOf({ name }: TracedColumn, { row, value }: Evidence, lang: Lang): Cell {
  const cell: TableCell = row[name] ?? null
  const kind = KINDS.find((one) => one === cell)
  if ((name === 'kind' || name === 'basis') && kind) return formatKind(kind, lang)
  const qualifier = QUALIFIERS.find((one) => one === cell)
  if (name === 'qualifier' && qualifier) return WORDS[lang].qualifiers[qualifier]
  if (typeof cell === 'boolean') return WORDS[lang].yesNo[cell ? 'yes' : 'no']
  if (typeof cell !== 'number') return cell
  return { value: cell, format: name === 'value' ? plainFormat(value.decimals) : GENERAL }
}

const GENERAL = 'General'

/** Decimals that a number has, so that 8.19 stays 8.19 and 27000 gets none. */
function plainFormat(decimals: number): string {
  return decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0'
}
