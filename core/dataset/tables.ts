import { didYouMean } from '../nearest'
import { issueMessage } from './issue-message'
import { TABLE_NAMES, TABLE_SCHEMAS, type TableEntry, type TableName } from './schema'

/**
 * The dataset's files as they were read, keyed by their path under `assets/dataset` without `.json`:
 * `metrics`, `observations/china-daily-2025-02-28`. A table may be one file or a folder of files.
 */
export type DatasetFiles = Readonly<Record<string, unknown>>

/** One thing that is wrong: `table` is a key of the files, `path` leads to the place inside that file. */
export interface DatasetProblem {
  readonly table: string
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** An entry together with the place it came from, for messages. */
export interface Row<N extends TableName = TableName> {
  readonly entry: TableEntry<N>
  readonly table: string
  readonly index: number
}

export type Tables = { readonly [N in TableName]: readonly Row<N>[] }

/** The place of an entry's field, as a problem states it. */
export function problemAt(row: Row, path: readonly (string | number)[], message: string): DatasetProblem {
  return { table: row.table, path: [row.index, ...path], message }
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
  }
  return { tables, problems }
}

function unknownTables(files: DatasetFiles): DatasetProblem[] {
  return Object.keys(files)
    .filter((key) => !TABLE_NAMES.includes(tableOf(key) as TableName))
    .map((table) => {
      const hint = didYouMean(tableOf(table), TABLE_NAMES)
      return { table, path: [], message: `The dataset has no table "${tableOf(table)}".${hint}` }
    })
}

function readTable<N extends TableName>(files: DatasetFiles, name: N, problems: DatasetProblem[]): Row<N>[] {
  const keys = Object.keys(files)
    .filter((key) => tableOf(key) === name)
    .sort()
  if (keys.length === 0) problems.push({ table: name, path: [], message: `The table "${name}" is missing.` })
  return keys.flatMap((table) => readFile(files[table], table, name, problems))
}

function readFile<N extends TableName>(content: unknown, table: string, name: N, problems: DatasetProblem[]): Row<N>[] {
  if (!Array.isArray(content)) {
    problems.push({ table, path: [], message: `The table "${name}" must be a list of entries.` })
    return []
  }
  const keys = Object.keys(TABLE_SCHEMAS[name].shape)
  return content.flatMap((raw, index): Row<N>[] => {
    const parsed = TABLE_SCHEMAS[name].safeParse(raw)
    if (parsed.success) return [{ entry: parsed.data as TableEntry<N>, table, index }]
    for (const issue of parsed.error.issues) {
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
      problems.push({ table, path: [index, ...path], message: issueMessage(issue, raw, keys) })
    }
    return []
  })
}

function tableOf(key: string): string {
  return key.split('/')[0] ?? key
}
