import { inflateSync } from 'node:zlib'

/** An object of a PDF: its dictionary or value as text, and its stream unpacked. */
export interface PdfObject {
  readonly body: string
  readonly stream: string
}

/** A PDF taken apart, as far as the tests look into it. */
export interface ReadPdf {
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly root: PdfObject
  readonly pages: readonly PdfObject[]
  readonly trailer: string
}

/** Reads what pdfkit writes: one object after the other, streams packed with Flate, no object streams. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const match of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) {
    objects.set(Number(match[1]), splitObject(match[2] ?? ''))
  }
  const trailer = text.slice(text.lastIndexOf('\ntrailer'))
  const root = get(objects, refOf(trailer, 'Root'))
  const kids = /\/Kids \[([^\]]*)\]/.exec(get(objects, refOf(root.body, 'Pages')).body)?.[1] ?? ''
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map((match) => get(objects, Number(match[1])))
  return { objects, root, pages, trailer }
}

function splitObject(source: string): PdfObject {
  const start = source.indexOf('\nstream\n')
  if (start < 0) return { body: source, stream: '' }
  const body = source.slice(0, start)
  const raw = Buffer.from(source.slice(start + 8, source.lastIndexOf('\nendstream')), 'latin1')
  const stream = body.includes('/FlateDecode') ? inflateSync(raw) : raw
  return { body, stream: stream.toString('latin1') }
}

export function get(objects: ReadPdf['objects'], id: number): PdfObject {
  const object = objects.get(id)
  if (object === undefined) throw new Error(`The PDF has no object ${id}`)
  return object
}

/** The object that a dictionary's entry points to. */
export function refOf(body: string, key: string): number {
  const match = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)
  if (match === null) throw new Error(`There is no /${key} in ${body.slice(0, 200)}`)
  return Number(match[1])
}

/** The drawing operators of a page. */
export function contentOf({ objects }: ReadPdf, page: PdfObject): string {
  return get(objects, refOf(page.body, 'Contents')).stream
}

/** A text string, which is UTF-16 where it has to be. */
export function textString(literal: string): string {
  const raw = literal.replace(
    /\\([nrtbf()\\])/g,
    (_, c: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[c] ?? c,
  )
  const bytes = Buffer.from(raw, 'latin1')
  return bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2).swap16().toString('utf16le') : raw
}

/** All values of a text entry in the objects of a document, in the order of the file. */
export function textsOf({ objects }: ReadPdf, key: string): readonly string[] {
  const pattern = new RegExp(`/${key} \\(((?:[^()\\\\]|\\\\[\\s\\S])*)\\)`)
  return [...objects.values()].flatMap(({ body }) => {
    const match = pattern.exec(body)
    return match === null ? [] : [textString(match[1] ?? '')]
  })
}

interface FontTables {
  readonly widths: readonly number[]
  readonly unicode: readonly string[]
}

/** A stretch of text as it is on a page. */
export interface DrawnText {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly tracking: number
  /** Width of each character, tracking included. */
  readonly advances: readonly number[]
}

const SHOW = /\/(F\d+) (\S+) Tf (\S+) Tc\n1 0 0 -1 (\S+) (\S+) Tm <([0-9a-f]*)> Tj/g

/** The text of a page, read back from its glyphs with the embedded widths and Unicode tables. */
export function drawnText(pdf: ReadPdf, page: PdfObject): readonly DrawnText[] {
  const fonts = get(pdf.objects, refOf(page.body, 'Resources')).body
  return [...contentOf(pdf, page).matchAll(SHOW)].map(([, font = '', size, tracking, x, baseline, hex = '']) => {
    const tables = fontTables(pdf, refOf(fonts, font))
    const glyphs = (hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16))
    return {
      text: glyphs.map((glyph) => tables.unicode[glyph]).join(''),
      x: Number(x),
      baseline: Number(baseline),
      size: Number(size),
      tracking: Number(tracking),
      advances: glyphs.map((glyph) => ((tables.widths[glyph] ?? 0) * Number(size)) / 1000 + Number(tracking)),
    }
  })
}

const tables = new WeakMap<PdfObject, FontTables>()

function fontTables({ objects }: ReadPdf, id: number): FontTables {
  const font = get(objects, id)
  const known = tables.get(font)
  if (known !== undefined) return known
  const descendant = get(objects, refOf(font.body, 'DescendantFonts')).body
  const widths = /\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? ''
  const cmap = get(objects, refOf(font.body, 'ToUnicode')).stream
  const ranges = [...cmap.matchAll(/^<[0-9a-f]+> <[0-9a-f]+> \[(.*)\]$/gm)].map((match) => match[1] ?? '')
  const codes = ranges.flatMap((range) => [...range.matchAll(/<([0-9a-f ]*)>/g)].map((match) => match[1] ?? ''))
  const read = {
    widths: widths.split(' ').map(Number),
    unicode: codes.map((code) => Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')),
  }
  tables.set(font, read)
  return read
}
