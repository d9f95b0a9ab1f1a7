import { describe, expect, it } from 'vitest'
import type { PointKind } from '../../../core/chart/model'
import { hatchLines } from '../../../core/drawing/hatch'
import { kindMarks, type MarkChart } from '../../../core/drawing/kind-marks'

type Call = readonly [string, ...unknown[]]

/** A context that notes what is called, with the stroke that was set at the time. */
function recorder() {
  const calls: Call[] = []
  const note =
    (name: string) =>
    (...args: unknown[]): void => {
      calls.push([name, ...args])
    }
  const names = [
    'save',
    'restore',
    'beginPath',
    'moveTo',
    'lineTo',
    'arc',
    'strokeRect',
    'stroke',
    'clip',
    'setLineDash',
  ]
  const methods = Object.fromEntries(names.map((name) => [name, note(name)]))
  const ctx = { fillStyle: '', strokeStyle: '', lineWidth: 1, ...methods } as unknown as MarkChart['ctx']
  const of = (...wanted: readonly string[]) => calls.filter(([name]) => wanted.includes(name))
  return { ctx, of, calls }
}

function chartOf(
  ctx: MarkChart['ctx'],
  type: 'bar' | 'line',
  kinds: readonly PointKind[],
  elements: readonly object[],
) {
  return {
    ctx,
    chartArea: { top: 0, bottom: 50 },
    scales: { x: { getPixelForValue: (value: number) => value * 10 } },
    data: {
      datasets: [
        {
          kinds,
          inks: kinds.map(() => '#123456'),
          showLine: false,
          borderColor: '#654321',
          borderWidth: 2,
          data: kinds.map((_, i) => i),
        },
      ],
    },
    getDatasetMeta: () => ({ type, data: elements }),
  } as MarkChart
}

const BAR = { x: 50, y: 10, base: 40, width: 20, horizontal: false }
const DOT = { x: 50, y: 10, options: { radius: 12, borderWidth: 0 } }

describe('bars', () => {
  it.each<[PointKind, number, readonly number[] | null]>([
    ['observed', 0, null],
    ['derived', 1, [5, 3.75]],
    ['projected', 1, [5, 3.75]],
    ['target', 1, []],
    ['words', 1, [5, 3.75]],
  ])('%s has %i outline', (kind, outlines, dash) => {
    const { ctx, of } = recorder()
    kindMarks.afterDatasetDraw(chartOf(ctx, 'bar', [kind], [BAR]), { index: 0 })
    expect(of('strokeRect')).toHaveLength(outlines)
    if (dash !== null) expect(of('setLineDash').at(-1)).toEqual(['setLineDash', dash])
  })

  it('an outline lies within its bar, upright or level', () => {
    const { ctx, of } = recorder()
    const level = { x: 80, y: 30, base: 20, height: 10, horizontal: true }
    kindMarks.afterDatasetDraw(chartOf(ctx, 'bar', ['target', 'target'], [BAR, level]), { index: 0 })
    expect(of('strokeRect')).toEqual([
      ['strokeRect', 40.625, 10.625, 18.75, 28.75],
      ['strokeRect', 20.625, 25.625, 58.75, 8.75],
    ])
  })

  it('only words are hatched', () => {
    const { ctx, of } = recorder()
    kindMarks.afterDatasetDraw(chartOf(ctx, 'bar', ['words'], [BAR]), { index: 0 })
    expect(of('moveTo')).toHaveLength(hatchLines({ x: 40, y: 10, width: 20, height: 30 }).length)
  })
})

