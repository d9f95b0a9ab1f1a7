import PDFDocument from 'pdfkit'
import type { Orientation } from '../../../core/picture/exif'

/**
 * pdfkit as it is used here, its own types completed: the published ones lack options that it has, and nothing of the
 * font objects. What is not public API in pdfkit is marked; its version is pinned, and the tests would notice a change.
 */
export type PdfDocument = Omit<
  InstanceType<typeof PDFDocument>,
  'struct' | 'ref' | 'page' | 'file' | 'link' | 'addStructure' | 'markStructureContent'
> & {
  readonly page: { readonly dictionary: PdfRef; readonly fonts: PdfDict; readonly ext_gstates: PdfDict }
  /** Not public: the catalog. */
  readonly _root: PdfRef
  /** Not public: the font that `font()` has chosen. */
  readonly _font: EmbeddedFont
  /** Not public: called when the document ends. */
  endMetadata(): void
  /** Not public: writes what comes after all objects. */
  _finalize(): void
  /** Not public: what distinguishes this file from all others. */
  _id: Uint8Array
  /** A stream's: what was written before anybody listened, the file's header at least. */
  read(): Uint8Array
  /** A stream's: takes the next bytes of the file, null at its end. */
  push(bytes: Uint8Array | null): boolean
  file(bytes: Uint8Array, options: AttachedFile): unknown
  ref(data: PdfDict): PdfRef
  addContent(operators: string): unknown
  openImage(bytes: Uint8Array): OpenedImage
  /** Left, top, width and height on the page, y growing downwards. */
  link(x: number, y: number, width: number, height: number, href: string, options: LinkOptions): unknown
  struct(type: string, options?: StructureOptions): StructureElement
  addStructure(element: StructureElement): unknown
  markStructureContent(type: string): StructureContent
}

export interface AttachedFile {
  readonly name: string
  /** Its media type. */
  readonly type: string
  readonly description: string
  /** What it is to the document (ISO 32000-2, 7.11.3). */
  readonly relationship: 'Source' | 'Data'
  readonly modifiedDate: Date
}

export interface LinkOptions {
  /** The element that it belongs to. */
  readonly structParent: StructureElement
  /** Its description for screen readers. A `String`: pdfkit writes primitive ones as names. */
  readonly Contents: InstanceType<typeof String>
}

export type PdfDict = Record<string, unknown>

export interface PdfRef {
  readonly data: PdfDict
  compress: boolean
  write(bytes: Uint8Array): void
  end(): void
}

/** A picture that pdfkit has opened. PNG pictures are taken apart while other work goes on, until `finalize`. */
export interface OpenedImage {
  /** The packed pixels of a PNG. */
  readonly imgData?: Uint8Array
  /** By which it is drawn upright. */
  orientation?: Orientation
  embed(doc: PdfDocument): void
  finalize?(): void
}

export interface StructureOptions {
  readonly title?: string
  readonly lang?: string
  readonly alt?: string
  /** Left, top, right, bottom on the page, y growing downwards. */
  readonly bbox?: readonly [number, number, number, number]
  readonly placement?: 'Block' | 'Inline'
  readonly scope?: 'Column' | 'Row' | 'Both'
}

declare const structureContent: unique symbol
/** A stretch of a page's content that belongs to a structure element. */
export interface StructureContent {
  readonly [structureContent]: never
}

export interface StructureElement {
  add(child: StructureElement | StructureContent): this
  end(): void
}

/** Not public: a font that becomes a subset of the glyphs that were asked for. */
export interface EmbeddedFont {
  /** The font's name among a page's resources. */
  readonly id: string
  readonly font: FontFile
  readonly subset: { includeGlyph(glyph: number): number }
  /** Code points and widths (thousandths of an em) by glyph of the subset. */
  readonly unicode: number[][]
  readonly widths: number[]
  readonly scale: number
  ref(): PdfRef
}

/** A font file as fontkit opens it. */
export interface FontFile {
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
}

/** Creates a document, with the types of this file. */
export function newDocument(options: PdfDict): PdfDocument {
  return new PDFDocument(options as PDFKit.PDFDocumentOptions) as unknown as PdfDocument
}
