import { LANG_TAGS } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import { documentInfo, writeMetadata } from './metadata'
import { newDocument, type PdfDocument } from './pdfkit'

/**
 * An empty document with everything that is true of the whole: language, title, metadata, page labels.
 *
 * pdfkit's own `subset: 'PDF/UA'` is not used: it adds the declaration to metadata that it does not escape ("R&D"
 * breaks them), and a CIDSet without the parts of composite glyphs, which PDF/UA forbids. The declaration is ours.
 */
export function createDocument(scene: Scene): PdfDocument {
  const doc = newDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: LANG_TAGS[scene.lang],
    displayTitle: true,
    autoFirstPage: false,
    // No font until one of ours is chosen: a standard one would not be embedded.
    font: '',
    info: documentInfo(scene),
  })
  doc.endMetadata = () => writeMetadata(doc, scene)
  doc._root.data.PageLabels = { Nums: [0, { S: 'D', St: scene.slides[0]?.number ?? 1 }] }
  return doc
}

/** Adds a page of the slide's size, point for point. */
export function addPage(doc: PdfDocument, { width, height }: Scene['size']): void {
  doc.addPage({ size: [width, height], margin: 0 })
}

/** Gathers the bytes from now until the document has ended. */
export function collectBytes(doc: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    // One growing piece: pdfkit writes a few bytes at a time, and keeping each on its own takes ten times the room.
    let bytes = new Uint8Array(1 << 16)
    let length = 0
    doc.on('data', (chunk: Uint8Array) => {
      if (length + chunk.length > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, length + chunk.length))
        larger.set(bytes.subarray(0, length))
        bytes = larger
      }
      bytes.set(chunk, length)
      length += chunk.length
    })
    doc.on('end', () => resolve(bytes.slice(0, length)))
    doc.on('error', reject)
  })
}
