import type { ImageNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/** A picture. Only bytes are passed on: given a path or an address, pptxgenjs would read it. */
export function placeImage(node: ImageNode): Call {
  return { method: 'image', options: { ...position(node.box), data: `${node.mediaType};base64,${node.base64}` } }
}
