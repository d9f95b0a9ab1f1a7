import type { ChartNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/** A chart's frame with its part and workbook; both are written anew by the finishing pass `charts`. */
export function placeChart(node: ChartNode): Call {
  return { method: 'chart', options: position(node.box) }
}
