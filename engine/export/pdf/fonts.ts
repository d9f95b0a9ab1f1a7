import { create } from 'fontkit'
import type { Diagnostic, SceneTheme } from '../../../core/scene/model'
import { faceName } from '../../../core/text/font-set'
import type { Segment } from '../../../core/text/model'
import { message } from '../../../messages/message'
import { english } from '../../../messages/render'
import type { FontFiles } from '../../fonts/font-files'
import type { EmbeddedFont, FontFile, PdfDocument } from './pdfkit'

/** A font of the document: what is drawn with it gets embedded, nothing else. */
interface PdfFont {
  readonly embedded: EmbeddedFont
  /** The text as hexadecimal glyph numbers. */
  encode(text: string): string
  /** Em per character of the text. */
  advances(text: string): readonly number[]
  /** True where it stands for a font that can't be read, so that its characters are not as wide as was measured. */
  readonly substitute: boolean
}

interface Face {
  readonly family: string
  readonly bold: boolean
  readonly italic: boolean
}

const nameOf = ({ family, bold, italic }: Face): string => faceName(family, bold, italic)

/** The fonts of one document, each opened when it is first used. */
export class FontBook {
  readonly #doc: PdfDocument
  readonly #files: FontFiles
  readonly #theme: SceneTheme
  readonly #onDiagnostic: (found: Diagnostic) => void
  readonly #fonts = new Map<string, PdfFont>()
  /** Set where a font stood in for another since it was last cleared. */
  substituted = false

  constructor(doc: PdfDocument, files: FontFiles, theme: SceneTheme, onDiagnostic: (found: Diagnostic) => void) {
    this.#doc = doc
    this.#files = files
    this.#theme = theme
    this.#onDiagnostic = onDiagnostic
  }

  /** The font that a segment was measured with, or another where that one can't be read. */
  fontOf({ script, style }: Segment): PdfFont {
    const { fonts } = this.#theme
    const family = script === 'cjk' ? fonts.cjk.twin : fonts[style.font].twin
    const key = `${family}-${style.bold}-${style.italic}`
    let font = this.#fonts.get(key)
    if (font === undefined) {
      font = this.#open(key, { family, bold: style.bold, italic: style.italic })
      this.#fonts.set(key, font)
    }
    if (font.substitute) this.substituted = true
    return font
  }

  #open(key: string, wanted: Face): PdfFont {
    const [file, face] = this.#readable(wanted)
    this.#doc.registerFont(key, file as unknown as PDFKit.Mixins.PDFFontSource)
    this.#doc.font(key)
    const embedded = this.#doc._font
    // pdfkit says that the sign for a missing glyph is U+0000, which no text may contain.
    embedded.unicode[0] = [REPLACEMENT]
    if (face !== wanted) {
      const substituted = message('unreadable-font', { font: nameOf(wanted), substitute: nameOf(face) })
      this.#onDiagnostic({ ...substituted, severity: 'warning', slide: null, slot: null })
    }
    return {
      embedded,
      encode: createEncoder(embedded),
      advances: (text) => Array.from(text, (character) => advanceOf(embedded, character)),
      substitute: face !== wanted,
    }
  }

  /** The wanted face, or the nearest one that can be read. */
  #readable(wanted: Face): readonly [FontFile, Face] {
    for (const face of [wanted, ...this.#alternatives(wanted)]) {
      try {
        return [openFile(this.#files.read(face.family, face.bold, face.italic)), face]
      } catch {}
    }
    throw new Error(english(message('no-font')))
  }

  /** Other faces of the family first, then those of the design's other families. */
  #alternatives({ family, bold, italic }: Face): readonly Face[] {
    const { heading, body, cjk } = this.#theme.fonts
    const others = [body.twin, heading.twin, cjk.twin].filter((other) => other !== family)
    const styles = [
      { bold, italic: false },
      { bold: false, italic },
      { bold: !bold, italic: false },
    ]
    return [
      ...styles.map((style) => ({ family, ...style })),
      ...others.map((other) => ({ family: other, bold, italic: false })),
    ]
  }
}

function advanceOf({ font, scale }: EmbeddedFont, character: string): number {
  return (font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth * scale) / 1000
}

const REPLACEMENT = 0xfffd

const openFiles = new WeakMap<Uint8Array, FontFile>()

/** Opened files are kept as long as their bytes are, so that the next export need not parse them again. */
function openFile(bytes: Uint8Array): FontFile {
  let file = openFiles.get(bytes)
  if (file === undefined) {
    if (!isCompleteFont(bytes)) throw new Error('The font file is damaged')
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

const HEADER = 12
const ENTRY = 16
const TRUETYPE = 0x00010000

/**
 * Whether a TrueType file holds all that its directory lists. Glyphs are read when a document ends, where nobody can
 * catch what a file that was cut short makes of them; so it is looked at before.
 */
function isCompleteFont(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0) !== TRUETYPE) return false
  const tables = view.getUint16(4)
  if (bytes.length < HEADER + tables * ENTRY) return false
  return Array.from({ length: tables }, (_, i) => HEADER + i * ENTRY).every(
    (at) => view.getUint32(at + 8) + view.getUint32(at + 12) <= bytes.length,
  )
}
