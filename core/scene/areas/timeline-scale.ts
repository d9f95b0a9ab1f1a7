import type { Points } from '../../units'

/** Gaps of more years than this are cut out of the axis, with a mark. */
const MAX_GAP_YEARS = 6
const BREAK_WIDTH: Points = 64

/** A time axis that runs to scale except where it says so. */
export interface TimeScale {
  readonly x: (year: number) => Points
  /** Middles of the cuts, where the axis is marked as broken. */
  readonly breaks: readonly Points[]
  /** Whole years that lie within the stretches that are to scale. */
  readonly ticks: readonly number[]
}

/** From where to where a whole year goes on the axis, which ends at `right`; null where the axis is not to scale there. */
export function yearOnAxis(
  year: number,
  { x, breaks, ticks }: TimeScale,
  right: Points,
): readonly [Points, Points] | null {
  if (!ticks.includes(year)) return null
  const from = x(year)
  const end = Math.min(right, ...breaks.filter((at) => at > from).map((at) => at - BREAK_WIDTH / 4))
  const perYear = x(year + 0.5) - from
  return [from, Math.min(from + perYear * 2, end)]
}

/** Builds the axis for events in ascending order (years with fractions) from `left` to `right`. */
export function timeScale(years: readonly number[], left: Points, right: Points): TimeScale {
  const stretches = stretchesOf(years)
  const total = stretches.reduce((sum, [from, to]) => sum + to - from, 0)
  const perYear = (right - left - BREAK_WIDTH * (stretches.length - 1)) / Math.max(total, 0.001)
  const starts: Points[] = []
  let x = left
  for (const [from, to] of stretches) {
    starts.push(x)
    x += (to - from) * perYear + BREAK_WIDTH
  }
  return {
    x: (year) => {
      const at = Math.max(
        0,
        stretches.findLastIndex(([from]) => year >= from),
      )
      const [from] = stretches[at] ?? [year, year]
      return (starts[at] ?? left) + (year - from) * perYear
    },
    breaks: starts.slice(1).map((start) => start - BREAK_WIDTH / 2),
    ticks: stretches.flatMap(([from, to], i) => {
      if (from === to) return []
      return wholeYears(from, i === stretches.length - 1 ? Math.ceil(to) : to)
    }),
  }
}

/**
 * Runs of events without a long gap between neighbours, each from the start of its first year. An event alone needs no
 * run-up: its date is shown beside it.
 */
function stretchesOf(years: readonly number[]): [number, number][] {
  const stretches: [number, number][] = []
  for (const year of years) {
    const last = stretches.at(-1)
    if (last && year - last[1] <= MAX_GAP_YEARS) last[1] = Math.max(last[1], year)
    else stretches.push([year, year])
  }
  return stretches.map(([from, to]) => [from === to ? from : Math.floor(from), to])
}

function wholeYears(from: number, to: number): number[] {
  return Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i)
}

/** An ISO date as a year with a fraction: "2020-12-24" is 2020.98; a bare year stands for its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day = 1] = date.split('-').map(Number)
  return month === undefined ? year + 0.5 : year + (month - 1) / 12 + (day - 1) / 365
}

/** True where a date is no more exact than its year. */
export function isYearOnly(date: string): boolean {
  return !date.includes('-')
}

export interface LanePlace {
  /** Above or below the axis. */
  readonly side: 'above' | 'below'
  /** 0 is nearest to the axis. */
  readonly lane: number
}

/**
 * Places labels that hang on leaders like flags, to the right of their event. Going from the last event to the first, a
 * label takes the lane nearest to the axis in which it does not reach the one after it, so no leader crosses a label.
 */
export function assignLanes(xs: readonly Points[], width: Points, gap: Points): readonly LanePlace[] {
  const nextStart: Record<LanePlace['side'], Points[]> = { above: [], below: [] }
  const places: LanePlace[] = []
  for (let i = xs.length - 1; i >= 0; i--) {
    const x = xs[i] ?? 0
    const free = (side: LanePlace['side']) => firstFree(nextStart[side], x + width + gap)
    const above = free('above')
    const below = free('below')
    const preferred = i % 2 === 0 ? 'above' : 'below'
    const side = above === below ? preferred : above < below ? 'above' : 'below'
    const lane = side === 'above' ? above : below
    nextStart[side][lane] = x
    // A leader to a far lane also closes the lanes that it passes to labels further left.
    for (let nearer = 0; nearer < lane; nearer++) nextStart[side][nearer] = Math.min(x, nextStart[side][nearer] ?? x)
    places[i] = { side, lane }
  }
  return places
}

function firstFree(starts: readonly Points[], end: Points): number {
  const lane = starts.findIndex((start) => start >= end)
  return lane === -1 ? starts.length : lane
}
