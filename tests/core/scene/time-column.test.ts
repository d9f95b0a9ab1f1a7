import { expect, it } from 'vitest'
import { chartOf, textOf, values } from './chart-of'

const at = (period: string, value: number, region = 'circle') => ({ metric: 'gdp', region, period, value })
const names = (node: ReturnType<typeof chartOf>['node']) => node.spec.categories.map(({ label }) => label)

const { node, codes } = chartOf('time-column', [
  at('2019', 70),
  at('2024', 97),
  { ...at('2025', 100), kind: 'projected' },
])

it('gives each year from the first to the last its place, also where it has no value', () => {
  expect(codes).toEqual([])
  expect(names(node)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024', '2025, projected'])
  expect(node.spec.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
    [70, null, null, null, null, 97, 100],
  ])
})

it('has columns as far apart as their years', () => {
  const middles = values(node).map(({ lines: [line] }) => (line?.x ?? 0) + (line?.width ?? 0) / 2)
  const [first = 0, second = 0, third = 0] = middles
  expect((second - first) / (third - second)).toBeCloseTo(5, 1)
})

it('says nothing of years without a value', () => {
  expect(values(node).map(textOf)).toEqual(['70', '97', '100'])
  expect(node.alt).toBe('Column chart to scale in time: Gross domestic product. 2019 70, 2024 97, 2025, projected 100.')
})

it('gives every series a point a year', () => {
  const two = chartOf('time-column', [at('2019', 1), at('2021', 2), at('2021', 3, 'chengdu')]).node
  expect(two.spec.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
    [1, null, 2],
    [null, null, 3],
  ])
})

it.each([
  ['months', [at('2019-05', 1), at('2024-06', 2)]],
  ['years too far apart', [at('2001', 1), at('2024', 2)]],
  ['a single year', [at('2024', 1), at('2024', 2, 'chengdu')]],
  ['two things that have a year each', [at('2020', 1), at('2024', 2, 'chengdu')]],
])('is not drawn of %s', (_, observations) => {
  expect(chartOf('time-column', observations).node.spec.type).not.toBe('time-column')
})
