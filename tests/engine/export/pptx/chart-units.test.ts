import { describe, expect, it } from 'vitest'
import { formatLike } from '../../../../engine/export/pptx/chart/number-format'
import { columnName } from '../../../../engine/export/pptx/chart/ranges'
import { timeAxisOf } from '../../../../engine/export/pptx/chart/time'
import { category, paint, point, spec } from '../fixture-parts'

describe('a number format', () => {
  it.each([
    [27000, '#,##0', '27,000'],
    [1234567.5, '#,##0.0', '1,234,567.5'],
    [8.194, '0.00', '8.19'],
    [-0.4, '0', '0'],
    [-20, '0', '-20'],
    [19.3, '0.0" %"', '19.3 %'],
    [5, '"≈ "0', '≈ 5'],
  ])('shows %d as %s: %s', (value, format, shown) => {
    expect(formatLike(value, format)).toBe(shown)
  })

  it('is not guessed at', () => {
    expect(formatLike(0.5, '0%')).toBeNull()
    expect(formatLike(0.5, '# ?/?')).toBeNull()
  })
})

describe('a time axis', () => {
  const slope = (...positions: (number | null)[]) =>
    spec({
      type: 'slope',
      categories: positions.map((position) => category(String(position), position)),
      series: [{ name: 'S', paint: paint('accent1'), points: positions.map(() => point(1)) }],
    })

  it('is needed where gaps differ', () => {
    expect(timeAxisOf(slope(2020, 2024, 2025))).toMatchObject({ unit: 'years', shares: [0, 0.8, 1] })
  })

  it('goes by days within a year', () => {
    expect(timeAxisOf(slope(2020, 2024.5, 2025))).toMatchObject({ unit: 'days', serials: [43831, 45475, 45658] })
  })

  it('is not needed where they do not, or where a place in time is unknown', () => {
    expect(timeAxisOf(slope(2020, 2022, 2024))).toBeNull()
    expect(timeAxisOf(slope(2020, 2024))).toBeNull()
    expect(timeAxisOf(slope(2020, null, 2025))).toBeNull()
  })
})

describe('a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%d is %s', (index, name) => {
    expect(columnName(index)).toBe(name)
  })
})
