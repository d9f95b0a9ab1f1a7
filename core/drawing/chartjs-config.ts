import type { ChartSpec } from '../chart/model'
import { type ChartPlot, isStacked } from '../chart/plot'
import type { Paint, Palette } from '../template/palette'
import { barDataset } from './bar-dataset'
import { type ChartFrame, timePositions } from './chart-frame'
import type { CategoryScale, ChartJsConfig, ChartJsOptions, GuideLines, LinearScale } from './chartjs-model'
import { cssColor } from './css-color'
import { dashPattern } from './kind-style'
import { lineDataset, rowDataset } from './line-dataset'

/**
 * The Chart.js configuration of a chart, as plain data. It draws marks only and fills exactly the frame's plot: labels
 * are text of the scene. Give it to Chart.js with the `kindMarks` plugin, on a canvas of `chartCanvas(frame)`.
 *
 * @param background The background of the chart: shows inside hollow points.
 */
export function chartConfig(
  frame: ChartFrame,
  palette: Palette,
  background: Paint = { role: 'background' },
): ChartJsConfig {
  const { spec } = frame
  const { plot } = spec
  const labels = spec.categories.map((category) => category.label)
  const style = { frame, palette, background, positions: timePositions(spec) }
  const options = optionsOf(frame, palette, plot)
  if (plot.kind === 'points') {
    return {
      type: 'line',
      data: { labels, datasets: spec.series.map((series) => lineDataset(series, style)) },
      options,
    }
  }
  if (plot.kind === 'rows') {
    return {
      type: 'line',
      data: { labels, datasets: spec.series.map((series, i) => rowDataset(series, style, i)) },
      options,
    }
  }
  const datasets = spec.series.map((series, i) => barDataset(series, style, plot, i))
  return { type: 'bar', data: { labels, datasets }, options }
}

/** The canvas of a chart, whose left top corner is the box's; whole points, because Chart.js rounds its size. */
export function chartCanvas(frame: ChartFrame): { readonly width: number; readonly height: number } {
  return { width: Math.ceil(frame.box.width), height: Math.ceil(frame.box.height) }
}

function optionsOf(frame: ChartFrame, palette: Palette, plot: ChartPlot): ChartJsOptions {
  const { min, max, reversed } = frame.spec
  const value = linear(min, max, reversed, isStacked(plot))
  const index = indexScale(frame.spec, plot)
  const indexAxis = plot.kind === 'bars' && plot.direction === 'level' ? 'y' : 'x'
  const isUpright = plot.kind === 'points' || (plot.kind === 'bars' && plot.direction === 'upright')
  return {
    indexAxis,
    responsive: false,
    maintainAspectRatio: false,
    animation: false,
    events: [],
    layout: { autoPadding: false, padding: plotInsets(frame) },
    scales: isUpright ? { x: index, y: value } : { x: value, y: index },
    plugins: {
      legend: { display: false },
      tooltip: { enabled: false },
      kindMarks: { guide: plot.kind === 'points' ? guideOf(frame, palette) : null },
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

function indexScale(spec: ChartSpec, plot: ChartPlot): LinearScale | CategoryScale {
  const common = { type: 'category', display: false, stacked: isStacked(plot), ticks: NO_TICKS } as const
  if (plot.kind === 'rows') return linear(0, Math.max(1, spec.series.length), true, false)
  if (plot.kind === 'bars') return { ...common, offset: true }
  const positions = timePositions(spec)
  if (positions !== null) return linear(Math.min(...positions), Math.max(...positions), false, false)
  return { ...common, offset: spec.categories.length === 1 }
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

/** Hairlines at the categories of points. */
function guideOf({ spec, guide }: ChartFrame, palette: Palette): GuideLines | null {
  if (guide === null) return null
  return {
    at: timePositions(spec) ?? spec.categories.map((_, i) => i),
    color: cssColor(palette, guide.paint),
    width: guide.width,
    dash: guide.dash === 'dash' ? dashPattern(guide.width) : [],
  }
}
