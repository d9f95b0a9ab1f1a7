import type { ChartSpec } from '../../../../core/chart/model'

/** How far gaps may differ and still count as even, as a share of the first one. */
const EVEN = 0.01

/** Excel's dates count days from here. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000

export interface TimeAxis {
  /** Dates as Excel counts them, one a category. */
  readonly serials: readonly number[]
  /** Whole years are evenly wide; anything finer is placed by its day. */
  readonly unit: 'years' | 'days'
  readonly format: 'yyyy' | 'yyyy\\-mm'
  /** Where each category is along the axis, 0 to 1. */
  readonly shares: readonly number[]
}

/** The date axis of points whose categories are unevenly far apart in time, or null where a plain axis will do. */
export function timeAxisOf(spec: ChartSpec): TimeAxis | null {
  const positions = spec.categories.map(({ position }) => position)
  const known = positions.filter((position) => position !== null)
  if (known.length !== positions.length || known.length < 3 || !isRising(known) || isEven(known)) return null
  const first = known[0] ?? 0
  const span = (known.at(-1) ?? 0) - first
  const whole = known.every((position) => Number.isInteger(position))
  return {
    serials: known.map(serialOf),
    unit: whole ? 'years' : 'days',
    format: whole ? 'yyyy' : 'yyyy\\-mm',
    shares: known.map((position) => (position - first) / span),
  }
}

function isRising(positions: readonly number[]): boolean {
  return positions.every((position, i) => i === 0 || position > (positions[i - 1] ?? 0))
}

function isEven(positions: readonly number[]): boolean {
  const gaps = positions.slice(1).map((position, i) => position - (positions[i] ?? 0))
  const first = gaps[0] ?? 0
  return gaps.every((gap) => Math.abs(gap - first) <= EVEN * first)
}

/** 2024.5 → the day in the middle of 2024. */
function serialOf(position: number): number {
  const year = Math.floor(position)
  const start = Date.UTC(year, 0, 1)
  const next = Date.UTC(year + 1, 0, 1)
  return Math.round((start + (position - year) * (next - start) - EXCEL_EPOCH) / DAY)
}
