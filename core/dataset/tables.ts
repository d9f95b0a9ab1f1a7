import { type Message, message } from '../../messages/message'
import { type Explanation, explainIssues } from '../explain/explain-issues'
import type { JsonPath } from '../explain/json-path'
import { wrongValue } from '../explain/value-messages'
import { nearChoices } from '../nearest'
import { TABLE_NAMES, TABLE_SCHEMAS, type TableEntry, type TableName } from './schema'

/**
 * The dataset's files as they were read, keyed by their path under `assets/dataset` without `.json`:
 * `metrics`, `observations/china-daily-2025-02-28`. A table may be one file or a folder of files.
 */
export type DatasetFiles = Readonly<Record<string, unknown>>

/** One thing that is wrong: `table` is a key of the files, `path` leads to the place inside that file. */
export interface DatasetProblem extends Explanation {
  readonly table: string
}

/** An entry together with the place it came from, for messages. */
export interface Row<N extends TableName = TableName> {
  readonly entry: TableEntry<N>
  readonly table: string
  readonly index: number
}

export type Tables = { readonly [N in TableName]: readonly Row<N>[] }

/** A problem of an entry's field, or of the entry as a whole where `path` is empty. */
export function problemAt(row: Row, path: JsonPath, says: () => Message): DatasetProblem {
  return { table: row.table, path: [row.index, ...path], spot: 'value', says }
}

function problemOfTable(table: string, says: () => Message): DatasetProblem {
  return { table, path: [], spot: 'value', says }
}

/** Checks each file against its table's schema and gathers the entries; tables with mistakes keep their good entries. */
export function readTables(files: DatasetFiles): {
  readonly tables: Tables
  readonly problems: readonly DatasetProblem[]
} {
  const problems = unknownTables(files)
  const read = <N extends TableName>(name: N): Row<N>[] => readTable(files, name, problems)
  const tables: Tables = {
    sources: read('sources'),
    regions: read('regions'),
    themes: read('themes'),
    metrics: read('metrics'),
    observations: read('observations'),
    derived: read('derived'),
    milestones: read('milestones'),
    findings: read('findings'),
    conflicts: read('conflicts'),
    rules: read('rules'),
    renamed: read('renamed'),
  }
  return { tables, problems }
}

/** Tables that a dataset may do without. */
const OPTIONAL: readonly TableName[] = ['renamed']

function unknownTables(files: DatasetFiles): DatasetProblem[] {
  return Object.keys(files)
    .filter((key) => !TABLE_NAMES.includes(tableOf(key) as TableName))
    .map((key) => {
      const table = tableOf(key)
      return problemOfTable(key, () => message('unknown-table', { table, choices: nearChoices(table, TABLE_NAMES) }))
    })
}

function readTable<N extends TableName>(files: DatasetFiles, name: N, problems: DatasetProblem[]): Row<N>[] {
  const keys = Object.keys(files)
    .filter((key) => tableOf(key) === name)
    .sort()
  if (keys.length === 0 && !OPTIONAL.includes(name))
    problems.push(problemOfTable(name, () => message('missing-table', { table: name })))
  return keys.flatMap((table) => readFile(files[table], table, name, problems))
}

function readFile<N extends TableName>(content: unknown, table: string, name: N, problems: DatasetProblem[]): Row<N>[] {
  if (!Array.isArray(content)) {
    problems.push(problemOfTable(table, () => wrongValue(content, { type: 'array' })))
    return []
  }
  const schema = TABLE_SCHEMAS[name]
  return content.flatMap((raw, index): Row<N>[] => {
    const parsed = schema.safeParse(raw)
    if (parsed.success) return [{ entry: parsed.data as TableEntry<N>, table, index }]
    for (const { path, ...problem } of explainIssues(parsed.error.issues, schema, raw)) {
      problems.push({ table, path: [index, ...path], ...problem })
    }
    return []
  })
}

function tableOf(key: string): string {
  return key.split('/')[0] ?? key
}
