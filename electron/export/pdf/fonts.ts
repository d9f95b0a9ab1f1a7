import { create } from 'fontkit'
import type { SceneTheme } from '../../../core/scene/model'
import type { Segment } from '../../../core/text/model'
import type { FontFiles } from '../../fonts/font-files'
import type { EmbeddedFont, FontFile, PdfDocument } from './pdfkit'

/** A font of the document: what is drawn with it gets embedded, nothing else. */
export interface PdfFont {
  readonly embedded: EmbeddedFont
  /** The text as hexadecimal glyph numbers. */
  encode(text: string): string
}

/** The fonts of one document, each opened when it is first used. */
export class FontBook {
  readonly #doc: PdfDocument
  readonly #files: FontFiles
  readonly #theme: SceneTheme
  readonly #fonts = new Map<string, PdfFont>()

  constructor(doc: PdfDocument, files: FontFiles, theme: SceneTheme) {
    this.#doc = doc
    this.#files = files
    this.#theme = theme
  }

  /** The font that a segment was measured with. */
  fontOf({ script, style }: Segment): PdfFont {
    const { fonts } = this.#theme
    const family = script === 'cjk' ? fonts.cjk.twin : fonts[style.font].twin
    const key = `${family}-${style.bold}-${style.italic}`
    let font = this.#fonts.get(key)
    if (font === undefined) {
      font = this.#open(key, openFile(this.#files.read(family, style.bold, style.italic)))
      this.#fonts.set(key, font)
    }
    return font
  }

  #open(key: string, file: FontFile): PdfFont {
    this.#doc.registerFont(key, file as unknown as PDFKit.Mixins.PDFFontSource)
    this.#doc.font(key)
    const embedded = this.#doc._font
    // pdfkit says that the sign for a missing glyph is U+0000, which no text may contain.
    embedded.unicode[0] = [REPLACEMENT]
    return { embedded, encode: createEncoder(embedded) }
  }
}

const REPLACEMENT = 0xfffd

const openFiles = new WeakMap<Uint8Array, FontFile>()

/** Opened files are kept as long as their bytes are, so that the next export need not parse them again. */
function openFile(bytes: Uint8Array): FontFile {
  let file = openFiles.get(bytes)
  if (file === undefined) {
    file = create(bytes as Buffer) as unknown as FontFile
    openFiles.set(bytes, file)
  }
  return file
}

/**
 * Encodes without pdfkit's shaping: kerning and ligatures are off everywhere, so a text is its characters' glyphs one
 * after another, and each character is looked up once.
 */
function createEncoder(font: EmbeddedFont): (text: string) => string {
  const codes = new Map<string, string>()
  const encodeCharacter = (character: string): string => {
    const codePoint = character.codePointAt(0) ?? 0
    const glyph = font.font.glyphForCodePoint(codePoint)
    const id = font.subset.includeGlyph(glyph.id)
    font.widths[id] ??= glyph.advanceWidth * font.scale
    font.unicode[id] = [plainer(font.unicode[id]?.[0], codePoint)]
    return id.toString(16).padStart(4, '0')
  }
  return (text) => {
    let hex = ''
    for (const character of text) {
      let code = codes.get(character)
      if (code === undefined) {
        code = encodeCharacter(character)
        codes.set(character, code)
      }
      hex += code
    }
    return hex
  }
}

/** Of two characters with one glyph (space and no-break space), the one that a reader would search for. */
function plainer(known: number | undefined, codePoint: number): number {
  if (known === undefined || known === REPLACEMENT) return codePoint
  return isPlain(known) ? known : codePoint
}

function isPlain(codePoint: number): boolean {
  const character = String.fromCodePoint(codePoint)
  return character.normalize('NFKC') === character
}
