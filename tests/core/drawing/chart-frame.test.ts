import { describe, expect, it } from 'vitest'
import type { ChartPoint, ChartSpec } from '../../../core/chart/model'
import { barBase, shownValues, timePositions } from '../../../core/drawing/chart-frame'

const spec = (change: Partial<ChartSpec>): ChartSpec => ({
  type: 'column',
  title: '',
  categories: [],
  series: [],
  min: 0,
  max: 1,
  reversed: false,
  numberFormat: '0',
  unit: '',
  barShare: 0.6,
  plot: { kind: 'bars', direction: 'upright', grouping: 'abreast' },
  ...change,
})

describe('the base that bars stand on', () => {
  it.each([
    ['zero, where the axis holds it', -5, 10, 0],
    ['zero, where the axis begins with it', 0, 10, 0],
    ['zero, where the axis ends with it', -5, 0, 0],
    ['zero on an axis of small shares', 0, 0.5, 0],
    ['the lower end of an axis above it', 2, 10, 2],
    ['the upper end of an axis below it', -9, -3, -3],
  ])('is %s', (_, min, max, base) => {
    expect(barBase(spec({ min, max }))).toBe(base)
  })
})

describe('places on a time axis', () => {
  const at = (...positions: readonly (number | null)[]) =>
    timePositions(spec({ categories: positions.map((position) => ({ label: '', position, emphasis: false })) }))

  it('are those of the categories', () => {
    expect(at(2020, 2024.5)).toEqual([2020, 2024.5])
  })

  it('are none where a category has none, or where all have one', () => {
    expect(at(2020, null)).toBeNull()
    expect(at(2020, 2020)).toBeNull()
    expect(at(2020)).toBeNull()
    expect(at()).toBeNull()
  })
})

it('what is not a number is a gap', () => {
  const point = (value: number | null): ChartPoint => ({
    evidence: null,
    value,
    label: null,
    kind: 'observed',
    paint: { role: 'accent1' },
  })
  expect(shownValues([0, -2.5, null, Number.NaN, Number.POSITIVE_INFINITY].map(point))).toEqual([
    0,
    -2.5,
    null,
    null,
    null,
  ])
})
