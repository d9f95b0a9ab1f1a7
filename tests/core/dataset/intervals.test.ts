import { describe, expect, it, test } from 'vitest'
import { decimalsOf, roundsToOne, type StatedValue, statedInterval } from '../../../core/dataset/intervals'

const stated = (part: Partial<StatedValue>): StatedValue => ({
  value: 350,
  decimals: 0,
  unit: 'CNY bn',
  qualifier: 'exact',
  rounding: null,
  ...part,
})

describe('what a stated value may stand for', () => {
  test.each<[string, Partial<StatedValue>, number, number]>([
    ['a measured value is rounded to its last digit', { value: 210.45, decimals: 2 }, 210.445, 210.455],
    ['zeros before the point are digits like others', {}, 349.5, 350.5],
    ['a count is exact', { unit: 'count' }, 350, 350],
    ['so is a rank', { unit: 'rank', value: 25 }, 25, 25],
    ['"about" says as much as its last digit that is no zero', { qualifier: 'approx' }, 345, 355],
    ['of a thousand it is the thousands', { qualifier: 'approx', value: 27_000 }, 26_500, 27_500],
    ['of a decimal it is the last decimal', { qualifier: 'approx', value: 18.4, decimals: 1 }, 18.35, 18.45],
    ['zero has no other digit', { qualifier: 'approx', value: 0 }, -0.5, 0.5],
    ['a negative value is rounded as far', { qualifier: 'approx', value: -350 }, -355, -345],
    ['"more than" is open above', { qualifier: 'over' }, 350, Number.POSITIVE_INFINITY],
    ['"less than" is open below', { qualifier: 'under' }, Number.NEGATIVE_INFINITY, 350],
    ['"nearly" is at most a tenth below', { qualifier: 'nearly', value: 7, decimals: 0 }, 6.3, 7],
    ['the rounding of the source goes before all', { qualifier: 'approx', rounding: 20 }, 340, 360],
  ])('%s', (_, part, low, high) => {
    const interval = statedInterval(stated(part))
    expect(interval.low).toBeCloseTo(low, 9)
    expect(interval.high).toBeCloseTo(high, 9)
  })

  it('bears as many decimals as are no finer than half its width', () => {
    expect(decimalsOf({ low: 157.6, high: 158.8 }, 2)).toBe(0)
    expect(decimalsOf({ low: 0.883, high: 0.896 }, 3)).toBe(2)
    expect(decimalsOf({ low: 0.883, high: 0.883 }, 3)).toBe(3)
  })

  it('is written with one number where all its values are', () => {
    expect(roundsToOne({ low: 6.65, high: 6.75 }, 1)).toBe(true)
    expect(roundsToOne({ low: 6.64, high: 6.75 }, 1)).toBe(false)
  })
})
