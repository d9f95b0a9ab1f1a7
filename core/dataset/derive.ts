import { roundTo } from './format'
import { FORMULAS, type FormulaInput, formulaWords, isFormulaName } from './formulas'
import {
  boundsOf,
  cornerInterval,
  decimalsOf,
  type Interval,
  intervalOf,
  roundedInterval,
  roundsToOne,
} from './intervals'
import { observationId } from './lookup'
import { type Metric, type Observation, type Qualifier, STATED_KINDS, type StatedKind } from './model'
import type { TableEntry } from './schema'
import { timeOf } from './time'

/** An observation with its value before rounding, which is what a later calculation takes. */
interface Computed extends FormulaInput {
  readonly observation: Observation
  /** What rounding alone leaves open, where "more than 10" is taken for 10. */
  readonly rounded: Interval
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
  const known = new Map<string, Computed>(stated.map((observation) => [observation.id, statedInput(observation)]))
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
  const over = (intervals: readonly Interval[]) =>
    cornerInterval(intervals, (values) =>
      formula.compute(inputs.map((input, at) => ({ ...input, value: values[at] ?? 0 }))),
    )
  const rounded = over(inputs.map((input) => input.rounded))
  const interval = over(inputs.map((input) => intervalOf(input.observation.bounds)))
  const decimals = decimalsOf(rounded, entry.decimals)
  const behind = inputs.map((input) => input.observation)
  const observation: Observation = {
    id: observationId(entry),
    metric: entry.metric,
    region: entry.region,
    period: entry.period,
    periodInferred: entry.periodInferred || behind.some((input) => input.periodInferred),
    regionInferred: entry.regionInferred || behind.some((input) => input.regionInferred),
    metricInferred: entry.metricInferred || behind.some((input) => input.metricInferred === true),
    time: timeOf(entry.period, metric),
    value: roundTo(value, decimals),
    unit: metric.unit,
    change: metric.change ?? false,
    unitName: metric.unitName ?? null,
    decimals,
    kind: 'derived',
    basis: leastCertain(behind),
    qualifier: qualifierOf(interval, behind, decimals === entry.decimals ? decimals : null),
    bounds: boundsOf(interval),
    rounding: null,
    words: null,
    source: first.source,
    locator: first.locator,
    derivation: { formula: entry.formula, inputs: entry.inputs, words: formulaWords(formula, inputs) },
    context: entry.context,
    note: entry.note,
    related: entry.related,
  }
  return { observation, value, rounded }
}

function statedInput(observation: Observation): Computed {
  return { observation, value: observation.value, rounded: roundedInterval(observation) }
}

function leastCertain(inputs: readonly Observation[]): StatedKind {
  return inputs.map(({ basis }) => basis).reduce((a, b) => (STATED_KINDS.indexOf(a) > STATED_KINDS.indexOf(b) ? a : b))
}

/**
 * An open end makes the value a bound; else it is exact only if it has all its decimals and the rounding of its inputs
 * could not have changed a digit. `decimals` is null where some had to be dropped.
 */
function qualifierOf(interval: Interval, inputs: readonly Observation[], decimals: number | null): Qualifier {
  if (interval.high === Number.POSITIVE_INFINITY)
    return interval.low === Number.NEGATIVE_INFINITY ? 'approx' : 'at-least'
  if (interval.low === Number.NEGATIVE_INFINITY) return 'at-most'
  const exact = inputs.every(({ qualifier }) => qualifier === 'exact')
  return exact && decimals !== null && roundsToOne(interval, decimals) ? 'exact' : 'approx'
}
