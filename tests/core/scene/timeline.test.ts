import { describe, expect, it } from 'vitest'
import { assignLanes, isYearOnly, timeScale, yearOf, yearOnAxis } from '../../../core/scene/areas/timeline-scale'
import fc from '../../fast-check'

describe('the time axis', () => {
  it('runs to scale between neighbours', () => {
    const scale = timeScale([2020, 2021, 2024], 0, 400)
    expect([2020, 2021, 2024].map(scale.x)).toEqual([0, 100, 400])
    expect(scale.breaks).toEqual([])
  })

  it('cuts a long gap out, with a mark, and stays to scale on both sides', () => {
    const scale = timeScale([1997.5, 2020, 2022], 0, 364)
    expect(scale.breaks).toHaveLength(1)
    expect(scale.x(2022) - scale.x(2021)).toBeCloseTo(scale.x(2021) - scale.x(2020))
    expect(scale.x(1997.5)).toBeLessThan(scale.breaks[0] ?? 0)
    expect(scale.x(2020)).toBeGreaterThan(scale.breaks[0] ?? 0)
  })

  it('keeps the order of events and stays within its ends', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1950, max: 2050 }), { minLength: 1, maxLength: 12 }), (raw) => {
        const years = [...raw].sort((a, b) => a - b)
        const xs = years.map(timeScale(years, 10, 900).x)
        expect(xs).toEqual([...xs].sort((a, b) => a - b))
        for (const x of xs) expect(x >= 9.99 && x <= 900.01).toBe(true)
      }),
    )
  })

  it('shows a bare year from its start to its end, within the axis', () => {
    const scale = timeScale([2020.5, 2021.2, 2023.5], 0, 350)
    expect(yearOnAxis(2020, scale, 400)).toEqual([scale.x(2020), scale.x(2021)])
    expect(yearOnAxis(2023, scale, 370)).toEqual([scale.x(2023), 370])
  })

  it('has no length for a year that stands alone beyond a cut', () => {
    const scale = timeScale([1997.5, 2020.5, 2022], 0, 364)
    expect(yearOnAxis(1997, scale, 400)).toBeNull()
    expect(yearOnAxis(2020, scale, 400)?.[0]).toBe(scale.x(2020))
  })

  it('ends a year before the cut that follows it', () => {
    const scale = timeScale([2001.2, 2002.5, 2020, 2021], 0, 400)
    const [, end = 0] = yearOnAxis(2002, scale, 400) ?? []
    expect(end).toBeLessThan(scale.breaks[0] ?? 0)
  })

  it('puts a bare year in its middle, because the source says no more', () => {
    expect(yearOf('2021')).toBe(2021.5)
    expect(yearOf('2021-07')).toBe(2021.5)
    expect(yearOf('2020-12-24')).toBeCloseTo(2020.98, 2)
    expect(['2021', '2021-02', '2021-02-25'].map(isYearOnly)).toEqual([true, false, false])
  })
})

describe('lanes', () => {
  const WIDTH = 150

  it('uses both sides of the axis before a second lane', () => {
    expect(assignLanes([0, 20], WIDTH, 6).map((place) => place.lane)).toEqual([0, 0])
  })

  it('lets no label reach another, and no leader cross one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 9 }), (raw) => {
        const xs = [...raw].sort((a, b) => a - b)
        const places = assignLanes(xs, WIDTH, 6)
        for (let i = 0; i < xs.length; i++)
          for (let j = i + 1; j < xs.length; j++) {
            const [a, b] = [places[i], places[j]]
            if (!a || !b || a.side !== b.side || (xs[j] ?? 0) >= (xs[i] ?? 0) + WIDTH) continue
            // The later event's leader may only pass under labels that lie further out.
            expect(a.lane).toBeGreaterThan(b.lane)
          }
      }),
    )
  })
})
