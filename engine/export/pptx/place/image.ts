import { withoutExif } from '../../../../core/picture/image-header'
import type { ImageNode } from '../../../../core/scene/model'
import { type Call, position } from './call'

/** A picture. Only bytes are passed on: given a path or an address, pptxgenjs would read it. */
export function placeImage(node: ImageNode): Call {
  return { method: 'image', options: { ...position(node.box), data: `${node.mediaType};base64,${bytesOf(node)}` } }
}

/** The file itself says how a picture is turned: some programs would turn it once more by its Exif. */
function bytesOf({ base64, orientation }: ImageNode): string {
  if (orientation === 1) return base64
  return Buffer.from(withoutExif(Buffer.from(base64, 'base64'))).toString('base64')
}
