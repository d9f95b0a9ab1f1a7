/**
 * Adds characters of one font file to another of the same family. The Chinese subset leaves out arrows, comparison
 * signs and circled numbers, which live in other subsets; an embedding program takes one file per face.
 */
import { create } from 'fontkit'
import { readTables, viewOf, writeTables } from './sfnt.mjs'

/**
 * The font with the outlines of `characters`, taken from the donor.
 * @param {Uint8Array} base a TrueType font
 * @param {Uint8Array} donor a TrueType font with the same units per em
 * @param {readonly string[]} characters which the donor has as plain (not composite) outlines
 * @returns {Uint8Array}
 */
export function addGlyphs(base, donor, characters) {
  const target = openFont(base)
  const source = openFont(donor)
  if (target.font.unitsPerEm !== source.font.unitsPerEm) throw new Error('The fonts have different units per em.')
  const glyphs = readGlyphs(target)
  const donated = readGlyphs(source)
  const mapping = target.font.characterSet.map((code) => [code, target.font.glyphForCodePoint(code).id])
  for (const character of characters) {
    const code = character.codePointAt(0)
    if (!source.font.hasGlyphForCodePoint(code)) throw new Error(`The donor font has no "${character}".`)
    const glyph = donated[source.font.glyphForCodePoint(code).id]
    if (glyph.outline.length > 0 && viewOf(glyph.outline).getInt16(0) < 0) {
      throw new Error(`"${character}" is a composite glyph, which cannot be moved alone.`)
    }
    mapping.push([code, glyphs.push(glyph) - 1])
  }
  const tables = new Map(target.tables)
  tables.set('cmap', cmapOf(mapping.sort((a, b) => a[0] - b[0])))
  writeGlyphs(tables, glyphs, source.tables)
  return writeTables(tables)
}

function openFont(bytes) {
  return { font: create(Buffer.from(bytes)), tables: readTables(bytes) }
}

/** Every glyph's outline, advance and left side bearing. */
function readGlyphs({ font, tables }) {
  const loca = viewOf(tables.get('loca'))
  const long = viewOf(tables.get('head')).getInt16(50) === 1
  const offset = (i) => (long ? loca.getUint32(i * 4) : loca.getUint16(i * 2) * 2)
  const hmtx = viewOf(tables.get('hmtx'))
  const metrics = viewOf(tables.get('hhea')).getUint16(34)
  return Array.from({ length: font.numGlyphs }, (_, i) => ({
    outline: tables.get('glyf').slice(offset(i), offset(i + 1)),
    advance: hmtx.getUint16(Math.min(i, metrics - 1) * 4),
    bearing: hmtx.getInt16(i < metrics ? i * 4 + 2 : metrics * 4 + (i - metrics) * 2),
  }))
}

function writeGlyphs(tables, glyphs, donorTables) {
  const glyf = new Uint8Array(glyphs.reduce((sum, { outline }) => sum + ((outline.length + 3) & ~3), 0))
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4))
  const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4))
  let offset = 0
  glyphs.forEach(({ outline, advance, bearing }, i) => {
    glyf.set(outline, offset)
    hmtx.setUint16(i * 4, advance)
    hmtx.setInt16(i * 4 + 2, bearing)
    offset += (outline.length + 3) & ~3
    loca.setUint32((i + 1) * 4, offset)
  })
  tables.set('glyf', glyf)
  tables.set('loca', new Uint8Array(loca.buffer))
  tables.set('hmtx', new Uint8Array(hmtx.buffer))
  viewOf(tables.get('head')).setInt16(50, 1)
  viewOf(tables.get('hhea')).setUint16(34, glyphs.length)
  updateLimits(viewOf(tables.get('maxp')), viewOf(donorTables.get('maxp')), glyphs.length)
}

const MAX_POINTS = 6
const MAX_CONTOURS = 8

function updateLimits(maxp, donor, count) {
  maxp.setUint16(4, count)
  for (const field of [MAX_POINTS, MAX_CONTOURS]) {
    maxp.setUint16(field, Math.max(maxp.getUint16(field), donor.getUint16(field)))
  }
}

/** A character map of format 12, for Unicode and for Windows, of [code point, glyph] pairs sorted by code point. */
function cmapOf(mapping) {
  const groups = []
  for (const [code, glyph] of mapping) {
    const last = groups.at(-1)
    if (last && code === last.end + 1 && glyph === last.glyph + code - last.start) last.end = code
    else groups.push({ start: code, end: code, glyph })
  }
  const table = 4 + 2 * 8
  const length = 16 + groups.length * 12
  const view = new DataView(new ArrayBuffer(table + length))
  view.setUint16(2, 2)
  for (const [i, [platform, encoding]] of [
    [0, 4],
    [3, 10],
  ].entries()) {
    view.setUint16(4 + i * 8, platform)
    view.setUint16(6 + i * 8, encoding)
    view.setUint32(8 + i * 8, table)
  }
  view.setUint16(table, 12)
  view.setUint32(table + 4, length)
  view.setUint32(table + 12, groups.length)
  groups.forEach(({ start, end, glyph }, i) => {
    const at = table + 16 + i * 12
    view.setUint32(at, start)
    view.setUint32(at + 4, end)
    view.setUint32(at + 8, glyph)
  })
  return new Uint8Array(view.buffer)
}
