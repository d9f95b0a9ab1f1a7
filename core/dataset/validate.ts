import { message } from '../../messages/message'
import { checkCircles, checkDerived } from './check-derived'
import { checkFigures } from './check-figures'
import { checkLocators } from './check-locators'
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
    ...tables.regions.flatMap((row) => checkRegion(row, known)),
    ...tables.metrics.flatMap((row) => checkTheme(row, known)),
    ...tables.metrics.flatMap((row) =>
      checkPhrases(
        row,
        tables.regions.map(({ entry }) => entry),
      ),
    ),
    ...tables.observations.flatMap((row) => checkObservation(row, known)),
    ...tables.derived.flatMap((row) => checkDerived(row, known)),
    ...checkCircles(tables.derived),
    ...tables.milestones.flatMap((row) => checkStatement(row, known)),
    ...tables.findings.flatMap((row) => checkFinding(row, known)),
    ...tables.conflicts.flatMap((row) => checkConflict(row, known)),
    ...checkLocators(tables),
    ...tables.renamed.flatMap((row) => checkRenamed(row, known)),
    ...Object.values(tables).flatMap((rows: readonly Row[]) =>
      rows.flatMap((row) => checkFigures(row, known.observations)),
    ),
  ]
}

function duplicates(tables: Tables): DatasetProblem[] {
  const named: readonly TableName[] = [
    'sources',
    'regions',
    'themes',
    'metrics',
    'milestones',
    'findings',
    'conflicts',
    'rules',
  ]
  const measured = [...tables.observations, ...tables.derived]
  return [
    ...named.flatMap((name) => repeated<Row>(tables[name], (row) => ('id' in row.entry ? row.entry.id : ''))),
    ...repeated(measured, (row) => observationId(row.entry)),
    ...repeated(tables.renamed, (row) => row.entry.from),
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

function checkRegion(row: Row<'regions'>, known: DatasetIds): DatasetProblem[] {
  const { id, within } = row.entry
  if (within === null) return []
  if (within === id) return [problemAt(row, ['within'], () => message('region-within-itself', { id }))]
  return checkReference(row, { path: ['within'], to: 'region', id: within }, known.regions)
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

/** A former id is free, and leads to one that is in use: a chain of renames is written as one. */
function checkRenamed(row: Row<'renamed'>, known: DatasetIds): DatasetProblem[] {
  const { from, to } = row.entry
  const taken = known.observations.has(from)
  const problem = taken ? [problemAt(row, ['from'], () => message('former-id-in-use', { id: from }))] : []
  return [...problem, ...checkReference(row, { path: ['to'], to: 'observation', id: to }, known.observations)]
}
