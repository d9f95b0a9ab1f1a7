import { describe, expect, it } from 'vitest'
import { valueX } from '../../../core/chart/layout/plot-places'
import type { ChartLabel } from '../../../core/chart/model'
import { getOrThrow } from '../../../core/dataset/lookup'
import type { Observation, Unit } from '../../../core/dataset/model'
import type { ChartNode } from '../../../core/scene/model'
import { layOut } from '../world'
import { chartOf, textOf } from './chart-of'
import { deckOf } from './decks'
import { WORLD } from './scenes'

const of = (metric: string, unit: Unit, value: number, over: Partial<Observation> = {}) => ({
  metric,
  region: 'circle',
  period: '2025',
  unit,
  value,
  decimals: 1,
  kind: 'target' as const,
  ...over,
})
const MET = [of('gdp', 'CNY tn', 10), of('gdp', 'CNY tn', 8.2, { kind: 'observed' })]
const PASSED = [of('rd-investment', 'CNY bn', 320), of('rd-investment', 'CNY bn', 400, { kind: 'observed' })]
const SMALL = [of('tech-transactions', 'CNY bn', 250), of('tech-transactions', 'CNY bn', 5, { kind: 'observed' })]
const OPEN = [of('sc-gazelles', 'count', 50)]

const labelsOf = (node: ChartNode, series: number) =>
  node.labels.filter((label) => label.kind === 'value' && label.series === series)

/** Numbers are kept on one line with their units. */
const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
const plain = (label: ChartLabel) => spaced(textOf(label))

describe('a bullet chart', () => {
  const { node, codes } = chartOf('bullet', [...MET, ...PASSED, ...SMALL, ...OPEN])

  it('counts results in percent of their targets, whatever the units', () => {
    expect(codes).toEqual([])
    expect(node.spec.categories.map(({ label }) => label)).toEqual([
      'GDP',
      'R&D investment',
      'Technology-market deals',
      'Gazelles',
    ])
    const [results, targets] = node.spec.series
    expect(results?.points.map(({ value }) => value)).toEqual(
      [82, 125, 2, null].map((value) => value && expect.closeTo(value)),
    )
    expect(targets?.points.map(({ value, kind }) => [value, kind])).toEqual(Array(4).fill([100, 'target']))
    expect([node.spec.min, node.spec.max]).toEqual([0, 125])
    expect(node.spec.unit).toBe('percent of the target')
  })

  it('labels them with what the sources say, and keeps the evidence', () => {
    expect(labelsOf(node, 1).map(plain)).toEqual(['10.0 tn yuan', '320.0 bn yuan', '250.0 bn yuan', '50.0'])
    expect(labelsOf(node, 0).map(plain).slice(0, 3)).toEqual(['8.2 tn yuan', '400.0 bn yuan', '5.0 bn yuan'])
    expect(node.spec.series[0]?.points[1]?.evidence?.value.value).toBe(400)
  })

  it('has results in their bars, those of short bars beside them, and targets on the right', () => {
    const ends = node.spec.series[0]?.points.map(({ value }) => valueX(node.spec, node.plot, value ?? 0)) ?? []
    const [met, passed, small] = labelsOf(node, 0)
    for (const [i, label] of [met, passed].entries()) {
      expect(label?.position).toBe('center')
      expect(label?.style.paint).toEqual({ role: 'background' })
      const [line] = label?.lines ?? []
      expect((line?.x ?? 0) + (line?.width ?? 0)).toBeLessThan(ends[i] ?? 0)
    }
    expect(small?.position).toBe('right')
    expect(small?.lines[0]?.x).toBeGreaterThan(ends[2] ?? Number.POSITIVE_INFINITY)
    for (const label of labelsOf(node, 1)) expect(label.lines[0]?.x).toBeGreaterThan(node.plot.x + node.plot.width)
  })

  it('never writes in the color of the background where the bar is not solid', () => {
    const derived = chartOf('bullet', [of('gdp', 'CNY tn', 10), of('gdp', 'CNY tn', 9.9, { kind: 'derived' })]).node
    expect(labelsOf(derived, 0)[0]?.style.paint).not.toEqual({ role: 'background' })
  })

  it('says in the empty box that there is no result, only where the whole dataset has none', () => {
    expect(labelsOf(node, 0).map(textOf).at(-1)).toBe('no result in the sources')
    expect(spaced(node.alt ?? '')).toContain('Result: GDP 8.2 tn yuan')
    expect(node.alt).toContain('Gazelles no result in the sources')
    // The dataset has this place's output of 2024, so it is not the sources that lack it.
    const known = chartOf('bullet', [
      { metric: 'gdp', region: 'sichuan-chongqing', period: '2024', unit: 'CNY tn', value: 9, kind: 'target' },
    ])
    expect(labelsOf(known.node, 0)).toEqual([])
  })

  it('names the year of the targets where all have one, and in Chinese too', () => {
    const names = (each: ChartNode) => each.spec.series.map(({ name }) => name)
    expect(names(node)).toEqual(['Result', 'Target 2025'])
    expect(names(chartOf('bullet', [...MET, of('rd-investment', 'CNY bn', 1, { period: '2030' })]).node)).toEqual([
      'Result',
      'Target',
    ])
    const chart = { form: 'bullet', observations: ['sc-gazelles/science-city/2025'] } as const
    const deck = deckOf(
      'chart',
      { title: { text: '标题' }, chart: { chart: { ...chart, observations: [...chart.observations] } } },
      { lang: 'zh' },
    )
    const drawn = layOut(deck, WORLD).slides[0]?.nodes.find(({ kind }) => kind === 'chart') as ChartNode
    expect(names(drawn)).toEqual(['结果', '2025年目标'])
    expect(drawn.alt).toContain('来源未给出结果')
    expect(getOrThrow(WORLD.index.observation, 'sc-gazelles/science-city/2025').kind).toBe('target')
  })
})

describe('what is no scorecard', () => {
  it.each([
    ['a value without a target', [of('gdp', 'CNY tn', 8, { kind: 'observed' })]],
    [
      'a result of another year',
      [of('gdp', 'CNY tn', 10), of('gdp', 'CNY tn', 8, { kind: 'observed', period: '2024' })],
    ],
    ['two targets of one thing', [of('gdp', 'CNY tn', 10), of('gdp', 'CNY tn', 11)]],
    ['a target of zero', [of('gdp', 'CNY tn', 0)]],
    ['a target of which less is better', [of('gdp', 'hour', 1)]],
  ])('is drawn in another form: %s', (_, observations) => {
    expect(chartOf('bullet', observations).node.spec.type).not.toBe('bullet')
  })
})
