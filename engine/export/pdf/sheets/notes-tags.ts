import type { Painter } from '../painter'
import type { StructureElement } from '../pdfkit'
import type { SlideElement } from '../sections'
import { addTextTo, asItIs } from '../text/content'
import type { NotePiece } from './model'

/** The heading below a slide's own, and the one below that. */
const HEADINGS = { H1: ['H2', 'H3'], H2: ['H3', 'H4'] } as const

/** Draws speaker notes and tags them: headings, paragraphs, and the numbers as a list. */
export class NotesTags {
  readonly #painter: Painter
  #slide: SlideElement | null = null
  #list: StructureElement | null = null
  /** The block that was drawn last: it may go on with the next sheet. */
  #open: { readonly block: number; readonly element: StructureElement; readonly type: string } | null = null

  constructor(painter: Painter) {
    this.#painter = painter
  }

  /** Notes that follow belong to this slide. */
  begin(slide: SlideElement): void {
    this.#slide = slide
    this.#list = null
    this.#open = null
  }

  add(pieces: readonly NotePiece[]): void {
    for (const piece of pieces) {
      if (this.#open?.block !== piece.block) this.#open = { block: piece.block, ...this.#element(piece) }
      addTextTo(this.#painter, this.#open.element, this.#open.type, piece.lines, asItIs)
    }
  }

  #element({ kind, level }: NotePiece): { readonly element: StructureElement; readonly type: string } {
    const { tags } = this.#painter
    const slide = this.#slide
    if (slide === null) throw new Error('Notes stand before the first slide')
    if (kind !== 'number') {
      this.#list = null
      const type = kind === 'heading' ? HEADINGS[slide.heading][level] : 'P'
      return { element: tags.open(slide.element, type), type }
    }
    this.#list ??= tags.open(slide.element, 'L')
    return { element: tags.open(tags.open(this.#list, 'LI'), 'LBody'), type: 'LBody' }
  }
}
