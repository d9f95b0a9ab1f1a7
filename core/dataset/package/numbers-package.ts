import { DATA_PACKAGE_FILE, NUMBERS_ATTACHMENT, PROVENANCE_FILE } from '../../export-marks'
import type { DatasetIndex } from '../lookup'
import type { Source } from '../model'
import { behind, type Traced } from '../traced'
import { TRACED_COLUMNS } from '../traced-columns'
import { type PackageFile, PROVENANCE } from './data-package'
import { type Field, fileResource, type Measure, packageDescriptor, type Resource, tableSchema } from './descriptor'
import { provenanceDocument } from './prov'
import { type PackageTable, packageTables } from './tables'

/** The numbers of one document, and the file that lists them. */
export interface DocumentNumbers {
  readonly title: string
  readonly numbers: string
  /** What the rows of the file state. */
  readonly traced: readonly Traced[]
}

/**
 * What makes a document's table of numbers a Data Package: the descriptor with the table's schema, the sources that it cites
 * and the rules, and the provenance of its numbers. It is small, because every document holds it.
 */
export function numbersPackage(
  { title, numbers, traced }: DocumentNumbers,
  index: DatasetIndex,
  measure: Measure,
): readonly PackageFile[] {
  const { dataset } = index
  const observations = traced.flatMap(({ is, entry }) => (is === 'observation' ? [entry] : []))
  const sources = sourcesOf(traced, index)
  const provenance = JSON.stringify(provenanceDocument(index, observations, { describes: false }))
  const rules = dataset.rules.filter(({ id }) => RULES.includes(id))
  const tables = packageTables({ ...dataset, sources, rules }, ['sources', 'rules'])
  const resources = [
    fileResource({ ...NUMBERS, path: NUMBERS_ATTACHMENT }, numbers, measure),
    ...tables.map(inlineTable),
    fileResource({ ...PROVENANCE, path: PROVENANCE_FILE }, provenance, measure),
  ]
  const head = { name: 'chengyu-brief-numbers', title, description: DESCRIPTION, version: null }
  return [
    { name: DATA_PACKAGE_FILE, text: JSON.stringify(packageDescriptor(head, { themes: [], sources }, resources)) },
    { name: PROVENANCE_FILE, text: provenance },
  ]
}

const DESCRIPTION =
  'Every number that the document shows and what else it states, the sources behind them, and the calculations behind derived ones.'

const SLIDES: Field = {
  name: 'slides',
  type: 'string',
  description: 'The numbers of the slides that show it, with a space between them',
}

const NUMBERS = {
  name: 'numbers',
  title: 'Numbers',
  description:
    'A number to a row, and below them events, judgments and comparisons that slides state. The file begins with a byte order mark, for spreadsheets.',
  schema: tableSchema(
    [SLIDES, ...TRACED_COLUMNS.map(({ name, type, description }): Field => ({ name, type, description }))],
    ['id'],
    [{ column: 'source', table: 'sources' }],
    'numbers',
  ),
} as const

/** The sources that rows rest on or are about, in the order of the dataset. */
function sourcesOf(traced: readonly Traced[], index: DatasetIndex): readonly Source[] {
  const all = traced.map((one) => behind(one, index))
  const cited = new Set(all.flatMap(({ stated, sources }) => [...stated.map(({ source }) => source), ...sources]))
  return index.dataset.sources.filter(({ id }) => cited.has(id))
}

/** The rules that a reader of the numbers needs. */
const RULES: readonly string[] = ['paragraphs', 'unknown']

/** A small table inside the descriptor: a row is an object, and what is unknown is left out of it. */
function inlineTable(table: PackageTable): Resource {
  const { name, title, description } = table
  const rows = table.rows.map((row) => {
    const cells = table.columns.map(({ name }, i) => [name, row[i]])
    return Object.fromEntries(cells.filter(([, cell]) => cell !== null))
  })
  return { name, title, description, type: 'table', format: 'json', mediatype: 'application/json', data: rows }
}
