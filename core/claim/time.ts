import { parsePeriod } from '../dataset/period'

export type PeriodEnd = 'first' | 'last'

/** The first or last year of `2023`, `2020-2023` or `2020-12-24`; null without a period. */
export function periodYear(period: string | null, end: PeriodEnd): number | null {
  const parsed = period === null ? null : parsePeriod(period)
  if (parsed === null) return null
  if (parsed.form === 'date') return parsed.year
  return end === 'first' ? parsed.from : parsed.to
}

/**
 * Five-Year Plans count their years from the first to the last (2016–2020 are five), so a change "in four years" cannot
 * be read off such a period.
 */
export function isPlanPeriod(period: string | null): boolean {
  const first = periodYear(period, 'first')
  const last = periodYear(period, 'last')
  return first !== null && last !== null && last - first === 4 && first % 5 === 1
}

/** Sorts by the year in which a period ends, then by the one in which it begins. */
export function byTime(one: { readonly period: string | null }, other: { readonly period: string | null }): number {
  return sortKey(one.period).localeCompare(sortKey(other.period))
}

function sortKey(period: string | null): string {
  return `${periodYear(period, 'last') ?? '0000'} ${period ?? ''}`
}
