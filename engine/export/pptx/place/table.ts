import type { TableNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/** A table's frame; rows and cells are written by the finishing pass `tables`. */
export function placeTable(node: TableNode): Call {
  return { method: 'table', options: { ...position(node.box), autoPage: false } }
}
