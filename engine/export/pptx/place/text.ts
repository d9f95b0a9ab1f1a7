import type { TextNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/**
 * A text box, placed as a bare shape: the text body that pptxgenjs would write is not needed, since the finishing pass
 * `texts` writes it from the scene.
 */
export function placeText(node: TextNode): Call {
  return { method: 'shape', options: position(node.box) }
}
