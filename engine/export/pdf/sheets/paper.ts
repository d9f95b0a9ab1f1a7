import { formatPeriod } from '../../../../core/dataset/format'
import type { Lang } from '../../../../core/locale'
import type { Scene, SceneSlide } from '../../../../core/scene/model'
import type { Paint, Palette } from '../../../../core/template/palette'
import { layoutText } from '../../../../core/text/layout'
import type { Align, FontSet, Line, Paragraph, TextStyle } from '../../../../core/text/model'
import type { Points } from '../../../../core/units'

/** ISO 216: 210 × 297 mm, upright. */
export const A4 = { width: 595.28, height: 841.89 } as const

/** What stays white around all that is on a sheet; the header and the footer are in it. */
const MARGIN: Points = 48
/** The part of a sheet that slides, notes and rules fill. */
export const AREA = { x: MARGIN, y: 60, width: A4.width - 2 * MARGIN, bottom: A4.height - 60 } as const

const HEADER_Y: Points = 28
const FOOTER_Y: Points = A4.height - 42
const MARGIN_SIZE: Points = 8.5
/** A title longer than that would run into the area. */
const MARGIN_LINES = 2

/** A sheet is white whatever the slides are, so what is set on it has colors of its own. */
export function paperPalette(palette: Palette): Palette {
  return { ...palette, background: 'FFFFFF', text: '1A1A1A', muted: '595959' }
}

export const INK: Paint = { role: 'text' }
export const FAINT: Paint = { role: 'muted' }

/** Sets text on sheets, in the design's body font. */
export interface Typesetter {
  readonly fonts: FontSet
  readonly lang: Lang
  /** Called with characters of a slide's notes that no font has. */
  readonly onMissing: (characters: readonly string[], slide: string) => void
}

/** How a text on a sheet looks. */
export interface PaperStyle {
  readonly size: Points
  readonly lineHeight: Points
  readonly paint: Paint
  readonly bold?: boolean
  readonly align?: Align
}

/** A paragraph of a sheet. */
export function paperParagraph(text: string, { size, lineHeight, paint, bold, align }: PaperStyle): Paragraph {
  const style: TextStyle = { font: 'body', bold: bold ?? false, italic: false, size, paint, tracking: 0 }
  return { runs: [{ text, style }], align: align ?? 'left', lineHeight, spaceBefore: 0, bullet: null }
}

/** The title of the deck above, its date and the number of the page below. */
export function marginLines(scene: Scene, page: string, { fonts, lang }: Typesetter): readonly Line[] {
  const set = (text: string, y: Points, align: Align): readonly Line[] => {
    const style = { size: MARGIN_SIZE, lineHeight: 12, paint: FAINT, align }
    const box = { x: AREA.x, y, width: AREA.width, height: 12 }
    const { lines } = layoutText({ paragraphs: [paperParagraph(text, style)], box, valign: 'top', fonts, lang })
    return lines.slice(0, MARGIN_LINES)
  }
  return [
    ...set(scene.title, HEADER_Y, 'left'),
    ...set(formatPeriod(scene.date, lang), FOOTER_Y, 'left'),
    ...set(page, FOOTER_Y, 'right'),
  ]
}

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

/** A page of the PDF: slides on paper, and what surrounds them. */
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
