import { inflateSync } from 'node:zlib'
import type { ImageNode, Scene } from '../../../core/scene/model'
import type { Points } from '../../../core/units'
import type { OpenedImage, PdfDocument } from './pdfkit'

/** The pictures of one document: each is embedded once, however often it is shown. */
export interface ImageStore {
  draw(node: ImageNode, x: Points, y: Points, width: Points, height: Points): void
}

/**
 * Embeds all pictures of a scene, one after the other: pdfkit decodes transparent ones in the background, and objects
 * that come whenever they are ready would make the same deck a different file each time.
 */
export async function embedImages(doc: PdfDocument, scene: Scene): Promise<ImageStore> {
  const opened = new Map<string, OpenedImage>()
  for (const slide of scene.slides) {
    for (const node of slide.nodes) {
      if (node.kind !== 'image' || opened.has(node.base64)) continue
      opened.set(node.base64, await embed(doc, node, slide.number))
    }
  }
  return {
    draw(node, x, y, width, height) {
      const image = opened.get(node.base64)
      if (image === undefined) throw new Error(`The picture "${node.id}" was not embedded`)
      doc.image(image as never, x, y, { width, height })
    },
  }
}

async function embed(doc: PdfDocument, node: ImageNode, slide: number): Promise<OpenedImage> {
  try {
    const image = doc.openImage(Buffer.from(node.base64, 'base64'))
    // pdfkit unpacks in the background and throws where nobody can catch it: damage has to be found before.
    if (image.imgData !== undefined) inflateSync(image.imgData)
    await embedded(doc, image)
    return image
  } catch (cause) {
    throw new Error(`The picture "${node.id}" on slide ${slide} can't be read. Replace it or remove it.`, { cause })
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
