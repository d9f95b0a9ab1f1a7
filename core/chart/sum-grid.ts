import type { Observation } from '../dataset/model'
import { valuesOf } from './axis'
import { byItem, type ChartGrid, type GridInput } from './grid'
import type { ChartPoint, ChartSeries } from './model'

/** Values and their sum. */
interface Sum {
  readonly parts: readonly Observation[]
  readonly total: Observation
}

/**
 * The observations as parts and their sum: the one that was computed as the sum of all the others, else one that equals it
 * as exactly as the values are stated. Null where there is none, or where they differ in unit or run below zero.
 */
export function sumOf(observations: readonly Observation[]): Sum | null {
  const [first] = observations
  if (observations.length < 3 || observations.some(({ unit, value }) => unit !== first?.unit || value < 0)) return null
  const split = (total: Observation): Sum => ({ total, parts: observations.filter((each) => each !== total) })
  const computed = observations.map(split).find(isComputed)
  return computed ?? observations.map(split).find(isStated) ?? null
}

/** True for a sum that the dataset computes from exactly these parts. */
export function isComputed({ total, parts }: Sum): boolean {
  const { formula, inputs } = total.derivation ?? { formula: '', inputs: [] }
  const ids = new Set(parts.map(({ id }) => id))
  return formula === 'sum' && inputs.length === ids.size && inputs.every((id) => ids.has(id))
}

/** Sums of ranks mean nothing, and what was said in words has no exact value. */
function isStated({ total, parts }: Sum): boolean {
  const all = [total, ...parts]
  if (total.unit === 'rank' || all.some(({ words }) => words !== null)) return false
  const sum = parts.reduce((before, { value }) => before + value, 0)
  const rounding = all.reduce((before, { decimals }) => before + 0.5 * 10 ** -decimals, 0)
  const exact = all.every(({ decimals }) => decimals === 0)
  return Math.abs(sum - total.value) <= (exact ? 0 : rounding)
}

/** Each part is a category and starts where the one before ended, on a series that only carries it; then the sum. */
export function bySum(input: GridInput): ChartGrid {
  const found = sumOf(input.observations)
  const { categories, series } = byItem({ ...input, observations: found ? [...found.parts, found.total] : [] })
  const [steps] = series
  if (found === null || steps === undefined) return { categories: [], series: [] }
  let end = 0
  const feet = steps.points.map((point, i): ChartPoint => {
    const isTotal = i === steps.points.length - 1
    const foot = { ...point, evidence: null, label: null, kind: 'observed', value: isTotal ? 0 : end } as const
    end += point.value ?? 0
    return foot
  })
  const foot: ChartSeries = { name: '', paint: steps.paint, points: feet, hidden: true }
  const last = categories.length - 1
  return { categories: categories.map((each, i) => ({ ...each, emphasis: i === last })), series: [foot, steps] }
}

/** The height at which each category ends, from the foot. */
export function endsOf(series: readonly ChartSeries[]): readonly number[] {
  const [first] = series
  return (first?.points ?? []).map((_, i) => series.reduce((sum, { points }) => sum + (points[i]?.value ?? 0), 0))
}

/** From zero to the highest end: of the sum, or of parts that were rounded up. */
export function stackedEnds(series: readonly ChartSeries[]): readonly [number, number] {
  return [0, Math.max(...endsOf(series), valuesOf(series).length === 0 ? 1 : 0) || 1]
}
