import type { ChartNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/**
 * A chart's place, held by a bare shape that the finishing pass `charts` turns into a frame with a chart part and a
 * workbook. Made by `addChart`, both would be thrown away again, and zipping that workbook takes pptxgenjs longer than
 * everything else that it does for a slide; its process-wide counter would also name parts differently on every run.
 */
export function placeChart(node: ChartNode): Call {
  return { method: 'shape', options: position(node.box) }
}
