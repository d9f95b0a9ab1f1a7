import { describe, expect, it } from 'vitest'
import { valueY } from '../../../core/chart/layout/plot-places'
import type { Observation } from '../../../core/dataset/model'
import { chartOf, textOf, values } from './chart-of'

const part = (metric: string, value: number, over: Partial<Observation> = {}) => ({
  metric,
  region: 'circle',
  period: '2025',
  unit: 'count' as const,
  value,
  ...over,
})
const PARTS = [part('sc-top-talent', 50), part('sc-leading-talent', 300)]
const TOTAL = part('sc-talent-recruits', 350)

describe('a waterfall chart', () => {
  // The sum stands between its parts in the data, and goes to the end.
  const { node, scene, codes } = chartOf('waterfall', [PARTS[0] ?? TOTAL, TOTAL, PARTS[1] ?? TOTAL])

  it('starts each part where the one before ended, and the sum at zero', () => {
    expect(codes).toEqual([])
    const [feet, steps] = node.spec.series
    expect(feet?.hidden).toBe(true)
    expect(feet?.points.map(({ value }) => value)).toEqual([0, 50, 0])
    expect(steps?.points.map(({ value }) => value)).toEqual([50, 300, 350])
    expect([node.spec.min, node.spec.max]).toEqual([0, 350])
  })

  it('says nothing of the feet: no label, no source, no word', () => {
    expect(values(node).map(textOf)).toEqual(['50', '300', '350'])
    expect(node.spec.series[0]?.points.every(({ evidence }) => evidence === null)).toBe(true)
    expect(node.alt).toBe(
      'Waterfall chart, parts and their sum. Top talent 50, Leading talent 300, Recruited and trained 350.',
    )
  })

  it('has each value above the end of its column, not above its height', () => {
    const ends = [50, 350, 350].map((end) => valueY(node.spec, node.plot, end))
    values(node).forEach((label, i) => {
      const gap = (ends[i] ?? 0) - (label.lines[0]?.baseline ?? 0)
      expect(gap).toBeGreaterThan(0)
      expect(gap).toBeLessThan(12)
    })
  })

  it('joins the end of each column to the next at its height', () => {
    const rules = scene.slides[0]?.nodes.filter(({ id }) => id.startsWith('chart-rule-')) ?? []
    expect(rules.map(({ box }) => box.y)).toEqual(
      [50, 350].map((end) => expect.closeTo(valueY(node.spec, node.plot, end), 3)),
    )
    const step = node.plot.width / 3
    for (const { box } of rules) expect(box.width).toBeCloseTo(step * (1 - node.spec.barShare), 3)
  })
})

describe('what is no sum', () => {
  it.each([
    ['none of them is the sum of the others', [...PARTS, part('sc-talent-recruits', 351)]],
    ['they differ in unit', [...PARTS, part('gdp', 350, { unit: 'CNY tn' })]],
    ['one is below zero', [part('gdp', -50), part('rd-investment', 400), part('tech-transactions', 350)]],
    ['there is one part only', [part('gdp', 50), part('rd-investment', 50)]],
    ['they are ranks', [...PARTS, TOTAL].map((each) => ({ ...each, unit: 'rank' as const }))],
  ])('is drawn in another form: %s', (_, observations) => {
    expect(chartOf('waterfall', observations).node.spec.type).not.toBe('waterfall')
  })

  it('allows for the rounding of each value', () => {
    const rounded = [1.24, 1.34, 2.6].map((value, i) =>
      part(['gdp', 'rd-investment', 'tech-transactions'][i] ?? '', value, {
        unit: 'CNY tn',
        decimals: i === 2 ? 1 : 2,
      }),
    )
    expect(chartOf('waterfall', rounded).node.spec.type).toBe('waterfall')
  })
})