describe('lines', () => {
  const elements = [0, 10, 20, 30].map((x) => ({ x, y: x }))

  it('dashes a stretch unless both ends are observed', () => {
    const { ctx, of } = recorder()
    const chart = chartOf(ctx, 'line', ['derived', 'observed', 'observed', 'target'], elements)
    kindMarks.beforeDatasetDraw(chart, { index: 0 })
    expect(of('setLineDash').map(([, dash]) => dash)).toEqual([[8, 6], [], [8, 6]])
    expect(of('lineTo').map(([, x]) => x)).toEqual([10, 20, 30])
  })

  it('dashes the stretch to a point whose place is inferred', () => {
    const { ctx, of } = recorder()
    kindMarks.beforeDatasetDraw(chartOf(ctx, 'line', ['observed', 'observed', 'inferred'], elements), { index: 0 })
    expect(of('setLineDash').map(([, dash]) => dash)).toEqual([[], [8, 6]])
  })

  it('passes over gaps', () => {
    const { ctx, of } = recorder()
    const chart = chartOf(ctx, 'line', ['observed', 'observed', 'observed', 'observed'], elements)
    const [dataset] = chart.data.datasets
    Object.assign(dataset ?? {}, {
      data: [
        { x: 1, y: 5 },
        { x: 2, y: null },
        { x: 3, y: 6 },
        { x: 4, y: null },
      ],
    })
    kindMarks.beforeDatasetDraw(chart, { index: 0 })
    expect(of('moveTo', 'lineTo')).toEqual([
      ['moveTo', 0, 0],
      ['lineTo', 20, 20],
    ])
  })
})

describe('points', () => {
  it.each<[PointKind, number]>([
    ['observed', 0],
    ['derived', 1],
    ['projected', 1],
    ['target', 0],
    ['inferred', 0],
    ['words', 2],
  ])('a large %s point has %i circles beside its own', (kind, count) => {
    const { ctx, of } = recorder()
    kindMarks.afterDatasetDraw(chartOf(ctx, 'line', [kind], [DOT]), { index: 0 })
    expect(of('arc')).toHaveLength(count)
  })

  it('is hatched all over, and no further', () => {
    const { ctx, of } = recorder()
    kindMarks.afterDatasetDraw(chartOf(ctx, 'line', ['words'], [DOT]), { index: 0 })
    const lines = hatchLines({ x: 38, y: -2, width: 24, height: 24 })
    expect(of('moveTo', 'lineTo')).toEqual(
      lines.flatMap(([x1, y1, x2, y2]) => [
        ['moveTo', x1, y1],
        ['lineTo', x2, y2],
      ]),
    )
  })

  it('a ring closes with whole dashes', () => {
    const { ctx, of } = recorder()
    kindMarks.afterDatasetDraw(chartOf(ctx, 'line', ['projected'], [DOT]), { index: 0 })
    const [dash = 0] = (of('setLineDash')[0]?.[1] ?? []) as number[]
    const pairs = (2 * Math.PI * 12) / (dash * 2)
    expect(pairs).toBeCloseTo(Math.round(pairs), 9)
  })

  it('leaves small points to their solid border', () => {
    const { ctx, calls } = recorder()
    const small = { x: 1, y: 1, options: { radius: 4, borderWidth: 2 } }
    kindMarks.afterDatasetDraw(chartOf(ctx, 'line', ['projected'], [small]), { index: 0 })
    expect(calls).toEqual([])
  })
})

describe('guides', () => {
  it('cross the plot where the axis has the value', () => {
    const { ctx, of } = recorder()
    const guide = { at: [1, 4], color: '#000000', width: 1, dash: [] } as const
    kindMarks.beforeDatasetsDraw(chartOf(ctx, 'line', [], []), {}, { guide })
    expect(of('moveTo', 'lineTo')).toEqual([
      ['moveTo', 10, 0],
      ['lineTo', 10, 50],
      ['moveTo', 40, 0],
      ['lineTo', 40, 50],
    ])
  })
})

describe('hatching', () => {
  it.each([
    [40, 20],
    [8, 90],
    [3, 2],
  ])('stays within a box of %i × %i, rising at 45°', (width, height) => {
    const lines = hatchLines({ x: 10, y: 20, width, height })
    for (const [x1, y1, x2, y2] of lines) {
      expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10)
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(10 + width)
      expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(20)
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(20 + height)
      expect(x2 - x1).toBeCloseTo(y1 - y2, 9)
    }
    expect(lines.length).toBeGreaterThan(0)
  })
})
