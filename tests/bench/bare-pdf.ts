import { inflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { linesOf } from '../../core/scene/lines-of'
import type { Scene } from '../../core/scene/model'
import type { Line } from '../../core/text/model'
import type { FontFiles } from '../../engine/fonts/font-files'

/** One call of pdfkit. */
type Call = (doc: PDFKit.PDFDocument) => void

interface BarePage {
  readonly vectors: readonly Call[]
  readonly texts: readonly Call[]
}

/** What bare pdfkit has to do to draw what a PDF of ours shows: the same paths and fills, the same stretches of text. */
export interface BareDrawing {
  readonly size: Scene['size']
  readonly pages: readonly BarePage[]
  readonly fonts: ReadonlyMap<string, Uint8Array>
}

/** Reads the operators of our PDF of a scene back, as calls of pdfkit's public API. */
export function bareDrawing(scene: Scene, pdf: Uint8Array, files: FontFiles): BareDrawing {
  const fonts = new Map<string, Uint8Array>()
  const streams = contentStreams(pdf)
  const pages = scene.slides.map(({ nodes }, i): BarePage => {
    const vectors = operatorsOf(streams[i] ?? '').flatMap(callOf)
    return {
      vectors,
      texts: nodes.flatMap((node) => linesOf(node).flatMap((line) => textCalls(line, scene, files, fonts))),
    }
  })
  return { size: scene.size, pages, fonts }
}

/** Draws with pdfkit alone: no tags, no outline, no attachments. */
export function drawBare({ size, pages, fonts }: BareDrawing): Promise<number> {
  const doc = new PDFDocument({ autoFirstPage: false, font: '' } as PDFKit.PDFDocumentOptions)
  const bytes = new Promise<number>((resolve) => {
    let length = 0
    doc.on('data', (chunk: Uint8Array) => {
      length += chunk.length
    })
    doc.on('end', () => resolve(length))
  })
  for (const [name, file] of fonts) doc.registerFont(name, file as Buffer)
  for (const { vectors, texts } of pages) {
    doc.addPage({ size: [size.width, size.height], margin: 0 })
    for (const call of vectors) call(doc)
    for (const call of texts) call(doc)
  }
  doc.end()
  return bytes
}

/** The pages' contents, in order: pdfkit packs each on its own. */
function contentStreams(pdf: Uint8Array): readonly string[] {
  const text = Buffer.from(pdf).toString('latin1')
  const pages = [...text.matchAll(/\/Type \/Page\n[\s\S]*?\/Contents (\d+) 0 R/g)].map(([, id]) => id)
  return pages.map((id) => {
    const start = text.indexOf('stream\n', text.indexOf(`\n${id} 0 obj\n`)) + 'stream\n'.length
    return inflateSync(Buffer.from(text.slice(start, text.indexOf('\nendstream', start)), 'latin1')).toString('latin1')
  })
}

interface Operator {
  readonly name: string
  readonly operands: readonly number[]
}

/** Numbers before a name; text and marks are left out. */
function operatorsOf(content: string): readonly Operator[] {
  const operators: Operator[] = []
  let operands: number[] = []
  for (const token of content.replace(/\bBT\b[\s\S]*?\bET\b/g, '').split(/\s+/)) {
    const value = Number(token.replace(/[[\]]/g, ''))
    if (token !== '' && Number.isFinite(value)) operands.push(value)
    else {
      operators.push({ name: token, operands })
      operands = []
    }
  }
  return operators
}

const CALLS: Readonly<Record<string, (doc: PDFKit.PDFDocument, n: readonly number[]) => void>> = {
  m: (doc, [x = 0, y = 0]) => doc.moveTo(x, y),
  l: (doc, [x = 0, y = 0]) => doc.lineTo(x, y),
  c: (doc, [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => doc.bezierCurveTo(a, b, c, d, e, f),
  re: (doc, [x = 0, y = 0, width = 0, height = 0]) => doc.rect(x, y, width, height),
  h: (doc) => doc.closePath(),
  f: (doc) => doc.fill(),
  S: (doc) => doc.stroke(),
  q: (doc) => doc.save(),
  Q: (doc) => doc.restore(),
  w: (doc, [width = 1]) => doc.lineWidth(width),
  rg: (doc, n) => doc.fillColor(n.map((part) => part * 255) as [number, number, number]),
  RG: (doc, n) => doc.strokeColor(n.map((part) => part * 255) as [number, number, number]),
  cm: (doc, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]) => doc.transform(a, b, c, d, e, f),
}

function callOf({ name, operands }: Operator): Call[] {
  const call = CALLS[name]
  return call === undefined ? [] : [(doc) => call(doc, operands)]
}

function textCalls(line: Line, { theme }: Scene, files: FontFiles, fonts: Map<string, Uint8Array>): readonly Call[] {
  return line.segments.map(({ script, style, text, x }) => {
    const family = script === 'cjk' ? theme.fonts.cjk.twin : theme.fonts[style.font].twin
    const name = `${family}-${style.bold}-${style.italic}`
    if (!fonts.has(name)) fonts.set(name, files.read(family, style.bold, style.italic))
    const color = `#${theme.palette[style.paint.role]}`
    return (doc) => {
      doc.font(name).fontSize(style.size).fillColor(color)
      doc.text(text, x, line.baseline, { lineBreak: false, baseline: 'alphabetic' })
    }
  })
}
