import type { SceneSlide } from '../../../core/scene/model'
import type { PdfDocument } from './pdfkit'

type OutlineItem = PDFKit.PDFOutline

/** Adds the page that is being drawn to the outline: under its section, where it has one. */
export function createOutline(doc: PdfDocument): (slide: SceneSlide) => void {
  let section: string | null = null
  let parent: OutlineItem = doc.outline
  return (slide) => {
    const opens = slide.section !== section
    if (opens) {
      section = slide.section
      parent = section === null ? doc.outline : doc.outline.addItem(section, { expanded: true, fit: true } as never)
    }
    // A section's own slide is where its entry leads already.
    if (!opens || slide.title !== section) parent.addItem(slide.title, { fit: true } as never)
  }
}
