import type { Random } from '../../random'
import { WORDED_FIGURES, WORDED_GROWTH, type Worded } from './worded'

type Entry = Record<string, unknown>

/** What the generator reads of a metric's raw entry. */
export interface RawMetric {
  readonly id: string
  readonly theme: string
  readonly unit: string
  readonly change?: boolean
  readonly phrases?: { readonly role?: string; readonly contributor?: unknown }
}

/** Where and when an observation is. */
export interface Place {
  readonly metric: RawMetric
  readonly region: string
  readonly period: string | null
  readonly kind?: string
}

const QUALIFIERS = ['approx', 'nearly', 'over', 'under', 'at-least', 'at-most'] as const
const SOURCES = [
  'chengdu-hub-2025',
  'science-city-plan',
  'china-daily-2025-02-28',
  'ichongqing-2026-01-04',
  'china-report-2021-03-11',
] as const
const UNCERTAIN = ['announced', 'claimed', 'projected', 'target'] as const

/** One raw observation with a random value, qualifier, kind and source. `near` is a value to come close to. */
export function randomObservation(place: Place, random: Random, near: number | null = null): Entry {
  const { value, decimals } = randomNumber(place.metric, random, near)
  const { metric, region, period } = place
  return {
    metric: metric.id,
    region,
    period,
    value,
    decimals,
    qualifier: random.oneIn(3) ? random.pick(QUALIFIERS) : 'exact',
    kind: place.kind ?? (random.oneIn(4) ? random.pick(UNCERTAIN) : 'observed'),
    periodInferred: random.oneIn(5),
    regionInferred: random.oneIn(8),
    source: random.pick(SOURCES),
    locator: { paragraph: 1 + random.below(6) },
    ...(random.oneIn(10) ? inWords(metric, random) : {}),
    ...(period === null ? { note: { en: 'No date is given.', zh: '未注明时间。' } } : {}),
  }
}

/** A value that the source gives in words, for a metric of which such words can be said. */
function inWords({ unit, change, phrases, id }: RawMetric, random: Random): Entry {
  const isGrowth = phrases?.role ? phrases.role === 'growth' : change === true && id.endsWith('-growth')
  const known = isGrowth ? WORDED_GROWTH : change === true ? [] : (WORDED_FIGURES[unit] ?? [])
  const [worded] = known.length > 0 ? [random.pick(known) as Worded] : []
  if (!worded) return {}
  const { value, decimals, qualifier, words } = worded
  return { value, decimals, qualifier, words }
}

/** A period that suits a metric: a change mostly has a span, anything else mostly a year. */
export function randomPeriod({ change, phrases }: RawMetric, random: Random): string | null {
  if (random.oneIn(12)) return null
  const year = 2016 + random.below(10)
  const span = `${year}-${year + 1 + random.below(5)}`
  if (phrases?.role === 'growth' || phrases?.role === 'pace' || change === true) {
    return random.oneIn(4) ? String(year) : span
  }
  if (random.oneIn(6)) return span
  if (random.oneIn(6)) return `${year}-${twoDigits(1 + random.below(12))}`
  if (random.oneIn(10)) return `${year}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`
  return String(year)
}

function randomNumber(metric: RawMetric, random: Random, near: number | null): { value: number; decimals: number } {
  const places = decimalsFor(metric, random)
  if (near !== null && random.oneIn(3))
    return closeTo(Number(near.toFixed(places)), places, metric.unit === 'rank' ? 1 : 0, random)
  const value = inUnit(metric, random)
  return { value: Number(value.toFixed(places)), decimals: places }
}

/** The same number, or one that differs in the last digit that is shown. */
function closeTo(near: number, places: number, least: number, random: Random): { value: number; decimals: number } {
  const step = (random.below(3) - 1) * 10 ** -places
  return { value: Math.max(Math.min(near, least), Number((near + step).toFixed(places))), decimals: places }
}

function decimalsFor({ unit }: RawMetric, random: Random): number {
  if (unit === 'count' || unit === 'rank') return 0
  return random.below(3)
}

function inUnit({ unit, change, phrases }: RawMetric, random: Random): number {
  const sign = random.oneIn(4) ? -1 : 1
  switch (unit) {
    case 'rank':
      return 1 + random.below(random.oneIn(2) ? 12 : 130)
    case 'count':
      return change === true ? sign * random.pick([0, 1, 2, 7, random.below(12), random.below(120)]) : count(random)
    case 'percent':
      return phrases?.role === 'growth' || phrases?.role === 'pace' || change === true
        ? sign * growth(random)
        : percent(random)
    case 'index':
      return random.pick([100, 50 + random.below(30000) / 100, 195.5, 200, 0.5 + random.below(100)])
    default:
      return random.pick([0, 1, 2, random.below(100) / 10, random.below(5000) / 10, random.below(100_000), 10])
  }
}

function count(random: Random): number {
  return random.pick([
    0,
    1,
    2,
    3,
    random.below(12),
    random.below(100),
    random.below(3000),
    1000 * random.below(60),
    1e7,
  ])
}

function growth(random: Random): number {
  return random.pick([
    0,
    1,
    33,
    34,
    49,
    50,
    66.7,
    95,
    100,
    100.4,
    102.3,
    200,
    310,
    random.below(1000) / 10,
    random.below(400),
  ])
}

function percent(random: Random): number {
  return random.pick([0, 1, 2, 25, 33.3, 50, 100, random.below(1000) / 10, random.below(1000) / 10, random.below(100)])
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
