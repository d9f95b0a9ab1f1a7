import { didYouMean } from '../nearest'
import { checkLocators } from './check-locators'
import { checkPhrases } from './check-phrases'
import { circularDerivations } from './derive'
import { FORMULA_NAMES, FORMULAS, isFormulaName } from './formulas'
import { observationId } from './lookup'
import type { Unit } from './model'
import type { TableName } from './schema'
import { type DatasetProblem, problemAt, type Row, type Tables } from './tables'

/** What other entries may refer to, by id. */
interface DatasetIds {
  readonly sources: ReadonlySet<string>
  readonly regions: ReadonlySet<string>
  readonly themes: ReadonlySet<string>
  readonly metrics: ReadonlyMap<string, Row<'metrics'>>
  /** Stated and derived, with what the checks need of them. */
  readonly observations: ReadonlyMap<string, { readonly unit: Unit; readonly period: string | null }>
}

/** Checks what no schema can see: references between tables, ids used twice, units, derivations. */
export function validateTables(tables: Tables): readonly DatasetProblem[] {
  const known = collect(tables)
  return [
    ...duplicates(tables),
    ...tables.metrics.flatMap((row) => refer(row, ['theme'], row.entry.theme, 'theme', known.themes)),
    ...tables.metrics.flatMap(checkPhrases),
    ...tables.observations.flatMap((row) => checkObservation(row, known)),
    ...tables.derived.flatMap((row) => checkDerived(row, known)),
    ...circles(tables.derived),
    ...tables.milestones.flatMap((row) => checkStatement(row, known)),
    ...tables.findings.flatMap((row) => checkFinding(row, known)),
    ...tables.conflicts.flatMap((row) => checkConflict(row, known)),
    ...checkLocators(tables),
  ]
}

function collect(tables: Tables): DatasetIds {
  const ids = (rows: readonly Row<'sources' | 'regions' | 'themes'>[]) => new Set(rows.map((row) => row.entry.id))
  const metrics = new Map(tables.metrics.map((row) => [row.entry.id, row]))
  const observations = new Map<string, { unit: Unit; period: string | null }>()
  for (const { entry } of [...tables.observations, ...tables.derived]) {
    const own = 'unit' in entry ? entry.unit : null
    const unit = own ?? metrics.get(entry.metric)?.entry.unit ?? 'count'
    observations.set(observationId(entry), { unit, period: entry.period })
  }
  return {
    sources: ids(tables.sources),
    regions: ids(tables.regions),
    themes: ids(tables.themes),
    metrics,
    observations,
  }
}

type Candidates = ReadonlySet<string> | ReadonlyMap<string, unknown>

function refer(row: Row, path: (string | number)[], id: string, what: string, among: Candidates): DatasetProblem[] {
  if (among.has(id)) return []
  return [problemAt(row, path, `There is no ${what} "${id}".${didYouMean(id, among.keys())}`)]
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
  ]
}

function repeated<R extends Row>(rows: readonly R[], idOf: (row: R) => string): DatasetProblem[] {
  const first = new Map<string, R>()
  return rows.flatMap((row) => {
    const id = idOf(row)
    const earlier = first.get(id)
    if (!earlier) first.set(id, row)
    const place = earlier && `${earlier.table}, entry ${earlier.index + 1}`
    return earlier ? [problemAt(row, [], `The id "${id}" is taken already (${place}).`)] : []
  })
}

function checkObservation(row: Row<'observations'>, known: DatasetIds): DatasetProblem[] {
  const { entry } = row
  return [
    ...checkPlace(row, known),
    ...refer(row, ['source'], entry.source, 'source', known.sources),
    ...checkUnit(row, known),
    ...checkDecimals(row),
    ...checkRelated(row, known),
  ]
}

function checkPlace(row: Row<'observations' | 'derived'>, known: DatasetIds): DatasetProblem[] {
  const { metric, region, period, note } = row.entry
  const noteless = period === null && note === null
  return [
    ...refer(row, ['metric'], metric, 'metric', known.metrics),
    ...refer(row, ['region'], region, 'region', known.regions),
    ...(noteless ? [problemAt(row, ['note'], 'An observation without a period needs a note that says why.')] : []),
  ]
}

function checkUnit(row: Row<'observations'>, known: DatasetIds): DatasetProblem[] {
  const { unit, metric, variant } = row.entry
  const expected = known.metrics.get(metric)?.entry.unit
  if (unit === null || expected === undefined || unit === expected) return []
  const converted = variant === 'usd' && unit === 'USD bn' && expected.startsWith('CNY')
  if (converted) return []
  const message = `The metric "${metric}" is measured in ${expected}, not ${unit}; only a "usd" variant may differ.`
  return [problemAt(row, ['unit'], message)]
}

