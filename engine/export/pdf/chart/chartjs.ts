import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartItem,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
} from 'chart.js'
import type { ChartJsConfig } from '../../../../core/drawing/chartjs-model'
import { kindMarks } from '../../../../core/drawing/kind-marks'
import type { PdfCanvasContext } from '../canvas/context'

// Only what our charts are made of: the rest of Chart.js is left out of the bundle.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement)

/** Draws a chart with Chart.js, at once and without animation, and leaves nothing of it behind. */
export function drawWithChartJs(
  config: ChartJsConfig,
  size: { readonly width: number; readonly height: number },
  contextFor: (canvas: unknown) => PdfCanvasContext,
): void {
  const canvas = { ...size, getContext: () => context }
  const context = contextFor(canvas)
  const configuration = { ...config, plugins: [kindMarks as unknown as Plugin] }
  const chart = new Chart(canvas as unknown as ChartItem, configuration as unknown as ChartConfiguration)
  chart.destroy()
}
