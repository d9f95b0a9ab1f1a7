import { describe, expect, it } from 'vitest'
import type { ChartFormId } from '../../../core/chart-form-ids'
import { getOrThrow } from '../../../core/dataset/lookup'
import type { ChartContent } from '../../../core/template/content-schema'
import type { Layout } from '../../../core/template/template'
import { message } from '../../../messages/message'
import { said } from '../../said'
import { chartOf, textOf, values } from './chart-of'
import { WORLD } from './scenes'

/** The shipped layout `chart`, where it asks for certain forms. */
function layoutsAsking(forms: readonly ChartFormId[]): ReadonlyMap<string, Layout> {
  const layout = getOrThrow(WORLD.templates.layouts, 'chart')
  const areas = layout.areas.map((area) => (area.show === 'chart' ? { ...area, forms: [...forms] } : area))
  return new Map([...WORLD.templates.layouts, ['chart', { ...layout, areas }]])
}

describe('charts', () => {
  it('names a series that has a single point', () => {
    const { node, codes } = chartOf('slope', [
      { region: 'chengdu', period: '2020', value: 10 },
      { region: 'chengdu', period: '2024', value: 20 },
      { region: 'chongqing', period: '2024', value: 90 },
    ])
    expect(values(node).map(textOf)).toEqual(expect.arrayContaining([expect.stringContaining('Chongqing')]))
    expect(codes).toEqual([])
  })

  it('shows a rank of a list that the source does not name: hollow, in words and at the foot', () => {
    const rank = (period: string, value: number) => ({ unit: 'rank', decimals: 0, period, value }) as const
    const { scene, node } = chartOf('bump', [
      rank('2020', 47),
      rank('2024', 23),
      { ...rank('2025', 24), metricInferred: true },
    ])
    expect(node.spec.series[0]?.points.map(({ kind }) => kind)).toEqual(['observed', 'observed', 'inferred'])
    expect(node.alt).toContain('2024 23, 2025 24 (inferred).')
    const roles = values(node).map(({ style }) => style.paint.role)
    expect(roles).toEqual(['background', 'background', 'text'])
    const foot = scene.slides[0]?.nodes.find(({ id }) => id === 'sources')
    const lines = foot?.kind === 'text' ? foot.lines : []
    const words = lines.flatMap((line) => line.segments.map(({ text }) => text)).join(' ')
    expect(words).toContain('Hollow point, dashed line')
  })

  it('sets the values of negative bars on their side of zero, and the ground line at zero', () => {
    const { scene, node, codes } = chartOf('column', [
      { period: '2020', value: -10 },
      { period: '2024', value: 20 },
    ])
    const baseline = scene.slides[0]?.nodes.find(({ id }) => id === 'chart-baseline')
    expect(baseline?.box.y).toBeCloseTo(node.plot.y + (node.plot.height * 2) / 3)
    expect(values(node).map(({ position }) => position)).toEqual(['below', 'above'])
    const level = chartOf('bar', [
      { period: '2020', value: -10 },
      { period: '2024', value: 20 },
    ])
    expect(values(level.node).map(({ position }) => position)).toEqual(['left', 'right'])
    // Both keep the same small distance from the end of their bar.
    const [below, above] = values(level.node).map(({ lines }) => lines[0])
    const { plot, spec } = level.node
    const x = (value: number) => plot.x + (plot.width * (value - spec.min)) / (spec.max - spec.min)
    const gaps = [x(-10) - ((below?.x ?? 0) + (below?.width ?? 0)), (above?.x ?? 0) - x(20)]
    expect(gaps[0]).toBeCloseTo(gaps[1] ?? 0)
    expect(gaps[0]).toBeGreaterThan(0)
    expect([...codes, ...level.codes]).toEqual([])
  })

  it('says where another form is drawn than the one asked for, and why that cannot be', () => {
    const { node, scene } = chartOf('bump', [
      { period: '2020', value: 10 },
      { period: '2024', value: 20 },
    ])
    expect([node.spec.type, scene.diagnostics.map(said)]).toEqual([
      'slope',
      ['The chart form "bump" cannot be used here, so "slope" is drawn instead. A ranking chart needs ranks.'],
    ])
  })

  it('says why no form that the layout asks for is drawn, and each reason once', () => {
    const parts = [
      { region: 'chengdu', period: '2024', unit: 'rank', value: 10 },
      { region: 'chongqing', period: '2024', unit: 'rank', value: 20 },
    ] as const
    const tell = (forms: readonly ChartFormId[], form: ChartContent['form'] = 'auto') =>
      chartOf(form, parts, layoutsAsking(forms)).scene.diagnostics.map((one) => one.code === 'other-form' && one.args)
    const needsPeriods = message('chart-needs-periods')
    expect(tell(['bump', 'slope'])).toMatchObject([
      { wanted: [{ id: 'bump' }, { id: 'slope' }], drawn: { id: 'bar' }, why: [needsPeriods] },
    ])
    expect(tell(['slope', 'stack'])).toMatchObject([{ why: [needsPeriods, message('chart-needs-parts')] }])
    expect(tell(['column'], 'bar')).toMatchObject([{ asked: { id: 'bar' }, why: [message('chart-not-here')] }])
    expect(tell(['column', 'bar'], 'bar')).toEqual([])
  })

  it('says that one axis cannot hold two units', () => {
    const { codes } = chartOf('bar', [
      { region: 'chengdu', unit: 'CNY bn', value: 210 },
      { region: 'chongqing', unit: 'CNY tn', value: 8 },
    ])
    expect(codes).toEqual(['mixed-units'])
  })

  it('says what it leaves out, and does not cite it', () => {
    const { scene, codes } = chartOf('slope', [
      { period: '2020', value: 10 },
      { period: '2024', value: 20 },
      { period: '2024', value: 21 },
    ])
    expect(codes).toEqual(['left-out'])
    expect(scene.slides[0]?.notes.numbers.map(({ observation }) => observation)).toEqual(['made/up/0', 'made/up/1'])
  })

  it('draws one value without a line', () => {
    expect(chartOf('slope', [{ period: '2024', value: 20 }]).node.spec.type).toBe('bar')
  })

  it('draws parts of a whole as one bar, each part named', () => {
    const { node, codes } = chartOf('stack', [
      { region: 'chengdu', value: 60, unit: 'percent', change: false },
      { region: 'chongqing', value: 40, unit: 'percent', change: false },
    ])
    expect(codes).toEqual([])
    expect(node.labels.filter(({ kind }) => kind === 'series').map(textOf)).toEqual(['Chengdu', 'Chongqing'])
  })
})
