import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as fontkit from 'fontkit'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import manifest from '../../../assets/fonts/manifest.json'
import { createFontSet, faceName } from '../../../core/text/font-set'
import type { TextStyle } from '../../../core/text/model'
import { measureText } from '../../../core/text/shape'
import { loadFonts } from '../../../engine/fonts/load-fonts'
import { STYLE } from '../../core/text/shipped-fonts'
import { ROOT } from '../support'

const require = createRequire(import.meta.url)

/** Where the shipped fonts are, built first if they are missing or old. */
function builtFonts(): string {
  execFileSync(process.execPath, [join(ROOT, 'engine/fonts/build/build-fonts.mjs')])
  return join(ROOT, 'out/fonts')
}

const DIR = builtFonts()
const { files, metrics } = loadFonts(DIR)
const FAMILIES = manifest.families.map(({ family }) => family)
const LATIN = FAMILIES.filter((family) => family !== 'noto-sans-sc')
const STYLES = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const
const FACES = [
  ...LATIN.flatMap((family) => STYLES.map(([bold, italic]) => ({ family, bold, italic, subset: 'latin' }))),
  ...[false, true].map((bold) => ({ family: 'noto-sans-sc', bold, italic: false, subset: 'chinese-simplified' })),
].map((face) => ({ ...face, name: faceName(face.family, face.bold, face.italic) }))

const open = (bytes: Uint8Array) => fontkit.create(Buffer.from(bytes)) as fontkit.Font
/** Which characters a subset has depends on the font; these have to be in every Latin one. */
const NEEDED = '–—“”‘’·×÷−¶¼½±°…•€¥£©%\u00a0'
const EXTRA = '←→≈≠≤≥∞√●○■□▲△▼◆◇★☆✓†‡①②③④⑤⑥⑦⑧⑨⑩℃'
const SPACES_LEFT_OUT = [0x2007, 0x2009, 0x202f]

describe.each(FACES)('$name', ({ family, bold, italic, subset, name }) => {
  const font = open(files.read(family, bold, italic))
  const fonts = createFontSet(metrics, { heading: family, body: family, cjk: family })
  const face = fonts.face({ slot: 'body', script: 'latin', bold, italic })

  it('has the advances of the original woff2 in font file and metrics, for every character', () => {
    const file = `${family}-${subset}-${bold ? 700 : 400}-${italic ? 'italic' : 'normal'}.woff2`
    const original = open(readFileSync(require.resolve(`@fontsource/${family}/files/${file}`)))
    const different = original.characterSet.filter((code) => {
      const advance = original.glyphForCodePoint(code).advanceWidth
      if (font.glyphForCodePoint(code).advanceWidth !== advance) return true
      if (code < 0x20 || SPACES_LEFT_OUT.includes(code)) return face.advance(code) !== null
      return face.advance(code) !== Math.round(advance) / original.unitsPerEm
    })
    expect(different).toEqual([])
  })

  it('says what it has and what it lacks', () => {
    for (const character of family === 'noto-sans-sc' ? EXTRA : NEEDED) {
      const code = character.codePointAt(0) ?? 0
      expect([character, face.advance(code)]).toEqual([
        character,
        font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm,
      ])
      expect(font.hasGlyphForCodePoint(code)).toBe(true)
    }
    for (const code of [...SPACES_LEFT_OUT, 0x0436, 0x1f600]) expect(face.advance(code)).toBeNull()
  })

  it('neither kerns nor joins', () => {
    const run = font.layout('AVAToffiflfi')
    expect(run.glyphs.length).toBe(12)
    expect(run.positions.map((position) => position.xAdvance)).toEqual(run.glyphs.map((glyph) => glyph.advanceWidth))
    expect(metrics[name]).toBeDefined()
  })
})

describe('the Chinese font', () => {
  it('draws the characters that come from other subsets', () => {
    const font = open(files.read('noto-sans-sc', false, false))
    const donor = open(
      readFileSync(require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-109-400-normal.woff2')),
    )
    const arrow = '→'.charCodeAt(0)
    expect(font.glyphForCodePoint(arrow).path.toSVG()).toBe(donor.glyphForCodePoint(arrow).path.toSVG())
    expect(font.glyphForCodePoint(0x6210).path.commands.length).toBeGreaterThan(10)
  })

  it('answers for italic with the upright file', () => {
    expect(files.read('noto-sans-sc', true, true)).toBe(files.read('noto-sans-sc', true, false))
  })
})

describe('the built fonts', () => {
  it('are as wide in a PDF as line breaking takes them to be', () => {
    const fonts = createFontSet(metrics, { heading: 'gelasio', body: 'carlito', cjk: 'noto-sans-sc' })
    const doc = new PDFDocument()
    const widthOf = (text: string, family: string, style: TextStyle) =>
      doc
        .font(Buffer.from(files.read(family, style.bold, style.italic)))
        .fontSize(style.size)
        .widthOfString(text)
    for (const [bold, italic] of STYLES) {
      const style: TextStyle = { ...STYLE, bold, italic, size: 17 }
      const latin = 'AVATo “office” – 27,000\u00a0%'
      const cjk = '成渝地区，“双核”→'
      expect(measureText(latin, style, fonts, 'en')).toBeCloseTo(widthOf(latin, 'carlito', style), 6)
      expect(measureText(cjk, style, fonts, 'zh')).toBeCloseTo(widthOf(cjk, 'noto-sans-sc', style), 6)
    }
  })

  it('can be embedded by pdfkit', async () => {
    const doc = new PDFDocument({ compress: false })
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve) => doc.on('end', resolve))
    for (const { family, bold, italic } of FACES) {
      doc.font(Buffer.from(files.read(family, bold, italic))).text(family === 'noto-sans-sc' ? '成渝 → ≈' : 'Chengdu')
    }
    doc.end()
    await ended
    const text = Buffer.concat(chunks).toString('latin1')
    expect(text.match(/\/FontFile2/g)).toHaveLength(FACES.length)
  })

  it('load fast, and stay as they are when built again', () => {
    const before = statSync(join(DIR, 'metrics.json')).mtimeMs
    builtFonts()
    expect(statSync(join(DIR, 'metrics.json')).mtimeMs).toBe(before)
    expect(statSync(join(DIR, 'metrics.json')).size).toBeLessThan(100_000)
  })

  it('come with the licence of each family', () => {
    for (const family of FAMILIES) {
      expect(readFileSync(join(DIR, `${family}.LICENSE.txt`), 'utf8')).toContain('SIL Open Font License')
    }
  })
})

describe('loadFonts', () => {
  it('says what to do where the fonts are not built', () => {
    expect(() => loadFonts('/nowhere')).toThrow('npm run build:fonts')
  })

  it('names the font that does not exist', () => {
    expect(() => files.read('comic', true, true)).toThrow('comic-700-italic')
  })
})
