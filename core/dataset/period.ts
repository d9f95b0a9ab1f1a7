const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const RANGE = /^(\d{4})-(\d{4})$/

/** A period taken apart: one date of some exactness, or a span of years. */
export type ParsedPeriod =
  | { readonly form: 'date'; readonly year: number; readonly month: number | null; readonly day: number | null }
  | { readonly form: 'range'; readonly from: number; readonly to: number }

/** Reads `2023`, `2020-2023`, `2020-12` or `2020-12-24`; null for anything else. */
export function parsePeriod(period: string): ParsedPeriod | null {
  const range = RANGE.exec(period)
  if (range) {
    const from = Number(range[1])
    const to = Number(range[2])
    return from < to ? { form: 'range', from, to } : null
  }
  const date = DATE.exec(period)
  if (!date) return null
  const month = date[2] === undefined ? null : Number(date[2])
  const day = date[3] === undefined ? null : Number(date[3])
  return isRealDate(Number(date[1]), month, day) ? { form: 'date', year: Number(date[1]), month, day } : null
}

/** The year in which a period ends: 2023 for `2020-2023`. */
export function endYear(period: string): number {
  const parsed = parseOrThrow(period)
  return parsed.form === 'range' ? parsed.to : parsed.year
}

/** How many years a period spans: 3 for `2020-2023`, and 1 for a single year (over the year before). */
export function yearsOf(period: string): number {
  const parsed = parseOrThrow(period)
  return parsed.form === 'range' ? parsed.to - parsed.from : 1
}

/**
 * Whether a period ends later than a date, as far as both are exact: a year is not later than a day of the same year.
 * Throws if either is no period.
 */
export function isAfter(period: string, date: string): boolean {
  const end = lastDate(period)
  const other = lastDate(date)
  const exact = Math.min(end.length, other.length)
  return end.slice(0, exact) > other.slice(0, exact)
}

/** A date as it is written, or the last year of a span. */
function lastDate(period: string): string {
  return parseOrThrow(period).form === 'range' ? String(endYear(period)) : period
}

function parseOrThrow(period: string): ParsedPeriod {
  const parsed = parsePeriod(period)
  if (!parsed) throw new Error(`"${period}" is not a period`)
  return parsed
}

function isRealDate(year: number, month: number | null, day: number | null): boolean {
  if (month === null) return true
  if (month < 1 || month > 12) return false
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day === null || (day >= 1 && day <= daysInMonth)
}
