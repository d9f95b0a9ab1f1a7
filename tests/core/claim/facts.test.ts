import { describe, expect, it, test } from 'vitest'
import {
  constant,
  divided,
  type Expression,
  evaluateInterval,
  fact,
  holds,
  type Relation,
} from '../../../core/claim/facts'
import { UNBOUNDED } from '../../../core/dataset/intervals'
import { index } from './support'

const value = (observation: string): Expression => ({ is: 'value', observation })
/** 210.445 to 210.455 billion yuan. */
const RD = value('rd-investment/chengdu-chongqing/2023')
/** More than 27,000. */
const OVER = value('high-tech-companies/sichuan-chongqing/2025-02')

describe('what an expression may come to', () => {
  it('is open at both ends where it may be divided by zero', () => {
    expect(evaluateInterval(divided(constant(1), constant(0)), index)).toEqual(UNBOUNDED)
    expect(evaluateInterval(divided(constant(1), constant(-4)), index)).toEqual({ low: -0.25, high: -0.25 })
    const around: Expression = { is: '-', left: RD, right: constant(210.45) }
    expect(evaluateInterval(divided(constant(1), around), index)).toEqual(UNBOUNDED)
  })

  it('is no number where the dataset has no such observation', () => {
    expect(evaluateInterval(value('no/such/thing'), index)).toEqual({ low: Number.NaN, high: Number.NaN })
  })
})

describe('a comparison holds for all that the rounding hides, or not at all', () => {
  test.each<[string, Expression, Relation, Expression, boolean]>([
    ['above its upper end', constant(210.456), '>', RD, true],
    ['at its upper end', constant(210.455), '>', RD, false],
    ['at its upper end, or above', constant(210.455), '>=', RD, true],
    ['inside', constant(210.45), '>=', RD, false],
    ['below its lower end', constant(210.444), '<', RD, true],
    ['at its lower end', constant(210.445), '<', RD, false],
    ['at its lower end, or below', constant(210.445), '<=', RD, true],
    ['inside, from below', constant(210.45), '<=', RD, false],
    ['"more than" is above its own number', OVER, '>', constant(27_000), true],
    ['"more than" is above nothing that is larger', OVER, '>', constant(27_001), false],
    ['a number as it is written', RD, '=', constant(210.45), true],
    ['another number', RD, '=', constant(210.455), false],
  ])('%s', (_, left, relation, right, expected) => {
    expect(holds(fact(left, relation, right), index)).toBe(expected)
  })

  it('takes as much tolerance as it is given', () => {
    expect(holds(fact(constant(10), '≈', constant(12), 2), index)).toBe(true)
    expect(holds(fact(constant(10), '≈', constant(12.5), 2), index)).toBe(false)
  })
})
