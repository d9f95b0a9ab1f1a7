import type { SceneSlide } from '../../../../core/scene/model'
import type { Line } from '../../../../core/text/model'
import type { Points } from '../../../../core/units'

/** A slide on a sheet: its top left corner there, and how much smaller it is. */
export interface PlacedSlide {
  readonly slide: SceneSlide
  readonly x: Points
  readonly y: Points
  readonly scale: number
}

/** What a block of speaker notes is in the structure tree. */
export type NoteKind = 'heading' | 'talk' | 'number'

/** Lines of one block of the notes of one slide; a block that does not fit on a sheet goes on with the next. */
export interface NotePiece {
  /** Counted within its slide. */
  readonly block: number
  readonly kind: NoteKind
  /** Below the notes' own heading, or that heading itself. */
  readonly level: 0 | 1
  /** In coordinates of the sheet. */
  readonly lines: readonly Line[]
}

/** From left to right, at a height. */
export interface Rule {
  readonly x: Points
  readonly y: Points
  readonly width: Points
}

/** A page of the PDF: slides on paper, and what stands around them. */
export interface Sheet {
  readonly size: { readonly width: Points; readonly height: Points }
  /** What a viewer calls the page. */
  readonly label: string
  /** True where the page is the slide itself, with no paper around it. */
  readonly bare: boolean
  readonly slides: readonly PlacedSlide[]
  /** Of the slide on this sheet, or of the last one before it. */
  readonly notes: readonly NotePiece[]
  /** Lines to write on. */
  readonly rules: readonly Rule[]
  /** The title of the deck, its date and the page: repeated on every sheet, and no content. */
  readonly margins: readonly Line[]
}
