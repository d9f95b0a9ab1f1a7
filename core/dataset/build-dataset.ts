import { message } from '../../messages/message'
import { deriveAll } from './derive'
import { writeEntry } from './figures-in-text'
import { boundsOf, statedInterval } from './intervals'
import { observationId } from './lookup'
import type { Dataset, Metric, Observation } from './model'
import type { TableEntry, TableName } from './schema'
import { withCitations } from './source-text'
import { type DatasetFiles, type DatasetProblem, problemAt, type Row, readTables, type Tables } from './tables'
import { timeOf } from './time'
import { findUnused } from './unused'
import { validateTables } from './validate'

// files ─▶ tables (schema) ─▶ cross-references ─▶ stated observations ─▶ derived observations ─▶ figures in texts ─▶ Dataset

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
  const observations = [...stated, ...deriveAll(entries(tables.derived), stated, metricById)]
  const byId = new Map(observations.map((observation) => [observation.id, observation]))
  const written = <T extends object>(list: readonly T[]): (T & { readonly mentions: readonly string[] })[] =>
    list.map((unwritten) => {
      const { entry, mentions } = writeEntry(unwritten, byId)
      return { ...entry, mentions }
    })
  return {
    sources: written(entries(tables.sources)).map(withCitations),
    regions: written(entries(tables.regions)),
    themes: written(entries(tables.themes)),
    metrics: written(metrics),
    observations: written(observations),
    milestones: written(entries(tables.milestones)),
    findings: written(entries(tables.findings)),
    conflicts: written(entries(tables.conflicts)),
    rules: entries(tables.rules),
    renamed: entries(tables.renamed),
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
  const { variant: _variant, ...rest } = entry
  const unit = entry.unit ?? metric.unit
  return {
    id: observationId(entry),
    ...rest,
    unit,
    time: timeOf(entry.period, metric),
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
