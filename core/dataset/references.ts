import type { Referred } from '../../messages/args/dataset'
import { message } from '../../messages/message'
import type { JsonPath } from '../explain/json-path'
import { nearChoices } from '../nearest'
import { observationId } from './lookup'
import type { Unit } from './model'
import type { TableEntry } from './schema'
import { type DatasetProblem, problemAt, type Row, type Tables } from './tables'

/** What other entries may refer to, by id. */
export interface DatasetIds {
  readonly sources: ReadonlyMap<string, TableEntry<'sources'>>
  readonly regions: ReadonlySet<string>
  readonly themes: ReadonlySet<string>
  readonly metrics: ReadonlyMap<string, TableEntry<'metrics'>>
  /** Stated and derived, with what the checks need of them. */
  readonly observations: ReadonlyMap<string, { readonly unit: Unit; readonly period: string | null }>
}

/** Collects the ids of all tables. */
export function collectIds(tables: Tables): DatasetIds {
  const ids = (rows: readonly Row<'regions' | 'themes'>[]) => new Set(rows.map((row) => row.entry.id))
  const metrics = new Map(tables.metrics.map(({ entry }) => [entry.id, entry]))
  const observations = new Map<string, { unit: Unit; period: string | null }>()
  for (const { entry } of [...tables.observations, ...tables.derived]) {
    const own = 'unit' in entry ? entry.unit : null
    const unit = own ?? metrics.get(entry.metric)?.unit ?? 'count'
    observations.set(observationId(entry), { unit, period: entry.period })
  }
  return {
    sources: new Map(tables.sources.map(({ entry }) => [entry.id, entry])),
    regions: ids(tables.regions),
    themes: ids(tables.themes),
    metrics,
    observations,
  }
}

/** A reference of an entry. */
interface Reference {
  readonly path: JsonPath
  readonly to: Referred
  readonly id: string
}

type Candidates = ReadonlySet<string> | ReadonlyMap<string, unknown>

/** A problem where a reference leads to nothing; none where it is among the ids. */
export function checkReference(row: Row, { path, to, id }: Reference, among: Candidates): DatasetProblem[] {
  if (among.has(id)) return []
  const says = () => message('unknown-reference', { to, id, choices: nearChoices(id, among.keys()) })
  return [problemAt(row, path, says)]
}
