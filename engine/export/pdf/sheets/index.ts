import type { PdfPages } from '../../../../core/export-options'
import type { Scene } from '../../../../core/scene/model'
import { handoutSheets } from './handout'
import { notesSheets } from './notes'
import type { Sheet, Typesetter } from './paper'

const MAKERS: Readonly<Record<PdfPages, (scene: Scene, typesetter: Typesetter) => readonly Sheet[]>> = {
  slides: slideSheets,
  notes: notesSheets,
  'handout-2': (scene, typesetter) => handoutSheets(scene, 'handout-2', typesetter),
  'handout-3': (scene, typesetter) => handoutSheets(scene, 'handout-3', typesetter),
  'handout-6': (scene, typesetter) => handoutSheets(scene, 'handout-6', typesetter),
}

/** The pages of a PDF: every slide on one of them, in order. */
export function sheetsOf(scene: Scene, pages: PdfPages, typesetter: Typesetter): readonly Sheet[] {
  return MAKERS[pages](scene, typesetter)
}

/** Each slide is a page of its own, in its own size. */
function slideSheets({ slides, size }: Scene): readonly Sheet[] {
  return slides.map((slide) => ({
    size,
    label: String(slide.number),
    bare: true,
    slides: [{ slide, x: 0, y: 0, scale: 1 }],
    notes: [],
    rules: [],
    margins: [],
  }))
}
