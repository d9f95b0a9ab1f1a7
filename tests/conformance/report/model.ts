import type { Shift } from '../compare/shift'

/** What was measured of one slide; null where a program for it was not there. */
export interface SlideFidelity {
  readonly number: number
  readonly title: string
  readonly layout: string
  readonly previewPdf: number | null
  readonly pdfPptx: number | null
  readonly shift: Shift | null
  /** The names of known differences that apply, which have floors of their own. */
  readonly known: readonly string[]
}

export interface DeckFidelity {
  /** `full-briefing-two-rivers-en` */
  readonly name: string
  readonly slides: readonly SlideFidelity[]
}
