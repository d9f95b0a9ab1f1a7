import { DATA_PACKAGE_FILE, PROVENANCE_FILE } from '../../export-marks'
import { formatCsv } from '../csv'
import type { DatasetIndex } from '../lookup'
import type { Dataset } from '../model'
import { fieldOf, fileResource, type Measure, packageDescriptor, tableSchema } from './descriptor'
import { provenanceDocument } from './prov'
import { type PackageTable, packageTables } from './tables'

/** A text file of the package. */
export interface PackageFile {
  readonly name: string
  readonly text: string
}

/**
 * The whole dataset as a Data Package: a CSV file for each table, the provenance of every value as PROV-JSON, and a descriptor
 * with a Table Schema for each of them. The same dataset gives the same files.
 */
export function dataPackage(index: DatasetIndex, version: string, measure: Measure): readonly PackageFile[] {
  const tables = packageTables(index.dataset).map((table) => ({ table, name: `${table.name}.csv`, text: csvOf(table) }))
  const provenance = jsonText(provenanceDocument(index, index.dataset.observations))
  const resources = [
    ...tables.map(({ table, name, text }) => fileResource(described(table, name), text, measure)),
    fileResource({ ...PROVENANCE, path: PROVENANCE_FILE }, provenance, measure),
  ]
  return [
    {
      name: DATA_PACKAGE_FILE,
      text: jsonText(packageDescriptor({ ...headOf(index.dataset), version }, index.dataset, resources)),
    },
    ...tables.map(({ name, text }) => ({ name, text })),
    { name: PROVENANCE_FILE, text: provenance },
  ]
}

/** What the descriptor says of the file with the provenance. */
export const PROVENANCE = {
  name: 'prov',
  title: 'Provenance',
  description:
    'Where each value comes from, as PROV-JSON: documents, their paragraphs, and the calculations of derived values.',
} as const

export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function headOf({ rules }: Dataset) {
  const sentences = [
    'Figures, events and judgments, each with the document and paragraph that state it, and values derived from them by declared formulas.',
    'The table of rules says how it was written down.',
    'A text that begins like a formula of a spreadsheet has an apostrophe before it.',
    ...rules.filter(({ id }) => id === 'license').map(({ text }) => text.en),
  ]
  return {
    name: 'chengyu-brief-dataset',
    title: 'Facts about the Chengdu–Chongqing economic circle',
    description: sentences.join(' '),
  }
}

function csvOf({ columns, rows }: PackageTable): string {
  return formatCsv(
    columns.map(({ name }) => name),
    rows,
  )
}

function described({ name, title, description, columns, key, references }: PackageTable, path: string) {
  const fields = columns.map((column) => fieldOf(column, key.length === 1 && key[0] === column.name))
  return { name, title, description, path, schema: tableSchema(fields, key, references, name) }
}
