import { expect, it } from 'vitest'
import { CHART_FORM_IDS } from '../../../../../core/chart-form-ids'
import { chartCanvas, chartConfig } from '../../../../../core/drawing/chartjs-config'
import type { ChartNode } from '../../../../../core/scene/model'
import { PdfCanvasContext } from '../../../../../engine/export/pdf/canvas/context'
import { drawWithChartJs } from '../../../../../engine/export/pdf/chart/chartjs'
import { fixtureScene } from '../fixture'
import { IDENTITY, recordingPen } from './recorder'

const scene = fixtureScene('en')
const charts = scene.slides.flatMap(({ nodes }) => nodes.filter((node) => node.kind === 'chart'))

/** What Chart.js reads and sets of the context while it draws a chart. */
function membersUsed(chart: ChartNode): readonly string[] {
  const used = new Set<string>()
  drawWithChartJs(chartConfig(chart, scene.theme.palette), chartCanvas(chart), (canvas) => {
    const context = new PdfCanvasContext(recordingPen().pen, IDENTITY, canvas)
    return new Proxy(context, {
      get(target, name) {
        used.add(String(name))
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
      set(target, name, value) {
        used.add(String(name))
        return Reflect.set(target, name, value, target)
      },
    })
  })
  return [...used]
}

it.each(CHART_FORM_IDS)('a %s asks the canvas for nothing that it does not have', (type) => {
  const ofType = charts.filter(({ spec }) => spec.type === type)
  expect(ofType.length).toBeGreaterThan(0)
  const used = [...new Set(ofType.flatMap(membersUsed))]
  expect(used).toContain('beginPath')
  // The canvas is a property of its own, not of its class.
  const missing = used.filter((name) => !(name in PdfCanvasContext.prototype) && name !== 'canvas')
  expect(missing).toEqual([])
})
