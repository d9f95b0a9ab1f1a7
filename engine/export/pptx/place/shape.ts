import type { ShapeNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/** A shape; outline, fill and stroke are written by the finishing pass `shapes`. */
export function placeShape(node: ShapeNode): Call {
  return { method: 'shape', options: position(node.box) }
}
