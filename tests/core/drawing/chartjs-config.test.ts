import { describe, expect, it } from 'vitest'
import { CHART_FORMS } from '../../../core/chart/forms/index'
import type { ChartPoint, ChartSpec, PointKind } from '../../../core/chart/model'
import { CHART_FORM_IDS } from '../../../core/chart-form-ids'
import type { ChartFrame } from '../../../core/drawing/chart-frame'
import { chartCanvas, chartConfig } from '../../../core/drawing/chartjs-config'
import { KIND_STYLES } from '../../../core/drawing/kind-style'
import { PALETTE_ROLES, type Palette } from '../../../core/template/palette'

const palette = {
  ...Object.fromEntries(PALETTE_ROLES.map((role) => [role, '105C66'])),
  background: 'FFFFFF',
} as Palette

const point = (value: number | null, kind: PointKind = 'observed'): ChartPoint => ({
  evidence: null,
  value,
  label: null,
  kind,
  paint: { role: 'accent1' },
})

function frame(
  over: Partial<ChartSpec>,
  points: readonly ChartPoint[],
  positions: readonly (number | null)[],
): ChartFrame {
  return {
    box: { x: 10, y: 20, width: 200.3, height: 100.6 },
    plot: { x: 30, y: 25, width: 150, height: 80 },
    pointSize: 10,
    lineWidth: 3,
    guide: { paint: { role: 'muted', alpha: 0.5 }, width: 1, dash: 'dash' },
    spec: {
      type: 'slope',
      title: 'T',
      categories: positions.map((position, i) => ({ label: `C${i}`, position, emphasis: false })),
      series: [{ name: 'S', paint: { role: 'accent1' }, points }],
      min: 0,
      max: 100,
      reversed: false,
      numberFormat: '0',
      unit: 'percent',
      barShare: 0.6,
      plot: CHART_FORMS[over.type ?? 'slope'].plotOf([]),
      ...over,
    },
  }
}

describe('chartConfig', () => {
  it.each(CHART_FORM_IDS)('is plain data for a %s chart', (type) => {
    const config = chartConfig(frame({ type }, [point(1), point(null)], [2020, 2024]), palette)
    expect(JSON.parse(JSON.stringify(config))).toEqual(config)
  })

  it('keeps the plot where it is: what is left of a canvas of whole points is padding', () => {
    const of = frame({}, [point(1)], [null])
    expect(chartCanvas(of)).toEqual({ width: 201, height: 101 })
    const { options } = chartConfig(of, palette)
    expect([options.responsive, options.maintainAspectRatio, options.animation]).toEqual([false, false, false])
    expect(chartConfig(of, palette).options.layout.padding).toEqual({ left: 20, top: 5, right: 31, bottom: 16 })
  })

  it('puts a time axis to scale and other categories at even steps', () => {
    const time = chartConfig(frame({}, [point(1), point(2)], [2020, 2024.5]), palette)
    expect(time.options.scales.x).toMatchObject({ type: 'linear', min: 2020, max: 2024.5 })
    expect(time.data.datasets[0]?.data).toEqual([
      { x: 2020, y: 1 },
      { x: 2024.5, y: 2 },
    ])
    const even = chartConfig(frame({}, [point(1), point(2)], [null, 2024]), palette)
    expect(even.options.scales.x).toMatchObject({ type: 'category', offset: false })
  })

  it('puts points of rows where their value is to the right, one series below the other', () => {
    const of = frame({ type: 'dumbbell', min: 10 }, [point(20), point(null)], [null, null])
    const two = { ...of, spec: { ...of.spec, series: [...of.spec.series, ...of.spec.series] } }
    const { data, options } = chartConfig(two, palette)
    expect(options.scales).toMatchObject({
      x: { type: 'linear', min: 10, max: 100, reverse: false },
      y: { type: 'linear', min: 0, max: 2, reverse: true },
    })
    expect(data.datasets.map((dataset) => dataset.data)).toEqual([
      [
        { x: 20, y: 0.5 },
        { x: 10, y: null },
      ],
      [
        { x: 20, y: 1.5 },
        { x: 10, y: null },
      ],
    ])
    expect(options.plugins.kindMarks.guide).toBeNull()
  })

  it('lays overlaid bars over those of the series before, each in the middle of its category', () => {
    const of = frame({ type: 'bullet' }, [point(20)], [null])
    const two = { ...of, spec: { ...of.spec, series: [...of.spec.series, ...of.spec.series] } }
    expect(chartConfig(two, palette).data.datasets).toMatchObject([
      { grouped: false, order: 2, base: 0 },
      { grouped: false, order: 1, base: 0 },
    ])
  })

  it('runs ranks downwards', () => {
    const { scales } = chartConfig(frame({ type: 'bump', reversed: true, min: 1 }, [point(1)], [null]), palette).options
    expect(scales.y).toMatchObject({ min: 1, max: 100, reverse: true })
  })

  it('lays bars level and stacks parts', () => {
    const { indexAxis, scales } = chartConfig(frame({ type: 'stack' }, [point(1)], [null]), palette).options
    expect(indexAxis).toBe('y')
    expect([scales.x.stacked, scales.y.stacked]).toEqual([true, true])
  })

  it('draws a line itself only where all of it is solid', () => {
    const shown = (kind: PointKind) =>
      chartConfig(frame({}, [point(1), point(2, kind)], [1, 2]), palette).data.datasets[0]
    expect(shown('observed')).toMatchObject({ showLine: true })
    expect(shown('target')).toMatchObject({ showLine: false })
  })

  it('keeps solid and hollow points equally large', () => {
    const [dataset] = chartConfig(frame({}, [point(1), point(2, 'target')], [1, 2]), palette).data.datasets
    expect(dataset).toMatchObject({ pointRadius: [5, 4], pointBorderWidth: [0, 2] })
  })

  it('fills by kind: bars with opacity, points on their ground', () => {
    const kinds = Object.keys(KIND_STYLES) as PointKind[]
    const points = kinds.map((kind) => point(1, kind))
    const bars = chartConfig(
      frame(
        { type: 'column' },
        points,
        kinds.map(() => null),
      ),
      palette,
    )
    expect(bars.data.datasets[0]).toMatchObject({
      kinds: ['observed', 'announced', 'claimed', 'derived', 'projected', 'target', 'words', 'inferred'],
      backgroundColor: ['#105C66', '#105C6640', '#105C6600', '#105C6640', ...Array(4).fill('#105C6600')],
    })
    const dots = chartConfig(
      frame(
        {},
        points,
        kinds.map(() => null),
      ),
      palette,
    )
    expect(dots.data.datasets[0]).toMatchObject({
      pointBackgroundColor: ['#105C66', '#C3D6D9', '#FFFFFF', '#C3D6D9', ...Array(4).fill('#FFFFFF')],
    })
  })

  it('draws guides at the categories of line forms, and of no other', () => {
    const guideOf = (type: ChartSpec['type'], positions: readonly (number | null)[]) =>
      chartConfig(frame({ type }, [point(1), point(2)], positions), palette).options.plugins.kindMarks.guide
    expect(guideOf('slope', [2020, 2024])).toEqual({ at: [2020, 2024], color: '#105C6680', width: 1, dash: [4, 3] })
    expect(guideOf('bump', [null, null])).toMatchObject({ at: [0, 1] })
    expect(guideOf('column', [null, null])).toBeNull()
  })
})
