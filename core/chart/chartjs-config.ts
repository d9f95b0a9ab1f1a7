import type { Paint, Palette } from '../template/palette'
import { barDataset } from './bar-dataset'
import { type ChartFrame, timePositions } from './chart-frame'
import type { CategoryScale, ChartJsConfig, ChartJsOptions, GuideLines, LinearScale } from './chartjs-model'
import { cssColour } from './css-colour'
import { dashPattern } from './kind-look'
import { lineDataset } from './line-dataset'
import type { ChartSpec } from './model'

/** How Chart.js stands for each form of chart. */
const FORMS = {
  slope: { type: 'line', indexAxis: 'x', stacked: false },
  bump: { type: 'line', indexAxis: 'x', stacked: false },
  column: { type: 'bar', indexAxis: 'x', stacked: false },
  bar: { type: 'bar', indexAxis: 'y', stacked: false },
  stack: { type: 'bar', indexAxis: 'y', stacked: true },
} as const

/**
 * The Chart.js configuration of a chart, as plain data. It draws marks only and fills exactly the frame's plot: labels
 * are text of the scene. Give it to Chart.js with the `kindMarks` plugin, on a canvas of `chartCanvas(frame)`.
 *
 * @param ground What the chart stands on: shows inside hollow points.
 */
export function chartConfig(
  frame: ChartFrame,
  palette: Palette,
  ground: Paint = { role: 'background' },
): ChartJsConfig {
  const { spec } = frame
  const { type, indexAxis } = FORMS[spec.type]
  const labels = spec.categories.map((category) => category.label)
  const look = { frame, palette, ground, positions: timePositions(spec) }
  const datasets = spec.series.map((series) => (type === 'line' ? lineDataset(series, look) : barDataset(series, look)))
  return { type, data: { labels, datasets }, options: optionsOf(frame, palette, indexAxis) }
}

/** The canvas of a chart, whose left top corner is the box's; whole points, because Chart.js rounds its size. */
export function chartCanvas(frame: ChartFrame): { readonly width: number; readonly height: number } {
  return { width: Math.ceil(frame.box.width), height: Math.ceil(frame.box.height) }
}

function optionsOf(frame: ChartFrame, palette: Palette, indexAxis: 'x' | 'y'): ChartJsOptions {
  const value = valueScale(frame.spec)
  const index = indexScale(frame.spec)
  return {
    indexAxis,
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    layout: { autoPadding: false, padding: plotInsets(frame) },
    scales: indexAxis === 'x' ? { x: index, y: value } : { x: value, y: index },
    plugins: {
      legend: { display: false },
      tooltip: { enabled: false },
      kindMarks: { guide: guideOf(frame, palette) },
    },
  }
}

function plotInsets(frame: ChartFrame): ChartJsOptions['layout']['padding'] {
  const { box, plot } = frame
  const canvas = chartCanvas(frame)
  const left = plot.x - box.x
  const top = plot.y - box.y
  return { left, top, right: canvas.width - left - plot.width, bottom: canvas.height - top - plot.height }
}

function valueScale(spec: ChartSpec): LinearScale {
  return linear(spec.min, spec.max, spec.reversed, FORMS[spec.type].stacked)
}

function indexScale(spec: ChartSpec): LinearScale | CategoryScale {
  const { type, stacked } = FORMS[spec.type]
  if (type === 'bar') return { type: 'category', display: false, offset: true, stacked, ticks: NO_TICKS }
  const positions = timePositions(spec)
  if (positions !== null) return linear(Math.min(...positions), Math.max(...positions), false, false)
  return { type: 'category', display: false, offset: spec.categories.length === 1, stacked, ticks: NO_TICKS }
}

/** Without it Chart.js measures the labels of ticks even on an axis that is not shown. */
const NO_TICKS = { display: false } as const

function linear(min: number, max: number, reverse: boolean, stacked: boolean): LinearScale {
  return {
    type: 'linear',
    display: false,
    min,
    max,
    reverse,
    stacked,
    bounds: 'data',
    ticks: { ...NO_TICKS, count: 2 },
  }
}

/** Hairlines at the categories of line forms. */
function guideOf({ spec, guide }: ChartFrame, palette: Palette): GuideLines | null {
  if (guide === null || FORMS[spec.type].type !== 'line') return null
  return {
    at: timePositions(spec) ?? spec.categories.map((_, i) => i),
    colour: cssColour(palette, guide.paint),
    width: guide.width,
    dash: guide.dash === 'dash' ? dashPattern(guide.width) : [],
  }
}
