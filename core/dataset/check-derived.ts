import { message } from '../../messages/message'
import { checkPlace, checkRelated } from './check-observation'
import { circularDerivations } from './derive'
import { FORMULA_NAMES, FORMULAS, type FormulaName, isFormulaName } from './formulas'
import { observationId } from './lookup'
import type { Unit } from './model'
import { checkReference, type DatasetIds } from './references'
import { type DatasetProblem, problemAt, type Row } from './tables'

/** Checks a derived observation: what it refers to, its formula, and what the formula is given. */
export function checkDerived(row: Row<'derived'>, known: DatasetIds): DatasetProblem[] {
  const { formula, inputs } = row.entry
  return [
    ...checkPlace(row, known),
    ...checkRelated(row, known),
    ...inputs.flatMap((id, n) =>
      checkReference(row, { path: ['inputs', n], to: 'observation', id }, known.observations),
    ),
    ...(isFormulaName(formula)
      ? checkInputs(row, formula, known)
      : checkReference(row, { path: ['formula'], to: 'formula', id: formula }, new Set(FORMULA_NAMES))),
  ]
}

/** Does the formula get as many inputs as it takes, with the periods and units that it needs? */
function checkInputs(row: Row<'derived'>, name: FormulaName, known: DatasetIds): DatasetProblem[] {
  const { inputs } = row.entry
  const { arity, takes, needsPeriods } = FORMULAS[name]
  if (inputs.length !== (arity ?? Math.max(2, inputs.length))) {
    const args = { formula: name, takes, given: inputs.length }
    return [problemAt(row, ['inputs'], () => message('wrong-input-count', args))]
  }
  const found = inputs.map((id) => known.observations.get(id))
  const undated = inputs.flatMap((input, n) =>
    needsPeriods && found[n]?.period === null
      ? [problemAt(row, ['inputs', n], () => message('input-without-period', { formula: name, input }))]
      : [],
  )
  return [
    ...undated,
    ...checkInputUnits(
      row,
      name,
      found.map((input) => input?.unit),
    ),
  ]
}

/** The units in the order of the inputs; undefined for one that is not known. */
type GivenUnits = readonly (Unit | undefined)[]

function checkInputUnits(row: Row<'derived'>, formula: FormulaName, given: GivenUnits): DatasetProblem[] {
  const wanted = FORMULAS[formula].units
  if (wanted === 'same') {
    const units = [...new Set(given)].filter((unit) => unit !== undefined)
    if (units.length <= 1) return []
    return [problemAt(row, ['inputs'], () => message('inputs-differ-in-unit', { formula, units }))]
  }
  return given.flatMap((unit, n) => {
    const expected = wanted[n] ?? 'any'
    if (unit === undefined || expected === 'any' || expected === unit) return []
    return [problemAt(row, ['inputs', n], () => message('wrong-input-unit', { formula, expected, unit }))]
  })
}

/** Finds derivations that take themselves, through whatever number of others. */
export function checkCircles(rows: readonly Row<'derived'>[]): DatasetProblem[] {
  const inputs = new Map(rows.map(({ entry }) => [observationId(entry), entry.inputs]))
  const circular = new Set(circularDerivations(inputs))
  return rows.flatMap((row) => {
    const id = observationId(row.entry)
    return circular.has(id) ? [problemAt(row, ['inputs'], () => message('derived-from-itself', { id }))] : []
  })
}
