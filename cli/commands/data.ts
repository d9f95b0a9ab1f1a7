import { resolve } from 'node:path'
import { csvFile } from '../../core/dataset/csv'
import type { DatasetIndex } from '../../core/dataset/lookup'
import { OBSERVATION_COLUMNS } from '../../core/dataset/observation-columns'
import { writeFiles } from '../../engine/files/writing/write-files'
import { readDataset } from '../../engine/world/read-dataset'
import { valueOrThrow } from '../failure'
import type { CommandLineHost } from '../host'

export interface DataOptions {
  readonly csv?: boolean
  readonly out?: string
}

/** `data`: the whole dataset as JSON, or its observations as CSV; printed, or written to a file. */
export async function data(options: DataOptions, host: CommandLineHost): Promise<void> {
  const index = valueOrThrow(await readDataset(host.paths.dataset))
  const text = options.csv ? asCsv(index) : `${JSON.stringify(index.dataset, null, 2)}\n`
  if (options.out === undefined) return host.out(text)
  const path = resolve(host.cwd, options.out)
  await writeFiles([{ path, bytes: new TextEncoder().encode(text), option: '--out' }])
}

function asCsv(index: DatasetIndex): string {
  const head = OBSERVATION_COLUMNS.map(({ name }) => name)
  const rows = index.dataset.observations.map((observation) =>
    OBSERVATION_COLUMNS.map(({ cell }) => cell(observation, index)),
  )
  return csvFile(head, rows)
}
