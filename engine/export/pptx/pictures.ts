import { withoutExif } from '../../../core/picture/image-header'
import type { ImageNode, Scene, SceneNode } from '../../../core/scene/model'
import type { Picture } from './library'

const MEGABYTE = 1024 * 1024
/** A full screen of pixels takes a fraction of this. */
const MAX_OF_ONE = 32
/** While a file is written, its pictures are in memory three times over. */
const MAX_OF_ALL = 256

/** Throws where pictures would take more memory than a machine may have. A picture counts each time that it is shown. */
export function checkPictures({ slides, layouts }: Scene): void {
  const shown = [
    ...layouts.flatMap(({ nodes }) => nodes),
    ...slides.flatMap(({ nodes }) => nodes.filter(({ fromLayout }) => !fromLayout)),
  ].filter(isPicture)
  for (const picture of shown) {
    if (megabytesOf(picture) > MAX_OF_ONE) {
      throw new Error(
        `The picture "${picture.id}" is larger than ${MAX_OF_ONE} MB; make it smaller before it goes into a deck.`,
      )
    }
  }
  const all = shown.reduce((sum, picture) => sum + megabytesOf(picture), 0)
  if (all > MAX_OF_ALL) {
    const found = Math.ceil(all)
    throw new Error(
      `The deck's pictures take ${found} MB together; make them smaller, so that they stay below ${MAX_OF_ALL} MB.`,
    )
  }
}

export function isPicture(node: SceneNode): node is ImageNode {
  return node.kind === 'image'
}

/** A picture as it is stored. The file says how it is turned, so its Exif goes: some programs would turn it once more. */
export function storedPicture({ mediaType, base64, orientation }: ImageNode): Picture {
  if (orientation === 1) return { mediaType, base64 }
  return { mediaType, base64: Buffer.from(withoutExif(Buffer.from(base64, 'base64'))).toString('base64') }
}

function megabytesOf({ base64 }: ImageNode): number {
  return (base64.length * 0.75) / MEGABYTE
}
