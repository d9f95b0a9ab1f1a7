import type { ImageNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/** Larger pictures are a mistake: a screen's worth of pixels takes a fraction of this. */
const MOST_BYTES = 32 * 1024 * 1024

/** A picture. Only bytes are passed on: given a path or an address, pptxgenjs would read it. */
export function placeImage(node: ImageNode): Call {
  if (node.base64.length * 0.75 > MOST_BYTES) {
    throw new Error(`The picture "${node.id}" is larger than 32 MB; make it smaller before it goes into a deck.`)
  }
  return { method: 'image', options: { ...position(node.box), data: `${node.mediaType};base64,${node.base64}` } }
}
