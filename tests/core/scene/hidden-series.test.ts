import { expect, it, vi } from 'vitest'
import { chartConfig } from '../../../core/drawing/chartjs-config'
import { CLEAR } from '../../../core/drawing/css-color'
import type { ChartNode } from '../../../core/scene/model'
import { layOut } from '../world'
import { deckOf } from './decks'
import { WORLD } from './scenes'

vi.mock('../../../core/chart/forms/index', async (original) => {
  const { withWaterfall } = await import('../chart/waterfall-for-test')
  return withWaterfall(await original())
})

const observations = ['innovation-index/circle/2020', 'innovation-index/circle/2024']
const chart = { chart: { form: 'column', observations } } as const
const { slides, theme } = layOut(deckOf('chart', { chart }), WORLD)
const slide = slides[0]
const node = slide?.nodes.find(({ kind }) => kind === 'chart') as ChartNode
const wordsOf = ({ labels }: ChartNode) =>
  labels.map(({ lines }) => lines.flatMap(({ segments }) => segments.map(({ text }) => text)).join(' '))

it('a series that only carries others takes its room in the stack', () => {
  expect(node.spec.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
    [0, 100],
    [100, 202.29],
  ])
  expect(node.spec.max).toBeCloseTo(302.29)
})

it('has no label, no words and no kind in the legend', () => {
  expect(wordsOf(node)).toEqual(['2020', '100', '2024', '202.29'])
  expect(node.alt).toContain('Waterfall chart')
  expect(node.alt).not.toMatch(/foot/i)
  const shown = layOut(deckOf('chart', { chart: { chart: { form: 'bar', observations } } }), WORLD).slides[0]
  // The words around the chart: its title, the legend of kinds, the sources.
  const around = (of: typeof slide) => of?.nodes.filter(({ kind }) => kind === 'text')
  expect(around(slide)).toEqual(around(shown))
  expect(slide?.notes).toEqual(shown?.notes)
})

it('draws no mark on a canvas, whatever the kind of its points', () => {
  const [foot, steps] = chartConfig(node, theme.palette).data.datasets
  expect(foot).toMatchObject({ data: [0, 100], kinds: [], inks: [], backgroundColor: [CLEAR, CLEAR] })
  expect(steps).toMatchObject({ kinds: ['observed', 'observed'] })
})
