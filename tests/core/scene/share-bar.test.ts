import { expect, it } from 'vitest'
import { valueX } from '../../../core/chart/layout/plot-places'
import type { Observation } from '../../../core/dataset/model'
import { chartOf, textOf, values } from './chart-of'

const share = (metric: string, value: number, over: Partial<Observation> = {}) => ({
  metric,
  region: 'circle',
  period: '2023',
  unit: 'percent' as const,
  change: false,
  value,
  ...over,
})

const { node, scene, codes } = chartOf('share-bar', [share('circle-land-share', 2), share('circle-economy-share', 60)])

it('draws each share over a whole of a hundred, whatever the greatest share', () => {
  expect(codes).toEqual([])
  expect(node.spec.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
    [100, 100],
    [2, 60],
  ])
  expect([node.spec.min, node.spec.max]).toEqual([0, 100])
})

it('says nothing of the wholes, and cites no source for them', () => {
  expect(node.alt).toBe('Bars of 100%. Share of land 2%, Share of economy 60%.')
  expect(values(node).map(textOf)).toEqual(['2%', '60%'])
  expect(scene.slides[0]?.notes.numbers.map(({ observation }) => observation)).toEqual(['made/up/0', 'made/up/1'])
})

it('has each value beside the end of its share and in the middle of its bar', () => {
  const { plot, spec } = node
  values(node).forEach((label, i) => {
    const end = valueX(spec, plot, spec.series[1]?.points[i]?.value ?? 0)
    const [line] = label.lines
    expect((line?.x ?? 0) - end).toBeGreaterThan(0)
    expect((line?.x ?? 0) - end).toBeLessThan(12)
    const middle = plot.y + ((i + 0.5) * plot.height) / 2
    expect(Math.abs((line?.baseline ?? 0) - label.style.size * 0.35 - middle)).toBeLessThan(3)
  })
})

it.each([
  ['a change', [share('gdp-growth', 5, { change: true })]],
  ['more than a hundred', [share('circle-land-share', 120)]],
  ['another unit', [share('gdp', 5, { unit: 'CNY tn' })]],
])('is not drawn of %s', (_, observations) => {
  expect(chartOf('share-bar', observations).node.spec.type).not.toBe('share-bar')
})
