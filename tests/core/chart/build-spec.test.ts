import { describe, expect, it } from 'vitest'
import { buildChartSpec } from '../../../core/chart/build-spec'
import type { ChartSpec } from '../../../core/chart/model'
import type { ChartFormId } from '../../../core/chart-form-ids'
import { getOrThrow } from '../../../core/dataset/lookup'
import type { Observation } from '../../../core/dataset/model'
import { WORLD } from '../scene/scenes'

const BASE = getOrThrow(WORLD.index.observation, 'innovation-index/circle/2020')
const observation = (parts: Partial<Observation>): Observation => ({ ...BASE, ...parts, id: JSON.stringify(parts) })

function specOf(type: ChartFormId, observations: readonly Observation[], index = WORLD.index): ChartSpec {
  const paintOf = () => ({ role: 'accent1' }) as const
  return buildChartSpec({ type, observations, index, lang: 'en', title: 'T', paintOf, barShare: 0.6 })
}
const valuesOf = (spec: ChartSpec) => spec.series.map((series) => series.points.map((point) => point.value))
const labelsOf = (spec: ChartSpec) => spec.categories.map((category) => category.label)

describe('the series and categories of a chart', () => {
  it('leaves a gap where a series has no value for a period', () => {
    const spec = specOf('slope', [
      observation({ region: 'chengdu', period: '2020', value: 1 }),
      observation({ region: 'chengdu', period: '2024', value: 2 }),
      observation({ region: 'chongqing', period: '2024', value: 3 }),
    ])
    expect(valuesOf(spec)).toEqual([
      [1, 2],
      [null, 3],
    ])
  })

  it('calls two measures of one place by both', () => {
    const spec = specOf('slope', [
      observation({ region: 'chengdu', metric: 'innovation-index', period: '2020' }),
      observation({ region: 'chengdu', metric: 'gii-rank', period: '2020' }),
      observation({ region: 'chongqing', metric: 'gii-rank', period: '2024' }),
    ])
    expect(new Set(spec.series.map((series) => series.name)).size).toBe(3)
  })

  it('names bars by as little as tells them apart', () => {
    const chengdu = observation({ region: 'chengdu', period: '2024' })
    const chongqing = observation({ region: 'chongqing', period: '2024' })
    const earlier = observation({ region: 'chengdu', period: '2020' })
    expect(labelsOf(specOf('bar', [chengdu, chongqing]))).toEqual(['Chengdu', 'Chongqing'])
    expect(labelsOf(specOf('bar', [earlier, chengdu]))).toEqual(['2020', '2024'])
    expect(labelsOf(specOf('bar', [earlier, chengdu, chongqing]))).toEqual([
      'Chengdu, 2020',
      'Chengdu, 2024',
      'Chongqing, 2024',
    ])
  })

  it('makes each part of a stack a series of its own', () => {
    const spec = specOf('stack', [
      observation({ region: 'chengdu', value: 60, unit: 'percent' }),
      observation({ region: 'chongqing', value: 40, unit: 'percent' }),
    ])
    expect(valuesOf(spec)).toEqual([[60], [40]])
    expect(spec.categories).toHaveLength(1)
    expect([spec.min, spec.max]).toEqual([0, 100])
  })

  it.each<[string, readonly [number, number], string]>([
    ['make up the whole', [6.5, 93.5], 'parts-of-whole'],
    ['make it up but for rounding', [33.3, 66.6], 'parts-of-whole'],
    ['leave some out', [6.5, 24.4], 'stacked'],
  ])('says whether the parts %s', (_, [one, other], grouping) => {
    const parts = [one, other].map((value, i) => observation({ period: `${2020 + i}`, value, unit: 'percent' }))
    expect(specOf('stack', parts).plot).toEqual({ kind: 'bars', direction: 'level', grouping })
  })

  it('shows on a line, and only there, that the place of a value in it is inferred', () => {
    const ranks = ['2020', '2024', '2025'].map((year) =>
      getOrThrow(WORLD.index.observation, `gii-rank/chengdu/${year}`),
    )
    const kindsOf = (type: ChartFormId) => specOf(type, ranks).series[0]?.points.map(({ kind }) => kind)
    expect(ranks[2]?.metricInferred).toBe(true)
    expect(kindsOf('bump')).toEqual(['observed', 'observed', 'inferred'])
    expect(kindsOf('slope')).toEqual(['observed', 'observed', 'inferred'])
    expect(kindsOf('column')).toEqual(['observed', 'observed', 'observed'])
  })

  it('takes an inferred period as it takes an inferred measure', () => {
    const platforms = getOrThrow(WORLD.index.observation, 'national-platforms/chengdu/2025')
    const earlier = { ...platforms, id: 'earlier', period: '2024', periodInferred: false }
    expect(platforms.periodInferred).toBe(true)
    const known = { ...WORLD.index, observation: new Map([...WORLD.index.observation, [earlier.id, earlier]]) }
    const kindsOf = (type: ChartFormId) =>
      specOf(type, [earlier, platforms], known).series[0]?.points.map(({ kind }) => kind)
    expect(kindsOf('slope')).toEqual(['observed', 'inferred'])
    expect(kindsOf('dumbbell')).toEqual(['observed', 'inferred'])
    expect(kindsOf('bar')).toEqual(['observed', 'observed'])
  })

  it('says that a value has no date', () => {
    expect(labelsOf(specOf('column', [observation({ period: null }), observation({ period: '2024' })]))).toEqual([
      'undated',
      '2024',
    ])
  })
})

describe('the ends of the axis', () => {
  it.each<[string, number[], [number, number]]>([
    ['starts at zero', [3, 8], [0, 8]],
    ['ends at zero where all values are negative', [-0.3, -0.1], [-0.3, 0]],
    ['spans both signs', [-2, 5], [-2, 5]],
    ['has a length where all values are zero', [0, 0], [0, 1]],
  ])('%s', (_, values, ends) => {
    const spec = specOf(
      'bar',
      values.map((value, i) => observation({ value, period: `${2020 + i}` })),
    )
    expect([spec.min, spec.max]).toEqual(ends)
  })
})
