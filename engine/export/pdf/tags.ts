import type { Box, Points } from '../../../core/units'
import type { PdfDocument, StructureElement, StructureOptions } from './pdfkit'
import type { Pen } from './pen'

/** What a stretch of a page is when it is not part of the document's content. */
export type ArtifactType = 'Layout' | 'Pagination' | 'Background'

/** Where a slide's left top corner is on its page, and how much smaller the slide is. */
export interface SlideTransform {
  readonly x: Points
  readonly y: Points
  readonly scale: number
}

/** Builds the structure tree while the pages are drawn: every stroke is content of an element, or an artifact. */
export class Tags {
  readonly #doc: PdfDocument
  readonly #pen: Pen
  #placed: SlideTransform = { x: 0, y: 0, scale: 1 }

  constructor(doc: PdfDocument, pen: Pen) {
    this.#doc = doc
    this.#pen = pen
  }

  /** The one element at the top of the tree. */
  document(): StructureElement {
    const element = this.#doc.struct('Document')
    this.#doc.addStructure(element)
    return element
  }

  /** An element that holds others; `end` it when it is complete, so that it can be written. */
  open(parent: StructureElement, type: string, options: StructureOptions = {}): StructureElement {
    const element = this.#doc.struct(type, options)
    parent.add(element)
    return element
  }

  /** An element with what `draw` draws as its content. */
  content(parent: StructureElement, type: string, draw: () => void, options: StructureOptions = {}): void {
    const element = this.open(parent, type, options)
    this.own(element, type, draw)
    element.end()
  }

  /** Content of an element that may have more, drawn after what it already has. */
  own(element: StructureElement, type: string, draw: () => void): void {
    this.#pen.flush()
    const content = this.#doc.markStructureContent(type)
    draw()
    this.#pen.flush()
    this.#doc.endMarkedContent()
    element.add(content)
  }

  /** A picture of any sort, with the text that stands for it. */
  figure(parent: StructureElement, alt: string, box: Box, draw: () => void): void {
    const { x, y, width, height } = this.#onPage(box)
    const bbox = [x, y, x + width, y + height] as const
    this.content(parent, 'Figure', draw, { alt, placement: 'Block', bbox })
  }

  /** Opens an address where a box of an element, a `Link`, is clicked; `words` describe it to screen readers. */
  link(element: StructureElement, href: string, box: Box, words: string): void {
    const { x, y, width, height } = this.#onPage(box)
    this.#doc.link(x, y, width, height, href, { structParent: element, Contents: new String(words) })
  }

  /** Tags what is drawn on a slide that is somewhere else on its page than in the corner. */
  placed(at: SlideTransform, draw: () => void): void {
    this.#placed = at
    draw()
    this.#placed = { x: 0, y: 0, scale: 1 }
  }

  #onPage({ x, y, width, height }: Box): Box {
    const { x: left, y: top, scale } = this.#placed
    return { x: left + x * scale, y: top + y * scale, width: width * scale, height: height * scale }
  }

  /** What is hidden from readers who cannot see the page. */
  artifact(type: ArtifactType, draw: () => void): void {
    this.#pen.raw(`/Artifact <</Type /${type}>> BDC`)
    draw()
    this.#pen.op('EMC')
  }
}
