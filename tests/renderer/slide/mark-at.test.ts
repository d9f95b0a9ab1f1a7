import type { Chart } from 'chart.js'
import { expect, it } from 'vitest'
import { markAt } from '../../../renderer/slide/chart/mark-tooltip'
import { chartOf } from '../../core/scene/chart-of'

const share = (metric: string, value: number) => ({ metric, unit: 'percent', change: false, value }) as const
const { node } = chartOf('share-bar', [share('circle-land-share', 58), share('circle-economy-share', 6)])

/** A chart under whose pointer are these series, the nearest first; Chart.js gives only the nearest unless asked for all. */
function chartWith(...series: readonly number[]): Chart {
  const marks = series.map((datasetIndex) => ({ datasetIndex, index: 0, element: { x: 10 * datasetIndex, y: 5 } }))
  const canvas = { getBoundingClientRect: () => ({ left: 0, top: 0, width: 100, height: 100 }) }
  const getElementsAtEventForMode = (_: unknown, mode: string) => (mode === 'nearest' ? marks.slice(0, 1) : marks)
  return { canvas, width: 100, height: 100, getElementsAtEventForMode } as unknown as Chart
}

const AT = { clientX: 5, clientY: 5 }

it('finds the share that lies over a nearer whole, of which there is nothing to say', () => {
  expect(markAt(chartWith(0, 1), node, AT)?.point.value).toBe(58)
})

it('finds nothing where there is only the whole', () => {
  expect(markAt(chartWith(0), node, AT)).toBeNull()
})

it('finds the nearest mark where something is to be said of it', () => {
  expect(markAt(chartWith(1, 0), node, AT)).toMatchObject({ point: { value: 58 }, x: node.box.x + 10 })
})
