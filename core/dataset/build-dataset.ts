import { deriveAll } from './derive'
import { boundsOf, statedInterval } from './intervals'
import { observationId } from './lookup'
import type { Dataset, Metric, Observation } from './model'
import type { TableEntry, TableName } from './schema'
import { withCitations } from './source-text'
import { type DatasetFiles, type DatasetProblem, problemAt, type Row, readTables, type Tables } from './tables'
import { validateTables } from './validate'

// files ─▶ tables (schema) ─▶ cross-references ─▶ stated observations ─▶ derived observations ─▶ Dataset

export type { DatasetFiles, DatasetProblem } from './tables'

export type BuildResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly DatasetProblem[] }

/** Turns the dataset's files into the dataset that every later stage uses, or says all that is wrong with them. */
export function buildDataset(files: DatasetFiles): BuildResult {
  const { tables, problems } = readTables(files)
  // Cross-references are only worth checking once every entry is well formed: a broken entry is a missing one.
  const all = problems.length > 0 ? problems : validateTables(tables)
  if (all.length > 0) return { ok: false, problems: all }
  const dataset = assemble(tables)
  const impossible = impossibleResults(dataset, tables)
  return impossible.length > 0 ? { ok: false, problems: impossible } : { ok: true, dataset }
}

function assemble(tables: Tables): Dataset {
  const metrics = entries(tables.metrics)
  const metricById = new Map<string, Metric>(metrics.map((metric) => [metric.id, metric]))
  const stated = entries(tables.observations).map((entry) => statedObservation(entry, metricById))
  return {
    sources: entries(tables.sources).map(withCitations),
    regions: entries(tables.regions),
    themes: entries(tables.themes),
    metrics,
    observations: [...stated, ...deriveAll(entries(tables.derived), stated, metricById)],
    milestones: entries(tables.milestones),
    findings: entries(tables.findings),
    conflicts: entries(tables.conflicts),
    rules: entries(tables.rules),
  }
}

/** Derived values that are no numbers: a division by zero, a growth over no time at all. */
function impossibleResults(dataset: Dataset, tables: Tables): DatasetProblem[] {
  const values = new Map(dataset.observations.map((observation) => [observation.id, observation.value]))
  return tables.derived.flatMap((row) => {
    const id = observationId(row.entry)
    if (Number.isFinite(values.get(id))) return []
    return [problemAt(row, ['inputs'], `"${id}" cannot be computed from ${row.entry.inputs.join(' and ')}.`)]
  })
}

function statedObservation(entry: TableEntry<'observations'>, metrics: ReadonlyMap<string, Metric>): Observation {
  const metric = metrics.get(entry.metric)
  if (!metric) throw new Error(`There is no metric "${entry.metric}"`)
  const { variant: _variant, ...rest } = entry
  const unit = entry.unit ?? metric.unit
  return {
    id: observationId(entry),
    ...rest,
    unit,
    basis: entry.kind,
    bounds: boundsOf(statedInterval({ ...entry, unit })),
    change: metric.change ?? false,
    unitName: metric.unitName ?? null,
    derivation: null,
  }
}

function entries<N extends TableName>(rows: readonly Row<N>[]): TableEntry<N>[] {
  return rows.map((row) => row.entry)
}
