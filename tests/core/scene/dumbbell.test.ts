import { describe, expect, it } from 'vitest'
import { valueX } from '../../../core/chart/layout/plot-places'
import type { ChartLabel } from '../../../core/chart/model'
import type { ChartNode } from '../../../core/scene/model'
import { chartOf, textOf, values } from './chart-of'

const pair = (metric: string, region: string, from: number, to: number) => [
  { metric, region, period: '2020', value: from },
  { metric, region, period: '2023', value: to },
]
const GROWN = [
  ...pair('rd-investment', 'circle', 158, 210),
  ...pair('tech-transactions', 'circle', 141, 228),
  ...pair('gdp', 'circle', 190, 150),
]

const heads = (node: ChartNode) =>
  node.labels.filter(({ kind, position }) => kind === 'category' && position === 'above')
const start = (node: ChartNode) => node.labels.find(({ kind, position }) => kind === 'category' && position === 'below')
const names = (node: ChartNode) => node.labels.filter(({ kind }) => kind === 'series')
const left = ({ lines }: ChartLabel) => Math.min(...lines.map(({ x }) => x))
const right = ({ lines }: ChartLabel) => Math.max(...lines.map(({ x, width }) => x + width))

describe('a dumbbell chart', () => {
  const { node, codes } = chartOf('dumbbell', GROWN)

  it('has a row for each thing, with its name, and the two periods as ends', () => {
    expect(codes).toEqual([])
    expect(names(node).map(textOf)).toEqual(['R&D investment', 'Technology-market deals', 'GDP'])
    expect(node.spec.categories.map(({ label }) => label)).toEqual(['2020', '2023'])
    expect(node.spec.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [158, 210],
      [141, 228],
      [190, 150],
    ])
  })

  it('has the smaller value on the left of its point and the greater on the right, whichever is later', () => {
    expect(values(node).map((label) => [textOf(label), label.position])).toEqual([
      ['158', 'left'],
      ['210', 'right'],
      ['141', 'left'],
      ['228', 'right'],
      ['150', 'left'],
      ['190', 'right'],
    ])
    for (const label of values(node)) {
      const at = valueX(node.spec, node.plot, node.spec.series[label.series ?? 0]?.points[label.category]?.value ?? 0)
      if (label.position === 'left') expect(right(label)).toBeLessThan(at - node.pointSize / 2)
      else expect(left(label)).toBeGreaterThan(at + node.pointSize / 2)
    }
  })

  it('keeps the values clear of the names and of the edge', () => {
    const namesEnd = Math.max(...names(node).map(right))
    for (const label of values(node)) {
      expect(left(label)).toBeGreaterThan(namesEnd)
      expect(right(label)).toBeLessThanOrEqual(node.box.x + node.box.width + 0.5)
    }
  })

  it('says where its axis starts, where that is not zero', () => {
    expect(node.spec.min).toBe(110)
    expect(textOf(start(node) as ChartLabel)).toBe('110')
    const near = chartOf('dumbbell', [...pair('gdp', 'chengdu', 2, 30), ...pair('gdp', 'chongqing', 12, 40)]).node
    expect(near.spec.min).toBe(0)
    expect(textOf(start(near) as ChartLabel)).toBe('0')
  })

  it('makes room on the left for values near the start of the axis', () => {
    const near = chartOf('dumbbell', [...pair('gdp', 'chengdu', 0, 30), ...pair('gdp', 'chongqing', 1, 40)]).node
    const namesEnd = Math.max(...names(near).map(right))
    expect(values(near).filter((label) => left(label) <= namesEnd)).toEqual([])
  })

  it('says above the first complete row what its points are, side by side even where they are close', () => {
    const close = chartOf('dumbbell', [
      ...pair('rd-investment', 'circle', 200, 201),
      ...pair('tech-transactions', 'circle', 100, 228),
    ]).node
    for (const each of [node, close]) {
      const [earlier, later] = heads(each)
      expect([earlier, later].map((label) => textOf(label as ChartLabel))).toEqual(['2020', '2023'])
      expect(left(later as ChartLabel) - right(earlier as ChartLabel)).toBeGreaterThan(6)
    }
  })

  it('takes two places as ends where the periods are not two', () => {
    const places = ['rd-investment', 'tech-transactions'].flatMap((metric, i) =>
      ['chengdu', 'chongqing'].map((region, j) => ({ metric, region, period: '2024', value: 10 + 5 * i + 7 * j })),
    )
    const { node: drawn, codes: said } = chartOf('dumbbell', places)
    expect(said).toEqual([])
    expect(drawn.spec.categories.map(({ label }) => label)).toEqual(['Chengdu', 'Chongqing'])
    expect(names(drawn).map(textOf)).toEqual(['R&D investment', 'Technology-market deals'])
  })

  it('shows a single value where the other is not known, and draws no point for that', () => {
    const { node: drawn, codes: said } = chartOf('dumbbell', GROWN.slice(0, 5))
    expect(said).toEqual([])
    expect(drawn.spec.series[2]?.points.map(({ value }) => value)).toEqual([190, null])
    expect(values(drawn).filter(({ series }) => series === 2)).toHaveLength(1)
    expect(drawn.alt).toBe(
      'Dumbbell chart. R&D investment: 2020 158, 2023 210. Technology-market deals: 2020 141, 2023 228. GDP: 2020 190.',
    )
  })
})

describe('what is no pair', () => {
  it.each([
    ['three periods', [...GROWN, { metric: 'gdp', region: 'circle', period: '2025', value: 3 }]],
    ['two values for one end', [...GROWN, { metric: 'gdp', region: 'circle', period: '2023', value: 3 }]],
    ['no row with both ends', [GROWN[0] ?? {}, GROWN[3] ?? {}]],
    ['ranks', GROWN.map((each) => ({ ...each, unit: 'rank' as const }))],
  ])('is drawn in another form: %s', (_, observations) => {
    const { node, scene } = chartOf('dumbbell', observations)
    expect(node.spec.type).not.toBe('dumbbell')
    expect(scene.diagnostics.filter(({ code }) => code === 'other-form')).toHaveLength(1)
  })
})
