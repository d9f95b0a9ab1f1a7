import { contentOf, drawnText, type PdfObject, type ReadPdf, readPdf } from '../../engine/export/pdf/read-pdf'
import type { SlideText } from './model'

/** Texts are in marked content, each element's in one stretch; layout and decoration are artifacts without a number. */
const MARKED = /\/(\w+) <<[^<>]*\/MCID \d+[^<>]*>> BDC([\s\S]*?)EMC/g
/** In a figure, texts that are further apart than so many ems are texts of their own. */
const APART = 0.6

/** The texts of each page of a PDF of slides, as its glyphs and its tables of characters say. */
export function pdfTexts(bytes: Uint8Array): readonly (readonly SlideText[])[] {
  const pdf = readPdf(bytes)
  return pdf.pages.map((page) => pageTexts(pdf, page))
}

function pageTexts(pdf: ReadPdf, page: PdfObject): readonly SlideText[] {
  const drawn = drawnText(pdf, page)
  const content = contentOf(pdf, page)
  const stretches = [...content.matchAll(MARKED)].map(([stretch, tag]) => ({ tag, shown: countOf(stretch) }))
  const before = [...content.matchAll(MARKED)].map(({ index }) => countOf(content.slice(0, index)))
  return stretches.flatMap(({ tag, shown }, i): SlideText[] => {
    const own = drawn.slice(before[i], (before[i] ?? 0) + shown)
    if (tag === 'Figure') return partsOf(own).map((text) => ({ text, in: 'chart' }))
    const text = joined(own)
    return text.trim() === '' ? [] : [{ text, in: 'text' }]
  })
}

type Drawn = ReturnType<typeof drawnText>[number]

const countOf = (content: string) => content.match(/ Tj/g)?.length ?? 0

/** One text: lines with a space between them, except between Chinese characters. */
function joined(pieces: readonly Drawn[]): string {
  return pieces.reduce((text, piece, i) => {
    const last = pieces[i - 1]
    if (last === undefined || last.baseline === piece.baseline) return text + piece.text
    const isChinese = /[\u3000-\u9fff\uff00-\uffef]$/.test(text) || /^[\u3000-\u9fff\uff00-\uffef]/.test(piece.text)
    return text + (isChinese || text.endsWith(' ') ? '' : ' ') + piece.text
  }, '')
}

/** The labels of a figure: pieces that follow each other on a line are one. */
function partsOf(pieces: readonly Drawn[]): readonly string[] {
  const parts: Drawn[][] = []
  for (const piece of pieces) {
    const last = parts.at(-1)?.at(-1)
    const end = last ? last.x + last.advances.reduce((sum, width) => sum + width, 0) : 0
    const follows = last && last.baseline === piece.baseline && Math.abs(piece.x - end) < APART * piece.size
    if (follows) parts.at(-1)?.push(piece)
    else parts.push([piece])
  }
  return parts.map((part) => part.map(({ text }) => text).join(''))
}
