import { createHash } from 'node:crypto'
import { LANG_TAGS } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import { documentInfo, writeMetadata } from './metadata'
import { newDocument, type PdfDocument } from './pdfkit'
import type { Sheet } from './sheets/paper'

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
  return doc
}

/** Names the pages for viewers. Most are the number after the one before, so only where the row breaks needs saying. */
export function labelPages(doc: PdfDocument, labels: readonly string[]): void {
  let expected = ''
  const nums = labels.flatMap((label, i) => {
    const inRow = label === expected
    const number = /^[1-9]\d*$/.test(label) ? Number(label) : null
    expected = number === null ? '' : String(number + 1)
    if (inRow) return []
    return [i, number === null ? { P: new String(label) } : { S: 'D', St: number }]
  })
  doc._root.data.PageLabels = { Nums: nums }
}

/** Adds a page of a size, point for point. */
export function addPage(doc: PdfDocument, { width, height }: Sheet['size']): void {
  doc.addPage({ size: [width, height], margin: 0 })
}

/** Gathers the bytes until the document has ended, and gives it the id that follows from them. */
export function collectBytes(doc: PdfDocument): Promise<Uint8Array> {
  const bytes = new GrowingBytes()
  bytes.add(doc.read())
  identify(doc, bytes)
  return new Promise((resolve, reject) => {
    // Bytes come straight from the document, not through the stream that it is: they are all wanted at once.
    doc.push = (chunk) => {
      if (chunk === null) resolve(bytes.all.slice())
      else bytes.add(chunk)
      return true
    }
    doc.on('error', reject)
  })
}

/**
 * pdfkit's own id knows the title and the date only, so that two editions of a deck would share it, and programs that
 * compare ids would take one for the other. This one follows from everything before it.
 */
function identify(doc: PdfDocument, bytes: GrowingBytes): void {
  const finalize = doc._finalize.bind(doc)
  doc._finalize = () => {
    doc._id = new Uint8Array(createHash('sha256').update(bytes.all).digest().subarray(0, ID_LENGTH))
    finalize()
  }
}

/** Bytes of a file's id (ISO 32000-1, 14.4: those of an MD5 sum). */
const ID_LENGTH = 16

/** One growing piece: pdfkit writes a few bytes at a time, and keeping each on its own takes ten times the room. */
class GrowingBytes {
  #bytes = new Uint8Array(1 << 16)
  #length = 0

  /** A view that the next addition may outdate. */
  get all(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  add(chunk: Uint8Array): void {
    if (this.#length + chunk.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + chunk.length))
      larger.set(this.all)
      this.#bytes = larger
    }
    this.#bytes.set(chunk, this.#length)
    this.#length += chunk.length
  }
}
