import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js'
import { chartCanvas, chartConfig } from '../../../core/drawing/chartjs-config'
import { kindMarks } from '../../../core/drawing/kind-marks'
import type { ChartNode } from '../../../core/scene/model'
import type { Paint, Palette } from '../../../core/template/palette'

// Only what our charts are made of: the rest of Chart.js is left out of the bundle.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement)

/** What a chart is drawn from. */
export interface ChartDrawing {
  readonly node: ChartNode
  readonly palette: Palette
  readonly background: Paint
  /** Pixels of the canvas to a point. */
  readonly ratio: number
}

/** How far from a point the pointer still means it, in points. */
const REACH = 8

/** Draws a chart with Chart.js on a canvas, at once. The caller must call `destroy()`. */
export function openChart(canvas: HTMLCanvasElement, { node, palette, background, ratio }: ChartDrawing): Chart {
  const config = chartConfig(node, palette, background)
  return new Chart(canvas, {
    ...config,
    options: { ...config.options, devicePixelRatio: ratio, elements: { point: { hitRadius: REACH } } },
    plugins: [kindMarks as unknown as Plugin],
  } as unknown as ChartConfiguration)
}

/** Draws a chart on a canvas and leaves only the picture: Chart.js wipes its own canvas when it goes. */
export function paintChart(canvas: HTMLCanvasElement, drawing: ChartDrawing): void {
  const scratch = canvas.ownerDocument.createElement('canvas')
  Object.assign(scratch, chartCanvas(drawing.node))
  const chart = openChart(scratch, drawing)
  canvas.width = scratch.width
  canvas.height = scratch.height
  canvas.getContext('2d')?.drawImage(scratch, 0, 0)
  chart.destroy()
}
