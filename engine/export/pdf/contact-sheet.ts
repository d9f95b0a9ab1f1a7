import { setImmediate } from 'node:timers/promises'
import { LANG_TAGS } from '../../../core/locale'
import type { Scene, SceneSlide } from '../../../core/scene/model'
import { layoutText } from '../../../core/text/layout'
import type { Line } from '../../../core/text/model'
import type { Points } from '../../../core/units'
import type { PdfContext } from '../model'
import { type ContactGroup, contactPages, PAGE, type PlacedText } from './contact-grid'
import { addPage, collectBytes, createDocument, labelPages } from './document'
import { FontBook } from './fonts'
import { embedImages } from './images'
import { createOutline } from './metadata'
import type { Painter } from './painter'
import { Pen } from './pen'
import { Sections } from './sections'
import { drawPlaced } from './sheets/draw'
import { paperPalette, paperParagraph, type Typesetter } from './sheets/paper'
import { Tags } from './tags'
import { addText, unwrapped } from './text/content'

export type { ContactGroup, ContactPicture } from './contact-grid'

/** What a contact sheet needs besides its slides. */
export type ContactContext = Pick<PdfContext, 'fonts' | 'signal' | 'onDiagnostic'> & {
  /** Title, date and language of the document, and the fonts of its labels, are those of this scene. */
  readonly document: Scene
  readonly typesetter: Typesetter
}

/**
 * Writes a PDF of many small slides, in groups with a heading and each slide with a caption. Slides of several scenes
 * may be on it, so that the same layout can be seen in every design.
 */
export async function exportContactSheet(
  groups: readonly ContactGroup[],
  context: ContactContext,
): Promise<Uint8Array> {
  const doc = createDocument(context.document)
  const bytes = collectBytes(doc)
  const pages = contactPages(groups)
  labelPages(
    doc,
    pages.map((_, i) => String(i + 1)),
  )
  const pen = new Pen(doc)
  const tags = new Tags(doc, pen)
  const painterFor = await painters({ doc, pen, tags }, groups, context)
  const paper = onPaper(painterFor(context.document))
  const sections = new Sections(tags)
  const addToOutline = createOutline(doc)
  for (const page of pages) {
    context.signal?.throwIfAborted()
    addPage(doc, PAGE)
    for (const { heading, pictures } of page) {
      for (const [i, { picture, caption, place }] of pictures.entries()) {
        const slide = named(picture.slide, heading.text)
        addToOutline(slide)
        const at = sections.open(slide)
        if (i === 0) addText(paper, at.element, 'P', set(heading, context.typesetter), unwrapped)
        drawPlaced(painterFor(picture.scene), { slide, ...place }, picture.scene.size, at)
        addText(paper, at.element, 'P', set(caption, context.typesetter), unwrapped)
      }
    }
    pen.flush()
    await setImmediate()
  }
  sections.end()
  doc.end()
  return bytes
}

/** The slide as a part of its group. */
function named(slide: SceneSlide, section: string): SceneSlide {
  return { ...slide, section }
}

/** One painter a scene: fonts are embedded once for all of them, colors and the choice of fonts are the design's. */
async function painters(
  shared: Pick<Painter, 'doc' | 'pen' | 'tags'>,
  groups: readonly ContactGroup[],
  { document, fonts, typesetter, ...context }: ContactContext,
): Promise<(scene: Scene) => Painter> {
  const made = new Map<Scene, Painter>()
  const onDiagnostic: Painter['onDiagnostic'] = (found) => context.onDiagnostic?.(found)
  const scenes = new Set([document, ...groups.flatMap(({ pictures }) => pictures.map(({ scene }) => scene))])
  for (const scene of scenes) {
    made.set(scene, {
      ...shared,
      fonts: new FontBook(shared.doc, fonts, scene.theme, onDiagnostic),
      images: await embedImages(shared.doc, scene),
      theme: scene.theme,
      typesetter,
      onDiagnostic,
      cjkLang: scene.lang === 'zh' ? null : LANG_TAGS.zh,
    })
  }
  return (scene) => {
    const painter = made.get(scene)
    if (!painter) throw new Error('A scene of the contact sheet has no painter')
    return painter
  }
}

function onPaper(painter: Painter): Painter {
  return { ...painter, theme: { ...painter.theme, palette: paperPalette(painter.theme.palette) } }
}

/** A label is one line; what is longer is cut. */
function set({ text, x, y, width, style }: PlacedText, { fonts, lang }: Typesetter): readonly Line[] {
  const height: Points = style.lineHeight
  const box = { x, y, width, height }
  return layoutText({ paragraphs: [paperParagraph(text, style)], box, valign: 'top', fonts, lang }).lines.slice(0, 1)
}
