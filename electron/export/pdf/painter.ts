import type { SceneNode, SceneTheme } from '../../../core/scene/model'
import type { Paint } from '../../../core/template/palette'
import type { FontBook } from './fonts'
import type { ImageStore } from './images'
import type { PdfDocument, StructureElement } from './pdfkit'
import type { Pen } from './pen'
import type { Tags } from './tags'

/** What drawing needs, whatever is drawn. */
export interface Painter {
  readonly doc: PdfDocument
  readonly pen: Pen
  readonly tags: Tags
  readonly fonts: FontBook
  readonly images: ImageStore
  readonly theme: SceneTheme
  /** Language of Chinese stretches that stand in a document of another language, else null. */
  readonly cjkLang: string | null
}

/** Where a slide's nodes are drawn, and what they belong to. */
export interface SlidePlace {
  readonly painter: Painter
  readonly element: StructureElement
  readonly heading: 'H1' | 'H2'
  readonly ground: Paint
}

/** Draws one kind of node. */
export type NodeHandler<K extends SceneNode['kind']> = (
  node: Extract<SceneNode, { readonly kind: K }>,
  place: SlidePlace,
) => void
