import { expect, test } from 'vitest'
import { guidesOf } from '../../../../engine/export/pptx/chart/guides'
import { planChart } from '../../../../engine/export/pptx/chart/plan'
import { box, category, chartNode, paint, point, spec } from '../fixture-parts'
import { DESIGNS } from './fixture'

const FRAME = box(0, 0, 500, 400)
const PLOT = box(100, 50, 300, 200)
const guide = { paint: paint('muted'), width: 0.75, dash: 'solid' } as const

/** One series on a time axis, with points of 10 at 2020, 2021 and 2024. */
function guides(values: readonly [number, number, number], reversed = false) {
  const categories = [2020, 2021, 2024].map((year) => category(String(year), year))
  const series = [{ name: 'One', paint: paint('accent1'), points: values.map((value) => point(value)) }]
  const of = spec({ type: 'slope', categories, series, min: 0, max: 100, reversed })
  const node = chartNode('c', FRAME, PLOT, of, { guide, pointSize: 10 })
  return guidesOf(planChart(node, paint('background'), DESIGNS.light.palette, 'en'))
}

const spans = (values: readonly [number, number, number], reversed = false) =>
  guides(values, reversed).map(({ y, height }) => [y, y + height].map(Math.round))

test('a guide runs over the height of the plot, except through its point', () => {
  // 25 of 100 lies at three quarters of the height: 50 + 150.
  expect(spans([25, 50, 100])).toEqual([
    [50, 195],
    [205, 250],
    [50, 145],
    [155, 250],
    [55, 250],
  ])
})

test('ranks count downwards', () => {
  expect(spans([25, 50, 100], true)).toEqual([
    [50, 95],
    [105, 250],
    [50, 145],
    [155, 250],
    [50, 245],
  ])
})

test('guides stand to scale in time', () => {
  const [first, last] = [guides([25, 50, 75])[0], guides([25, 50, 75]).at(-1)]
  const middle = guides([25, 50, 75])[2]
  const share = ((middle?.x ?? 0) - (first?.x ?? 0)) / ((last?.x ?? 0) - (first?.x ?? 0))
  expect(share).toBeCloseTo(0.25, 2)
})
