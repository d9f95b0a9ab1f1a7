import type { ChartSeries } from './model'

/** The axis of the values, which is never drawn. */
export interface ValueAxis {
  /** Its lower and upper end, for series with at least one value. */
  readonly ends: (series: readonly ChartSeries[]) => readonly [number, number]
  /** True where the lower end is on top. */
  readonly reversed: boolean
}

/** All values of a chart, gaps left out. */
export function valuesOf(series: readonly ChartSeries[]): readonly number[] {
  return series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
}

/** Bars and lines start at zero, whatever their sign. */
export const FROM_ZERO: ValueAxis = {
  ends: (series) => {
    const [min, max] = range(series)
    return [Math.min(0, min), min === 0 && max === 0 ? 1 : Math.max(0, max)]
  },
  reversed: false,
}

/** Part of the axis that is left free before the smallest value where the axis does not start at zero. */
const BEFORE_FIRST = 0.25
/** Where values start beyond this part of the greatest one, an axis from zero would be mostly empty. */
const FAR_FROM_ZERO = 0.4

/**
 * Points need no zero: where all are far from it, the axis starts at a round number a little before the smallest. A form
 * with this axis must say where it starts.
 */
export const FROM_NEAR: ValueAxis = {
  ends: (series) => {
    const [min, max] = range(series)
    if (min <= 0 || min === max || min < max * FAR_FROM_ZERO) return FROM_ZERO.ends(series)
    const step = 10 ** Math.floor(Math.log10(max - min))
    // Multiples of a tenth are no exact numbers.
    return [Number((Math.floor((min - (max - min) * BEFORE_FIRST) / step) * step).toPrecision(12)), max]
  },
  reversed: false,
}

/** Parts of one hundred per cent. */
export const HUNDRED: ValueAxis = { ends: () => [0, 100], reversed: false }

/** Ranks fill the height between the best one, on top, and the worst. */
export const RANKS: ValueAxis = {
  ends: (series) => {
    const [min, max] = range(series)
    return min === max ? [min - 1, max + 1] : [min, max]
  },
  reversed: true,
}

function range(series: readonly ChartSeries[]): readonly [number, number] {
  const values = valuesOf(series)
  return [Math.min(...values), Math.max(...values)]
}
