import { message } from '../../messages/message'
import { deriveAll } from './derive'
import { observationId } from './lookup'
import type { Dataset, Metric, Observation } from './model'
import type { TableEntry, TableName } from './schema'
import { type DatasetFiles, type DatasetProblem, problemAt, type Row, readTables, type Tables } from './tables'
import { findUnused } from './unused'
import { validateTables } from './validate'

// files ─▶ tables (schema) ─▶ cross-references ─▶ stated observations ─▶ derived observations ─▶ Dataset

export type { DatasetFiles, DatasetProblem } from './tables'

export type BuildResult =
  /** `warnings` do not keep anybody from using the dataset. */
  | { readonly ok: true; readonly dataset: Dataset; readonly warnings: readonly DatasetProblem[] }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] }

/** Turns the dataset's files into the dataset that every later stage uses, or says all that is wrong with them. */
export function buildDataset(files: DatasetFiles): BuildResult {
  const { tables, problems } = readTables(files)
  // Cross-references are only worth checking once every entry is well formed: a broken entry is a missing one.
  const all = problems.length > 0 ? problems : validateTables(tables)
  if (all.length > 0) return { ok: false, problems: all }
  const dataset = assemble(tables)
  const impossible = impossibleResults(dataset, tables)
  return impossible.length > 0
    ? { ok: false, problems: impossible }
    : { ok: true, dataset, warnings: findUnused(tables) }
}

function assemble(tables: Tables): Dataset {
  const metrics = entries(tables.metrics)
  const metricById = new Map<string, Metric>(metrics.map((metric) => [metric.id, metric]))
  const stated = entries(tables.observations).map((entry) => statedObservation(entry, metricById))
  return {
    sources: entries(tables.sources),
    regions: entries(tables.regions),
    themes: entries(tables.themes),
    metrics,
    observations: [...stated, ...deriveAll(entries(tables.derived), stated, metricById)],
    milestones: entries(tables.milestones),
    findings: entries(tables.findings),
    conflicts: entries(tables.conflicts),
  }
}

/** Derived values that are no numbers: a division by zero, a growth over no time at all. */
function impossibleResults(dataset: Dataset, tables: Tables): DatasetProblem[] {
  const values = new Map(dataset.observations.map((observation) => [observation.id, observation.value]))
  return tables.derived.flatMap((row) => {
    const id = observationId(row.entry)
    const { inputs } = row.entry
    if (Number.isFinite(values.get(id))) return []
    return [problemAt(row, ['inputs'], () => message('not-computable', { id, inputs }))]
  })
}

function statedObservation(entry: TableEntry<'observations'>, metrics: ReadonlyMap<string, Metric>): Observation {
  const metric = metrics.get(entry.metric)
  if (!metric) throw new Error(`There is no metric "${entry.metric}"`)
  const { variant: _variant, unit, ...rest } = entry
  return {
    id: observationId(entry),
    ...rest,
    unit: unit ?? metric.unit,
    change: metric.change ?? false,
    unitName: metric.unitName ?? null,
    derivation: null,
  }
}

function entries<N extends TableName>(rows: readonly Row<N>[]): TableEntry<N>[] {
  return rows.map((row) => row.entry)
}
