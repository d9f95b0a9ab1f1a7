import { message } from '../../messages/message'
import { isAfter } from './period'
import { checkReference, type DatasetIds } from './references'
import { type DatasetProblem, problemAt, type Row } from './tables'

/** Checks a stated observation: what it refers to, its unit and decimals, and that its source can have observed it. */
export function checkObservation(row: Row<'observations'>, known: DatasetIds): DatasetProblem[] {
  return [
    ...checkPlace(row, known),
    ...checkReference(row, { path: ['source'], to: 'source', id: row.entry.source }, known.sources),
    ...checkTime(row, known),
    ...checkUnit(row, known),
    ...checkDecimals(row),
    ...checkRelated(row, known),
  ]
}

/** Checks the metric, region and period of an observation, stated or derived. */
export function checkPlace(row: Row<'observations' | 'derived'>, known: DatasetIds): DatasetProblem[] {
  const { metric, region, period, note } = row.entry
  const isUnexplained = period === null && note === null
  return [
    ...checkReference(row, { path: ['metric'], to: 'metric', id: metric }, known.metrics),
    ...checkReference(row, { path: ['region'], to: 'region', id: region }, known.regions),
    ...(isUnexplained ? [problemAt(row, ['note'], () => message('period-unexplained'))] : []),
  ]
}

/** Only targets and projections are of a time that its source has not seen. */
function checkTime(row: Row<'observations'>, known: DatasetIds): DatasetProblem[] {
  const { kind, period, source } = row.entry
  const date = known.sources.get(source)?.date ?? null
  if (kind !== 'observed' || period === null || date === null || !isAfter(period, date)) return []
  return [problemAt(row, ['period'], () => message('observed-after-source', { period, source, date }))]
}

function checkUnit(row: Row<'observations'>, known: DatasetIds): DatasetProblem[] {
  const { unit, metric, variant } = row.entry
  const expected = known.metrics.get(metric)?.unit
  if (unit === null || expected === undefined || unit === expected) return []
  const isConverted = variant === 'usd' && unit === 'USD bn' && expected.startsWith('CNY')
  if (isConverted) return []
  return [problemAt(row, ['unit'], () => message('wrong-unit', { metric, expected, unit }))]
}

function checkDecimals(row: Row<'observations'>): DatasetProblem[] {
  const { value, decimals } = row.entry
  const written = (String(value).split('.')[1] ?? '').length
  if (written <= decimals) return []
  return [problemAt(row, ['decimals'], () => message('wrong-decimals', { value, written, decimals }))]
}

/** Checks the observations that belong to one, stated or derived. */
export function checkRelated(row: Row<'observations' | 'derived'>, known: DatasetIds): DatasetProblem[] {
  const { change, usd } = row.entry.related
  const problems: DatasetProblem[] = []
  const check = (key: 'change' | 'usd', id: string) =>
    problems.push(...checkReference(row, { path: ['related', key], to: 'observation', id }, known.observations))
  if (change !== null) check('change', change)
  if (usd === null) return problems
  check('usd', usd)
  const unit = known.observations.get(usd)?.unit
  if (unit === undefined || unit === 'USD bn') return problems
  return [...problems, problemAt(row, ['related', 'usd'], () => message('not-in-dollars', { observation: usd, unit }))]
}
