import type { Metric, Time } from './model'
import { parsePeriod } from './period'

/** Units whose values are as of a moment, unless their metric says otherwise. */
const OF_A_MOMENT: readonly Metric['unit'][] = ['count', 'rank', 'hour', 'minute']

/**
 * What a period stands for: a point in time, which lies somewhere between `start` and `end`, a whole year, or a span of
 * years. Both ends are ISO 8601 dates; null where there is no period.
 */
export function timeOf(period: string | null, metric: Pick<Metric, 'unit' | 'time'>): Time | null {
  const parsed = period === null ? null : parsePeriod(period)
  if (!parsed) return null
  if (parsed.form === 'range') return { form: 'span', start: `${parsed.from}-01-01`, end: `${parsed.to}-12-31` }
  const { year, month, day } = parsed
  const form = month !== null || momentary(metric) ? 'point' : 'year'
  const first = month ?? 1
  const last = month ?? 12
  return {
    form,
    start: isoDate(year, first, day ?? 1),
    end: isoDate(year, last, day ?? new Date(Date.UTC(year, last, 0)).getUTCDate()),
  }
}

function momentary({ unit, time }: Pick<Metric, 'unit' | 'time'>): boolean {
  return time ? time === 'point' : OF_A_MOMENT.includes(unit)
}

function isoDate(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}
