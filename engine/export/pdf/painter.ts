import type { Diagnostic, SceneNode, SceneTheme } from '../../../core/scene/model'
import type { Paint } from '../../../core/template/palette'
import type { Message } from '../../../messages/message'
import type { FontBook } from './fonts'
import type { ImageStore } from './images'
import type { PdfDocument, StructureElement } from './pdfkit'
import type { Pen } from './pen'
import type { Typesetter } from './sheets/paper'
import type { Tags } from './tags'

/** What drawing needs, whatever is drawn. */
export interface Painter {
  readonly doc: PdfDocument
  readonly pen: Pen
  readonly tags: Tags
  readonly fonts: FontBook
  readonly images: ImageStore
  readonly theme: SceneTheme
  /** Sets what the scene has not placed: speaker notes and notices. */
  readonly typesetter: Typesetter
  readonly onDiagnostic: (found: Diagnostic) => void
  /** Language of Chinese stretches that are in a document of another language, else null. */
  readonly cjkLang: string | null
}

/** Where a slide's nodes are drawn, and what they belong to. */
export interface DrawContext {
  readonly painter: Painter
  readonly element: StructureElement
  readonly heading: 'H1' | 'H2'
  readonly background: Paint
  /** Tells of something on this slide that can't be drawn as it should be. */
  readonly report: (slot: string | null, message: Message) => void
}

/** Draws one kind of node. */
export type NodeHandler<K extends SceneNode['kind']> = (
  node: Extract<SceneNode, { readonly kind: K }>,
  place: DrawContext,
) => void