function checkDecimals(row: Row<'observations'>): DatasetProblem[] {
  const { value, decimals } = row.entry
  const written = (String(value).split('.')[1] ?? '').length
  if (written <= decimals) return []
  return [problemAt(row, ['decimals'], `The value ${value} has ${written} decimals, but "decimals" says ${decimals}.`)]
}

function checkRelated(row: Row<'observations' | 'derived'>, known: DatasetIds): DatasetProblem[] {
  const { change, usd } = row.entry.related
  const problems: DatasetProblem[] = []
  if (change !== null) problems.push(...refer(row, ['related', 'change'], change, 'observation', known.observations))
  if (usd === null) return problems
  problems.push(...refer(row, ['related', 'usd'], usd, 'observation', known.observations))
  const unit = known.observations.get(usd)?.unit
  if (unit === undefined || unit === 'USD bn') return problems
  return [...problems, problemAt(row, ['related', 'usd'], `"${usd}" is in ${unit}, not in USD bn.`)]
}

function checkDerived(row: Row<'derived'>, known: DatasetIds): DatasetProblem[] {
  const { formula, inputs } = row.entry
  return [
    ...checkPlace(row, known),
    ...checkRelated(row, known),
    ...inputs.flatMap((id, n) => refer(row, ['inputs', n], id, 'observation', known.observations)),
    ...(isFormulaName(formula)
      ? checkInputs(row, known)
      : [problemAt(row, ['formula'], `There is no formula "${formula}".${didYouMean(formula, FORMULA_NAMES)}`)]),
  ]
}

/** Does the formula get as many inputs as it takes, with the periods and units that it needs? */
function checkInputs(row: Row<'derived'>, known: DatasetIds): DatasetProblem[] {
  const { formula: name, inputs } = row.entry
  if (!isFormulaName(name)) return []
  const formula = FORMULAS[name]
  const count = formula.arity ?? Math.max(2, inputs.length)
  if (inputs.length !== count) {
    const message = `The formula "${name}" takes ${formula.takes}, but it was given ${inputs.length} input(s).`
    return [problemAt(row, ['inputs'], message)]
  }
  const found = inputs.map((id) => known.observations.get(id))
  const undated = found.flatMap((input, n) =>
    input && formula.needsPeriods && input.period === null
      ? [problemAt(row, ['inputs', n], `The formula "${name}" needs a period, and "${inputs[n]}" has none.`)]
      : [],
  )
  const units = found.flatMap((input) => (input ? [input.unit] : []))
  return [...undated, ...checkInputUnits(row, units)]
}

function checkInputUnits(row: Row<'derived'>, units: readonly Unit[]): DatasetProblem[] {
  const name = row.entry.formula
  if (!isFormulaName(name)) return []
  const wanted = FORMULAS[name].units
  const given = [...new Set(units)]
  if (wanted === 'same') {
    if (given.length <= 1) return []
    const message = `The formula "${name}" takes inputs of one unit, but these are in ${given.join(' and ')}.`
    return [problemAt(row, ['inputs'], message)]
  }
  return units.flatMap((unit, n) =>
    (wanted[n] ?? 'any') === 'any' || wanted[n] === unit
      ? []
      : [problemAt(row, ['inputs', n], `The formula "${name}" wants ${wanted[n]} here, not ${unit}.`)],
  )
}

function circles(rows: readonly Row<'derived'>[]): DatasetProblem[] {
  const inputs = new Map(rows.map(({ entry }) => [observationId(entry), entry.inputs]))
  const circular = new Set(circularDerivations(inputs))
  return rows
    .filter((row) => circular.has(observationId(row.entry)))
    .map((row) => problemAt(row, ['inputs'], `"${observationId(row.entry)}" is derived from itself.`))
}

function checkStatement(row: Row<'milestones' | 'findings'>, known: DatasetIds): DatasetProblem[] {
  return [
    ...refer(row, ['theme'], row.entry.theme, 'theme', known.themes),
    ...refer(row, ['source'], row.entry.source, 'source', known.sources),
  ]
}

function checkFinding(row: Row<'findings'>, known: DatasetIds): DatasetProblem[] {
  const regions = row.entry.regions.flatMap((id, n) => refer(row, ['regions', n], id, 'region', known.regions))
  return [...checkStatement(row, known), ...regions]
}

function checkConflict(row: Row<'conflicts'>, known: DatasetIds): DatasetProblem[] {
  const { theme, observations, sources } = row.entry
  return [
    ...refer(row, ['theme'], theme, 'theme', known.themes),
    ...observations.flatMap((id, n) => refer(row, ['observations', n], id, 'observation', known.observations)),
    ...sources.flatMap((id, n) => refer(row, ['sources', n], id, 'source', known.sources)),
  ]
}
