import { resolve } from 'node:path'
import type { DatasetIndex } from '../../../core/dataset/lookup'
import { readDataset } from '../../services/read-dataset'
import { writeFiles } from '../../services/write-files'
import { formatCsv } from '../csv'
import { mustBeGood } from '../failure'
import type { Host } from '../host'
import { COLUMNS } from '../observation-columns'

export interface DataOptions {
  readonly csv?: boolean
  readonly out?: string
}

/** Spreadsheets take a CSV file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF'

/** `data`: the whole dataset as JSON, or its observations as CSV; printed, or written to a file. */
export async function data(options: DataOptions, host: Host): Promise<void> {
  const index = mustBeGood(await readDataset(host.paths.dataset))
  const text = options.csv ? asCsv(index) : `${JSON.stringify(index.dataset, null, 2)}\n`
  if (options.out === undefined) return host.out(text)
  const path = resolve(host.cwd, options.out)
  await writeFiles([{ path, bytes: new TextEncoder().encode(text), option: '--out' }])
}

function asCsv(index: DatasetIndex): string {
  const rows = index.dataset.observations.map((observation) => COLUMNS.map(({ cell }) => cell(observation, index)))
  const head = COLUMNS.map(({ name }) => name)
  return `${BYTE_ORDER_MARK}${formatCsv(head, rows)}`
}
