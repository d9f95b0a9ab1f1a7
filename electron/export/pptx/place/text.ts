import type { TextNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/** A text box; its paragraphs are written by the finishing pass `texts`. */
export function placeText(node: TextNode): Call {
  return { method: 'text', options: position(node.box) }
}
