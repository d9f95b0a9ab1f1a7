import { readCsv } from '../../../../core/dataset/csv'
import { indexDataset } from '../../../../core/dataset/lookup'
import { dataPackage } from '../../../../core/dataset/package/data-package'
import { packageTables } from '../../../../core/dataset/package/tables'
import { shippedDataset } from '../read-files'

export const dataset = shippedDataset()
export const index = indexDataset(dataset)

/** Stands in for a hash: core has none. */
export const measure = (text: string) => ({ bytes: text.length, hash: `sha256:${'0'.repeat(64)}` })

/** What tests read of a descriptor. */
export interface Descriptor {
  readonly [key: string]: unknown
  readonly resources: readonly {
    readonly name: string
    readonly path: string
    readonly schema?: {
      readonly fields: readonly {
        readonly name: string
        readonly type: string
        readonly description: string
        readonly constraints?: {
          readonly required?: boolean
          readonly unique?: boolean
          readonly enum?: readonly string[]
          readonly pattern?: string
        }
      }[]
      readonly primaryKey: readonly string[]
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[]
        readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
      }[]
    }
  }[]
}

export const files = new Map(dataPackage(index, '1.2.3', measure).map(({ name, text }) => [name, text]))
export const descriptor = JSON.parse(files.get('datapackage.json') ?? '{}') as Descriptor

export type Value = string | number | boolean | null

const PARSERS: Readonly<Record<string, (text: string) => Value>> = {
  string: (text) => text,
  number: Number,
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : Number.NaN),
  boolean: (text) => {
    if (text !== 'true' && text !== 'false') throw new Error(`"${text}" is no boolean`)
    return text === 'true'
  },
}

/** The rows of a resource, read by its Table Schema alone: values of its types, an empty cell as null. */
export function rowsOf(name: string): readonly Readonly<Record<string, Value>>[] {
  const resource = descriptor.resources.find((one) => one.name === name)
  const [head = [], ...rows] = readCsv(files.get(resource?.path ?? '') ?? '') ?? []
  const fields = resource?.schema?.fields ?? []
  if (head.join() !== fields.map((field) => field.name).join()) throw new Error(`${name} has other columns`)
  return rows.map((cells) =>
    Object.fromEntries(
      fields.map((field, i) => {
        const cell = cells[i] ?? ''
        const value = cell === '' ? null : (PARSERS[field.type]?.(cell) ?? null)
        if (Number.isNaN(value)) throw new Error(`"${cell}" is no ${field.type}`)
        return [field.name, value]
      }),
    ),
  )
}

/** The entries of a table as nested objects again, with the lists that stand in tables of their own. */
export function entriesOf(name: string): readonly object[] {
  const columns = packageTables(dataset).find((table) => table.name === name)?.columns ?? []
  return rowsOf(name).map((row) => {
    const entry: Nested = {}
    for (const column of columns) {
      const value = row[column.name] ?? null
      if (column.path.at(-1) === 'given') put(entry, column.path.slice(0, -1), value ? {} : null)
      else if (value !== null) put(entry, column.path, value)
    }
    for (const { path, table, id, member } of LISTS[name] ?? []) {
      const listed = rowsOf(table).filter((one) => one[id] === row.id)
      if (listed.length > 0)
        put(
          entry,
          path,
          listed.sort((a, b) => Number(a.position) - Number(b.position)).map((one) => one[member] ?? null),
        )
    }
    return entry
  })
}

const LISTS: Readonly<Record<string, readonly { path: string[]; table: string; id: string; member: string }[]>> = {
  observations: [
    { path: ['derivation', 'inputs'], table: 'derivation-inputs', id: 'observation_id', member: 'listed_observation' },
  ],
  findings: [{ path: ['regions'], table: 'finding-regions', id: 'finding_id', member: 'listed_region' }],
  conflicts: [
    { path: ['observations'], table: 'conflict-observations', id: 'conflict_id', member: 'listed_observation' },
    { path: ['sources'], table: 'conflict-sources', id: 'conflict_id', member: 'listed_source' },
  ],
}

interface Nested {
  [key: string]: unknown
}

function put(entry: Nested, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    entry[key] = value
    return
  }
  entry[key] ??= {}
  put(entry[key] as Nested, rest, value)
}
