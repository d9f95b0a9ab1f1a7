import type { InspectedSlide } from '../model'
import type { PdfDocument } from './document'
import { PdfName, PdfRef, type PdfValue } from './values'

export type SlideTitle = Pick<InspectedSlide, 'section' | 'title'>

/**
 * The slides in their order: the structure tree has a `Part` for each section and a `Sect` for each slide, whatever
 * stands on a page.
 */
export function slideTitles(pdf: PdfDocument): readonly SlideTitle[] {
  const catalog = pdf.dict(pdf.trailer.get('Root'))
  const slides: SlideTitle[] = []
  const seen = new Set<number>()
  const visit = (value: PdfValue | undefined, section: string | null) => {
    // A tree that bites its tail has no end.
    if (value instanceof PdfRef && seen.has(value.object)) return
    if (value instanceof PdfRef) seen.add(value.object)
    const element = pdf.dict(value)
    const type = element.get('S')
    const kind = type instanceof PdfName ? type.name : ''
    const title = pdf.text(element.get('T'))
    if (kind === 'Sect') slides.push({ section, title })
    else if (kind === 'Document') children(element.get('K'), section)
    else if (kind === 'Part') children(element.get('K'), title)
  }
  const children = (value: PdfValue | undefined, section: string | null) => {
    const list = pdf.array(value)
    for (const child of list.length > 0 ? list : [value]) visit(child, section)
  }
  children(pdf.dict(catalog.get('StructTreeRoot')).get('K'), null)
  return slides
}
