import { message } from '../../messages/message'
import { checkCircles, checkDerived } from './check-derived'
import { checkObservation } from './check-observation'
import { checkPhrases } from './check-phrases'
import { observationId } from './lookup'
import { checkReference, collectIds, type DatasetIds } from './references'
import type { TableName } from './schema'
import { type DatasetProblem, problemAt, type Row, type Tables } from './tables'

/** Checks what no schema can see: references between tables, ids used twice, units, periods, derivations. */
export function validateTables(tables: Tables): readonly DatasetProblem[] {
  const known = collectIds(tables)
  return [
    ...duplicates(tables),
    ...tables.metrics.flatMap((row) => checkTheme(row, known)),
    ...tables.metrics.flatMap(checkPhrases),
    ...tables.observations.flatMap((row) => checkObservation(row, known)),
    ...tables.derived.flatMap((row) => checkDerived(row, known)),
    ...checkCircles(tables.derived),
    ...tables.milestones.flatMap((row) => checkStatement(row, known)),
    ...tables.findings.flatMap((row) => checkFinding(row, known)),
    ...tables.conflicts.flatMap((row) => checkConflict(row, known)),
  ]
}

function duplicates(tables: Tables): DatasetProblem[] {
  const named: readonly TableName[] = ['sources', 'regions', 'themes', 'metrics', 'milestones', 'findings', 'conflicts']
  const measured = [...tables.observations, ...tables.derived]
  return [
    ...named.flatMap((name) => repeated<Row>(tables[name], (row) => ('id' in row.entry ? row.entry.id : ''))),
    ...repeated(measured, (row) => observationId(row.entry)),
  ]
}

function repeated<R extends Row>(rows: readonly R[], idOf: (row: R) => string): DatasetProblem[] {
  const first = new Map<string, R>()
  return rows.flatMap((row) => {
    const id = idOf(row)
    const earlier = first.get(id)
    if (!earlier) {
      first.set(id, row)
      return []
    }
    const { table, index } = earlier
    return [problemAt(row, [], () => message('dataset-id-taken', { id, table, entry: index + 1 }))]
  })
}

function checkTheme(row: Row<'metrics' | 'milestones' | 'findings' | 'conflicts'>, known: DatasetIds) {
  return checkReference(row, { path: ['theme'], to: 'theme', id: row.entry.theme }, known.themes)
}

function checkStatement(row: Row<'milestones' | 'findings'>, known: DatasetIds): DatasetProblem[] {
  const source = { path: ['source'], to: 'source', id: row.entry.source } as const
  return [...checkTheme(row, known), ...checkReference(row, source, known.sources)]
}

function checkFinding(row: Row<'findings'>, known: DatasetIds): DatasetProblem[] {
  const regions = row.entry.regions.flatMap((id, n) =>
    checkReference(row, { path: ['regions', n], to: 'region', id }, known.regions),
  )
  return [...checkStatement(row, known), ...regions]
}

function checkConflict(row: Row<'conflicts'>, known: DatasetIds): DatasetProblem[] {
  const { observations, sources } = row.entry
  return [
    ...checkTheme(row, known),
    ...observations.flatMap((id, n) =>
      checkReference(row, { path: ['observations', n], to: 'observation', id }, known.observations),
    ),
    ...sources.flatMap((id, n) => checkReference(row, { path: ['sources', n], to: 'source', id }, known.sources)),
  ]
}
