import { setImmediate } from 'node:timers/promises'
import { LANG_TAGS } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import type { ExportContext } from '../model'
import { addPage, collectBytes, createDocument } from './document'
import { FontBook } from './fonts'
import { embedImages } from './images'
import { createOutline } from './outline'
import type { Painter } from './painter'
import type { PdfDocument } from './pdfkit'
import { Pen } from './pen'
import { Sections } from './sections'
import { drawSlide } from './slide'
import { Tags } from './tags'

/**
 * Writes a scene as a tagged PDF (PDF/UA-1), one page a slide in its own size.
 *
 * ```
 * scene ─▶ document (language, title, metadata)
 *          ├─ page ─┬─ ground, shapes, tables, images   operators of the pen
 *          │        ├─ text                             glyphs where the scene has placed them
 *          │        └─ charts                           Chart.js on a canvas that writes operators
 *          ├─ structure tree and outline, while the pages are drawn
 *          └─ subsets of the fonts that were used
 * ```
 */
export async function exportPdf(scene: Scene, context: ExportContext): Promise<Uint8Array> {
  // 1. A document that knows its language, title and dates.
  context.onPhase?.('slides')
  const doc = createDocument(scene)
  const bytes = collectBytes(doc)

  // 2. Pictures, because a page can only show what is embedded.
  const painter = await createPainter(doc, scene, context)

  // 3. Each slide: a page, an entry of the outline, an element of the structure tree.
  const sections = new Sections(painter.tags)
  const addToOutline = createOutline(doc)
  for (const [i, slide] of scene.slides.entries()) {
    context.signal?.throwIfAborted()
    addPage(doc, scene.size)
    addToOutline(slide)
    drawSlide(painter, slide, scene.size, sections.open(slide))
    context.onSlide(i + 1, scene.slides.length)
    // A worker hears of an abort only between turns of the event loop.
    await setImmediate()
  }

  // 4. The structure tree, fonts and metadata.
  context.onPhase?.('finish')
  sections.end()
  doc.end()
  return bytes
}

async function createPainter(doc: PdfDocument, scene: Scene, context: ExportContext): Promise<Painter> {
  const pen = new Pen(doc)
  return {
    doc,
    pen,
    tags: new Tags(doc, pen),
    fonts: new FontBook(doc, context.fonts, scene.theme),
    images: await embedImages(doc, scene),
    theme: scene.theme,
    cjkLang: scene.lang === 'zh' ? null : LANG_TAGS.zh,
  }
}
