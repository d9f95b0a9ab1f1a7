import { formatPeriod } from '../dataset/format'
import type { Observation } from '../dataset/model'
import { byPeriodOrItem, type ChartGrid, type GridInput, pointOf } from './grid'

/** More years than this leave no room for their names in a narrow chart. */
const MAX_YEARS = 8

/** The years of the observations in order, each once; null where a period is no whole year or they are too far apart. */
export function yearsOf(observations: readonly Observation[]): readonly number[] | null {
  const periods = [...new Set(observations.map(({ period }) => period ?? ''))].sort()
  if (periods.length < 2 || !periods.every((period) => /^\d{4}$/.test(period))) return null
  const years = periods.map(Number)
  return (years.at(-1) ?? 0) - (years[0] ?? 0) < MAX_YEARS ? years : null
}

/** True where years that have a value are not equally far apart: side by side they would seem to be. */
export function areUneven(years: readonly number[]): boolean {
  return new Set(years.slice(1).map((year, i) => year - (years[i] ?? 0))).size > 1
}

/** Years as categories from the first to the last, also those without a value, so that time is to scale. */
export function byYear(input: GridInput): ChartGrid {
  const { categories, series } = byPeriodOrItem(input)
  const years = yearsOf(input.observations)
  const first = years?.[0]
  const last = years?.at(-1)
  if (years === null || first === undefined || last === undefined) return { categories, series }
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return {
    categories: all.map((year) => {
      const known = categories[years.indexOf(year)]
      return known ?? { label: formatPeriod(String(year), input.lang), position: year, emphasis: false }
    }),
    series: series.map((each) => ({
      ...each,
      points: all.map((year) => each.points[years.indexOf(year)] ?? pointOf(undefined, input, each.paint)),
    })),
  }
}
