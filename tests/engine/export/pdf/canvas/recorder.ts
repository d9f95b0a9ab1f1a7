import { PdfCanvasContext } from '../../../../../engine/export/pdf/canvas/context'
import type { Matrix } from '../../../../../engine/export/pdf/canvas/path'
import type { PdfDocument } from '../../../../../engine/export/pdf/pdfkit'
import { Pen } from '../../../../../engine/export/pdf/pen'

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** A pen that writes to nowhere but keeps what it wrote; opacities are named by their value. */
export function recordingPen(): { readonly pen: Pen; operators(): readonly string[] } {
  const written: string[] = []
  const page = { dictionary: null, fonts: {}, ext_gstates: {} }
  const doc = {
    page,
    addContent: (operators: string) => written.push(...operators.split('\n')),
    ref: (data: unknown) => ({ data, end: () => {}, write: () => {}, compress: false }),
  }
  const pen = new Pen(doc as unknown as PdfDocument)
  const operators = (): readonly string[] => {
    pen.flush()
    return written
  }
  return { pen, operators }
}

/** What a drawing on a canvas becomes on a page. */
export function drawn(draw: (ctx: PdfCanvasContext) => void, base: Matrix = IDENTITY): readonly string[] {
  const { pen, operators } = recordingPen()
  draw(new PdfCanvasContext(pen, base))
  return operators()
}

/** The same without colors, opacities and line styles: the geometry alone. */
export function geometry(draw: (ctx: PdfCanvasContext) => void, base: Matrix = IDENTITY): readonly string[] {
  return drawn(draw, base).filter((operator) => !/ (rg|RG|gs|w|M|d)$/.test(operator))
}
