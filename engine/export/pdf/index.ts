import { setImmediate } from 'node:timers/promises'
import { LANG_TAGS } from '../../../core/locale'
import type { Scene } from '../../../core/scene/model'
import { createFontSet } from '../../../core/text/font-set'
import { message } from '../../../messages/message'
import type { PdfContext } from '../model'
import { attachFiles } from './attachments'
import { addPage, collectBytes, createDocument, labelPages } from './document'
import { FontBook } from './fonts'
import { embedImages } from './images'
import { createOutline } from './metadata'
import type { Painter } from './painter'
import type { PdfDocument } from './pdfkit'
import { Pen } from './pen'
import { Sections } from './sections'
import { createSheetDrawer } from './sheets/draw'
import { sheetsOf } from './sheets/index'
import type { Typesetter } from './sheets/paper'
import { Tags } from './tags'

/**
 * Writes a scene as a tagged PDF (PDF/UA-1), one page a slide in its own size, or slides on sheets of paper.
 *
 * ```
 * scene ─▶ document (language, title, metadata)
 *       ─▶ sheets (slides, notes, lines to write on)
 *          ├─ slide ┬─ background, shapes, tables, images   operators of the pen
 *          │        ├─ text                             glyphs where the scene has placed them
 *          │        └─ charts                           Chart.js on a canvas that writes operators
 *          ├─ structure tree and outline, while the pages are drawn
 *          ├─ attachments: the deck, and its numbers with their sources
 *          └─ subsets of the fonts that were used
 * ```
 */
export async function exportPdf(scene: Scene, context: PdfContext): Promise<Uint8Array> {
  // 1. A document that knows its language, title and dates.
  context.onPhase?.('slides')
  const doc = createDocument(scene)
  const bytes = collectBytes(doc)

  // 2. Pictures, because a page can only show what is embedded.
  const painter = await createPainter(doc, scene, context)

  // 3. Each sheet: a page, and for its slides entries of the outline and elements of the structure tree.
  const sheets = sheetsOf(scene, context.pdf.pages, painter.typesetter)
  labelPages(
    doc,
    sheets.map(({ label }) => label),
  )
  const sections = new Sections(painter.tags)
  const drawSheet = createSheetDrawer({ scene, painter, sections, onSlide: createOutline(doc) })
  let done = 0
  for (const sheet of sheets) {
    context.signal?.throwIfAborted()
    addPage(doc, sheet.size)
    drawSheet(sheet)
    for (const _ of sheet.slides) context.onSlide(++done, scene.slides.length)
    // A worker hears of an abort only between turns of the event loop.
    await setImmediate()
  }

  // 4. The structure tree, what the document was made from, fonts and metadata.
  context.onPhase?.('finish')
  sections.end()
  if (context.pdf.attachments) attachFiles(doc, scene, context)
  doc.end()
  return bytes
}

/** Sets what surrounds the slides. */
function typesetterOf({ theme: { fonts }, lang }: Scene, { metrics, onDiagnostic }: PdfContext): Typesetter {
  const twins = { heading: fonts.heading.twin, body: fonts.body.twin, cjk: fonts.cjk.twin }
  return {
    fonts: createFontSet(metrics, twins),
    lang,
    onMissing: (characters, slide) => {
      const missing = message('missing-glyph', { characters: characters.join(''), place: 'notes' })
      onDiagnostic?.({ ...missing, severity: 'warning', slide, slot: null })
    },
  }
}

async function createPainter(doc: PdfDocument, scene: Scene, context: PdfContext): Promise<Painter> {
  const pen = new Pen(doc)
  const onDiagnostic: Painter['onDiagnostic'] = (found) => context.onDiagnostic?.(found)
  return {
    doc,
    pen,
    tags: new Tags(doc, pen),
    fonts: new FontBook(doc, context.fonts, scene.theme, onDiagnostic),
    images: await embedImages(doc, scene),
    theme: scene.theme,
    typesetter: typesetterOf(scene, context),
    onDiagnostic,
    cjkLang: scene.lang === 'zh' ? null : LANG_TAGS.zh,
  }
}
