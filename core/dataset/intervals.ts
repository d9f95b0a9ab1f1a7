import type { Bounds, Qualifier, Unit } from './model'

export type { Bounds } from './model'

// What a number may stand for. "210.45" is something between 210.445 and 210.455, "more than 27,000" anything above.

/** The same for calculations: from `low` to `high`, where a missing end is -Infinity or Infinity. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** What is said about a value by a source, as far as it bounds the value. */
export interface StatedValue {
  readonly value: number
  readonly decimals: number
  readonly unit: Unit
  readonly qualifier: Qualifier
  /** The unit to which the source rounded; 0 where the number is exact by definition. Null: read off the digits. */
  readonly rounding: number | null
}

export const UNBOUNDED: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }

export function boundsOf({ low, high }: Interval): Bounds {
  return { low: finite(low), high: finite(high) }
}

/** Without the binary noise of a subtraction: 28.915 for 28.915000000000003. */
function finite(end: number): number | null {
  return Number.isFinite(end) ? Number(end.toPrecision(12)) : null
}

export function intervalOf({ low, high }: Bounds): Interval {
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }
}

/** Units that are counted, so that a number without a qualifier is exact. */
const COUNTED: readonly Unit[] = ['count', 'rank']

/** Their number is a mark that the value lies beyond, not a value that was rounded. */
const BOUND_QUALIFIERS: readonly Qualifier[] = ['over', 'under', 'at-least', 'at-most']

/** "Nearly" and "close to" are read as at most a tenth below. */
const NEARLY = 0.1

/** The interval of a number in which "over" and the like are taken for the bound that they name. */
export function roundedInterval(stated: StatedValue): Interval {
  const { value } = stated
  const half = roundingOf(stated) / 2
  return { low: value - half, high: value + half }
}

/** What the value may be, by its rounding and by what the source says around it. */
export function statedInterval(stated: StatedValue): Interval {
  const { value, qualifier } = stated
  const rounded = roundedInterval(stated)
  switch (qualifier) {
    case 'over':
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case 'under':
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: value }
    case 'nearly':
      return { low: Math.min(value - Math.abs(value) * NEARLY, rounded.low), high: value }
    default:
      return rounded
  }
}

/**
 * The values that a function takes over all corners of a box. That is its interval if it rises or falls with each input,
 * as every formula of the dataset does. A corner without a result (a division by zero) leaves both ends open.
 */
export function cornerInterval(inputs: readonly Interval[], compute: (values: readonly number[]) => number): Interval {
  const corners = inputs.reduce<readonly (readonly number[])[]>(
    (known, { low, high }) =>
      known.flatMap((corner) =>
        low === high
          ? [[...corner, low]]
          : [
              [...corner, low],
              [...corner, high],
            ],
      ),
    [[]],
  )
  const results = corners.map(compute)
  if (results.some(Number.isNaN)) return UNBOUNDED
  return { low: Math.min(...results), high: Math.max(...results) }
}

/**
 * The decimals that an interval bears, at most `max`: the last of them is a unit that is no finer than half its width.
 * 157.6 to 158.8 bears none, 0.883 to 0.896 two.
 */
export function decimalsOf({ low, high }: Interval, max: number): number {
  const half = (high - low) / 2
  for (let decimals = max; decimals > 0; decimals--) {
    if (half <= 10 ** -decimals + EPSILON) return decimals
  }
  return 0
}

/** Whether every value of the interval is written with the same digits. Its own ends do not belong to it. */
export function roundsToOne({ low, high }: Interval, decimals: number): boolean {
  const inside = EPSILON * Math.max(1, Math.abs(low), Math.abs(high))
  return (low + inside).toFixed(decimals) === (high - inside).toFixed(decimals)
}

/** Far below any decimal that is shown, far above binary noise. */
const EPSILON = 1e-9

function roundingOf({ value, decimals, unit, qualifier, rounding }: StatedValue): number {
  if (rounding !== null) return rounding
  if (BOUND_QUALIFIERS.includes(qualifier)) return 0
  if (qualifier === 'exact') return COUNTED.includes(unit) ? 0 : 10 ** -decimals
  return lastDigit(value, decimals)
}

/** The place of the last digit that says something: 0.1 for 18.4, 10 for 350. */
function lastDigit(value: number, decimals: number): number {
  if (decimals > 0 || value === 0) return 10 ** -decimals
  const digits = String(Math.abs(Math.round(value)))
  return 10 ** (digits.length - digits.replace(/0+$/, '').length)
}
