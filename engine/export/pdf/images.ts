import type { ImageNode, Scene } from '../../../core/scene/model'
import type { Points } from '../../../core/units'
import { isCompleteImage } from '../../files/pictures'
import type { OpenedImage, PdfDocument } from './pdfkit'

/** The pictures of one document: each is embedded once, however often it is shown. */
export interface ImageStore {
  /** False for a picture that can't be read. */
  has(node: ImageNode): boolean
  draw(node: ImageNode, x: Points, y: Points, width: Points, height: Points): void
}

/**
 * Embeds all pictures of a scene, one after the other: pdfkit decodes transparent ones in the background, and objects
 * that come whenever they are ready would make the same deck a different file each time.
 */
export async function embedImages(doc: PdfDocument, scene: Scene): Promise<ImageStore> {
  const opened = new Map<string, OpenedImage | null>()
  for (const slide of scene.slides) {
    for (const node of slide.nodes) {
      if (node.kind !== 'image' || opened.has(node.base64)) continue
      opened.set(node.base64, await embed(doc, node))
    }
  }
  return {
    has: ({ base64 }) => opened.get(base64) != null,
    draw(node, x, y, width, height) {
      const image = opened.get(node.base64)
      if (image == null) throw new Error(`The picture "${node.id}" was not embedded`)
      doc.image(image as never, x, y, { width, height })
    },
  }
}

/** Null where the bytes are no picture that can be read. */
async function embed(doc: PdfDocument, node: ImageNode): Promise<OpenedImage | null> {
  try {
    // pdfkit unpacks in the background, without a bound, and throws where nobody can catch it: damage has to be found before.
    if (!isCompleteImage(node.base64)) return null
    const image = doc.openImage(Buffer.from(node.base64, 'base64'))
    // pdfkit reads it too, but not of PNG pictures.
    image.orientation = node.orientation
    await embedded(doc, image)
    return image
  } catch {
    return null
  }
}

function embedded(doc: PdfDocument, image: OpenedImage): Promise<void> {
  return new Promise((resolve) => {
    const finalize = image.finalize?.bind(image)
    if (finalize !== undefined) {
      image.finalize = () => {
        finalize()
        resolve()
      }
    }
    image.embed(doc)
    if (finalize === undefined) resolve()
  })
}
