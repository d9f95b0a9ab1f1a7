import { readDataset } from '../../services/read-dataset'
import { formatCsv } from '../csv'
import { mustBeGood } from '../failure'
import type { Host } from '../host'
import { COLUMNS } from '../observation-columns'

export interface DataOptions {
  readonly csv?: boolean
}

/** `data`: the whole dataset as JSON, or its observations as CSV. */
export async function data(options: DataOptions, host: Host): Promise<void> {
  const index = mustBeGood(await readDataset(host.paths.dataset))
  if (!options.csv) {
    host.out(`${JSON.stringify(index.dataset, null, 2)}\n`)
    return
  }
  const rows = index.dataset.observations.map((observation) => COLUMNS.map(({ cell }) => cell(observation, index)))
  host.out(
    formatCsv(
      COLUMNS.map(({ name }) => name),
      rows,
    ),
  )
}
