import { describe, expect, it } from 'vitest'
import { categoryX, valueX, valueY } from '../../../../core/chart/layout/plot-places'
import type { ChartSpec } from '../../../../core/chart/model'
import type { ChartNode } from '../../../../core/scene/model'
import { drawMarks } from '../../../../engine/export/pdf/chart/marks'
import { box, category, chartNode, paint, point, spec } from '../fixture-parts'
import { recordingPen } from './canvas/recorder'
import { fixtureScene } from './fixture'

const { palette } = fixtureScene('en', []).theme
/** On purpose neither whole nor round: the canvas is whole points, the plot is not. */
const PLOT = box(108.5, 150.25, 370.4, 300.3)

function marksOf(of: ChartSpec, over: Partial<ChartNode> = {}): readonly string[] {
  const { pen, operators } = recordingPen()
  drawMarks(pen, chartNode('c', box(48.3, 130.7, 560.55, 350.35), PLOT, of, over), palette, paint('background'))
  return operators()
}

/** Corners of the filled rectangles: left, top, right, bottom. */
function rectangles(operators: readonly string[]): readonly (readonly number[])[] {
  return operators.flatMap((operator, i) => {
    if (!operator.endsWith(' m') || operators[i + 4] !== 'h') return []
    const points = operators.slice(i, i + 4).flatMap((o) => o.split(' ').slice(0, 2).map(Number))
    const xs = points.filter((_, n) => n % 2 === 0)
    const ys = points.filter((_, n) => n % 2 === 1)
    return [[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]]
  })
}

/** Middles of the circles. */
function circles(operators: readonly string[]): readonly (readonly number[])[] {
  return operators.flatMap((operator, i) => {
    const [, down, , up] = operators.slice(i + 1, i + 5).map((o) => o.split(' ').map(Number))
    if (!operator.endsWith(' m') || operators[i + 5] !== 'h') return []
    return [[(down?.[4] ?? 0) + ((up?.[4] ?? 0) - (down?.[4] ?? 0)) / 2, up?.[5] ?? 0]]
  })
}

function expectClose(actual: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  expect(actual).toHaveLength(expected.length)
  actual.forEach((numbers, i) => {
    numbers.forEach((number, n) => {
      expect(number).toBeCloseTo(expected[i]?.[n] ?? Number.NaN, 2)
    })
  })
}

const series = (values: readonly (number | null)[]) => [
  { name: 'S', paint: paint('accent1'), points: values.map((value) => point(value)) },
]
const x = (share: number): number => PLOT.x + PLOT.width * share
const y = (share: number): number => PLOT.y + PLOT.height * (1 - share)

