import { chartCanvas, chartConfig } from '../../../../core/drawing/chartjs-config'
import type { ChartNode } from '../../../../core/scene/model'
import type { Paint, Palette } from '../../../../core/template/palette'
import { PdfCanvasContext } from '../canvas/context'
import type { Pen } from '../pen'
import { drawWithChartJs } from './chartjs'

/** Draws the marks of a chart where the scene has placed it. */
export function drawMarks(pen: Pen, node: ChartNode, palette: Palette, background: Paint): void {
  const { x, y } = node.box
  pen.isolated(() => {
    drawWithChartJs(
      chartConfig(node, palette, background),
      chartCanvas(node),
      (canvas) => new PdfCanvasContext(pen, [1, 0, 0, 1, x, y], canvas),
    )
  })
}
