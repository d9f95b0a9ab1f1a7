import { roundTo } from './format'
import { FORMULAS, type FormulaInput, formulaWords, isFormulaName } from './formulas'
import { observationId } from './lookup'
import type { Metric, Observation } from './model'
import type { TableEntry } from './schema'

/** An observation with its value before rounding, which is what a later calculation takes. */
interface Computed extends FormulaInput {
  readonly observation: Observation
}

/**
 * Computes the derived observations, each after the ones it takes, and returns them in the order of the table.
 * Chained calculations go on from unrounded values; what is stored is rounded to the decimals that are shown.
 */
export function deriveAll(
  entries: readonly TableEntry<'derived'>[],
  stated: readonly Observation[],
  metrics: ReadonlyMap<string, Metric>,
): Observation[] {
  const byId = new Map(entries.map((entry) => [observationId(entry), entry]))
  const known = new Map<string, Computed>(
    stated.map((observation) => [observation.id, { observation, value: observation.value }]),
  )
  const resolve = (id: string): Computed => {
    const done = known.get(id)
    if (done) return done
    const entry = byId.get(id)
    if (!entry) throw new Error(`"${id}" cannot be derived`)
    const result = derive(entry, entry.inputs.map(resolve), metrics)
    known.set(id, result)
    return result
  }
  return [...byId.keys()].map((id) => resolve(id).observation)
}

/** The ids that take part in a circle of derivations. */
export function circularDerivations(inputs: ReadonlyMap<string, readonly string[]>): string[] {
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (inputs.get(from) ?? []).some((next) => {
      if (next === goal) return true
      if (seen.has(next)) return false
      seen.add(next)
      return reaches(next, goal, seen)
    })
  return [...inputs.keys()].filter((id) => reaches(id, id, new Set()))
}

function derive(
  entry: TableEntry<'derived'>,
  inputs: readonly Computed[],
  metrics: ReadonlyMap<string, Metric>,
): Computed {
  const metric = metrics.get(entry.metric)
  const first = inputs[0]?.observation
  if (!metric || !first || !isFormulaName(entry.formula)) throw new Error(`"${observationId(entry)}" cannot be derived`)
  const formula = FORMULAS[entry.formula]
  const value = formula.compute(inputs)
  const observation: Observation = {
    id: observationId(entry),
    metric: entry.metric,
    region: entry.region,
    period: entry.period,
    periodInferred: entry.periodInferred || inputs.some((input) => input.observation.periodInferred),
    value: roundTo(value, entry.decimals),
    unit: metric.unit,
    change: metric.change ?? false,
    unitName: metric.unitName ?? null,
    decimals: entry.decimals,
    kind: 'derived',
    qualifier: entry.qualifier,
    words: null,
    source: first.source,
    locator: first.locator,
    derivation: { formula: entry.formula, inputs: entry.inputs, words: formulaWords(formula, inputs) },
    context: entry.context,
    note: entry.note,
    related: entry.related,
  }
  return { observation, value }
}