describe('marks stand exactly on the plot', () => {
  it('columns: categories share the width, values the height', () => {
    const operators = marksOf(
      spec({ type: 'column', categories: [category('A'), category('B')], series: series([25, 100]), barShare: 0.5 }),
    )
    expectClose(rectangles(operators), [
      [x(1 / 8), y(0.25), x(3 / 8), y(0)],
      [x(5 / 8), y(1), x(7 / 8), y(0)],
    ])
  })

  it('bars: the first category on top', () => {
    const operators = marksOf(
      spec({ type: 'bar', categories: [category('A'), category('B')], series: series([50, 100]), barShare: 0.5 }),
    )
    expectClose(rectangles(operators), [
      [x(0), y(7 / 8), x(0.5), y(5 / 8)],
      [x(0), y(3 / 8), x(1), y(1 / 8)],
    ])
  })

  it('a stack: parts follow each other', () => {
    const parts = [30, 70].map((value) => ({ name: `${value}`, paint: paint('accent1'), points: [point(value)] }))
    const operators = marksOf(spec({ type: 'stack', categories: [category('A')], series: parts, barShare: 1 }))
    // Chart.js draws the last series first.
    expectClose(rectangles(operators), [
      [x(0.3), y(1), x(1), y(0)],
      [x(0), y(1), x(0.3), y(0)],
    ])
  })

  it('bars stand on zero, or on the end of an axis that does not reach it', () => {
    const below = spec({
      type: 'column',
      categories: [category('A')],
      series: series([-20]),
      min: -50,
      max: 50,
      barShare: 1,
    })
    expectClose(rectangles(marksOf(below)), [[x(0), y(0.5), x(1), y(0.3)]])
    const above = spec({
      type: 'column',
      categories: [category('A')],
      series: series([75]),
      min: 50,
      max: 100,
      barShare: 1,
    })
    expectClose(rectangles(marksOf(above)), [[x(0), y(0.5), x(1), y(0)]])
  })

  it('a slope: time runs to scale, a gap is skipped', () => {
    const categories = [category('2020', 2020), category('2024', 2024), category('2025', 2025)]
    const operators = marksOf(spec({ type: 'slope', categories, series: series([0, null, 100]) }))
    expectClose(circles(operators), [
      [x(0), y(0)],
      [x(1), y(1)],
    ])
    const middle = marksOf(spec({ type: 'slope', categories, series: series([0, 50, 100]) }))
    expectClose(circles(middle).slice(1, 2), [[x(0.8), y(0.5)]])
  })

  it('without places in time the categories are evenly spaced; one alone stands in the middle', () => {
    const even = spec({
      type: 'slope',
      categories: ['A', 'B', 'C'].map((label) => category(label)),
      series: series([50, 50, 50]),
    })
    expectClose(
      circles(marksOf(even)),
      [0, 0.5, 1].map((share) => [x(share), y(0.5)]),
    )
    const one = spec({ type: 'slope', categories: [category('2024', 2024)], series: series([50]) })
    expectClose(circles(marksOf(one)), [[x(0.5), y(0.5)]])
  })

  it('ranks run downwards', () => {
    const ranks = spec({
      type: 'bump',
      categories: [category('2020', 2020), category('2024', 2024)],
      series: series([1, 41]),
      min: 1,
      max: 81,
      reversed: true,
    })
    expectClose(circles(marksOf(ranks, { pointSize: 30 })), [
      [x(0), y(1)],
      [x(1), y(0.5)],
    ])
  })

  it('guides cross the whole plot at the categories', () => {
    const categories = [category('2020', 2020), category('2024', 2024), category('2025', 2025)]
    const guide = { paint: paint('muted'), width: 0.75, dash: 'solid' } as const
    const operators = marksOf(spec({ type: 'slope', categories, series: [] }), { guide })
    const points = operators
      .filter((operator) => / [ml]$/.test(operator))
      .map((o) => o.split(' ').slice(0, 2).map(Number))
    expectClose(
      points,
      [0, 0.8, 1].flatMap((share) => [
        [x(share), y(1)],
        [x(share), y(0)],
      ]),
    )
  })

  it('agrees with the places that the scene gives to labels', () => {
    const categories = [2019, 2020.5, 2021, 2025].map((year) => category(String(year), year))
    const line = spec({ type: 'slope', categories, series: series([3, 41, 7.5, 88]), min: -10, max: 90 })
    const values = [3, 41, 7.5, 88]
    expectClose(
      circles(marksOf(line)),
      values.map((value, i) => [categoryX(line, PLOT, i), valueY(line, PLOT, value)]),
    )
    const bars = spec({ type: 'bar', categories, series: series(values), max: 90 })
    expectClose(
      rectangles(marksOf(bars)).map(([, , right = 0]) => [right]),
      values.map((value) => [valueX(bars, PLOT, value)]),
    )
  })

  it('takes a value that is no number for a gap', () => {
    const odd = spec({ type: 'column', categories: [category('A')], series: series([Number.NaN]) })
    expect(rectangles(marksOf(odd))).toEqual([])
  })

  it('draws nothing for a chart without values, and does not fail', () => {
    const empty = spec({ type: 'column', categories: [category('A')], series: series([null]) })
    expect(rectangles(marksOf(empty))).toEqual([])
    const blank = marksOf(spec({ type: 'bar', categories: [], series: [] }))
    expect(blank.filter((operator) => !/^[qQ]$/.test(operator))).toEqual([])
  })
})
