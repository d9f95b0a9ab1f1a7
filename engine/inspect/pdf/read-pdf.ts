import { DECK_ATTACHMENT, NUMBERS_ATTACHMENT, PROGRAM, TYPED_ATTACHMENT } from '../../../core/export-marks'
import { langOfTag } from '../../../core/locale'
import { message } from '../../../messages/message'
import { UnreadableFileError } from '../../ooxml/reading/unreadable-file-error'
import type { Inspected, InspectedSlide } from '../model'
import { countsOf, embeddedDeck, sourcesOf } from '../model'
import { PdfDocument } from './document'
import { type NumbersOfSlides, readNumbers } from './numbers-table'
import { readTypedNumbers, type TypedNumbersOfSlides } from './typed-table'
import { PdfName, PdfRef, PdfSyntaxError, type PdfValue } from './values'

const NOTHING = { numbers: [], statements: [] } as const
const NO_NUMBERS: NumbersOfSlides = new Map()
const NO_TYPED: TypedNumbersOfSlides = new Map()

/**
 * What a PDF of ours holds: slides from its structure tree, numbers and deck from its attachments.
 *
 * @throws UnreadableFileError where it is damaged or another program's.
 */
export function readPdf(file: string, bytes: Uint8Array): Inspected {
  try {
    return inspected(file, new PdfDocument(bytes))
  } catch (error) {
    // What nests without end takes all of the stack.
    if (error instanceof PdfSyntaxError || error instanceof RangeError)
      throw new UnreadableFileError(message('damaged-pdf'), { cause: error })
    throw error
  }
}

function inspected(file: string, pdf: PdfDocument): Inspected {
  const info = pdf.dict(pdf.trailer.get('Info'))
  if (pdf.text(info.get('Creator')) !== PROGRAM) throw new UnreadableFileError(message('foreign-pdf'))
  const catalog = pdf.dict(pdf.trailer.get('Root'))
  const lang = langOfTag(pdf.text(catalog.get('Lang')))
  const attached = attachments(pdf)
  const table = attached.get(NUMBERS_ATTACHMENT)
  const numbers = table === undefined ? NO_NUMBERS : readNumbers(table, NUMBERS_ATTACHMENT, lang)
  const typedTable = attached.get(TYPED_ATTACHMENT)
  const typed = typedTable === undefined ? NO_TYPED : readTypedNumbers(typedTable, TYPED_ATTACHMENT, lang)
  const deck = attached.get(DECK_ATTACHMENT)
  const slides = slideTitles(pdf).map(({ section, title }, i) => {
    const number = i + 1
    const ofSlide = { ...(numbers.get(number) ?? NOTHING), typed: typed.get(number) ?? [] }
    return { number, section, title, ...ofSlide, charts: [] }
  })
  return {
    format: 'pdf',
    title: pdf.text(info.get('Title')),
    author: pdf.text(info.get('Author')),
    date: isoDate(pdf.text(info.get('CreationDate'))),
    lang,
    changedBy: null,
    slides,
    holdsNumbers: table !== undefined,
    sources: sourcesOf(slides),
    counts: table === undefined ? null : countsOf(slides),
    attachments: [...attached].map(([name, { length }]) => ({ name, bytes: length })),
    deck: deck === undefined ? null : embeddedDeck(file, DECK_ATTACHMENT, deck),
  }
}

/** The attachments by name (ISO 32000-1, 7.11.4). */
function attachments(pdf: PdfDocument): ReadonlyMap<string, Uint8Array> {
  const names = pdf.dict(pdf.dict(pdf.trailer.get('Root')).get('Names'))
  const entries = pdf.array(pdf.dict(names.get('EmbeddedFiles')).get('Names'))
  const found = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (typeof entry === 'string') continue
    const file = pdf.dict(entry)
    const type = file.get('Type')
    if (!(type instanceof PdfName) || type.name !== 'Filespec') continue
    found.set(pdf.text(file.get('UF')), pdf.stream(pdf.dict(file.get('EF')).get('F')))
  }
  return found
}

/** `D:20260104000000Z` is 2026-01-04. */
function isoDate(date: string): string {
  return /^D:(\d{4})(\d{2})(\d{2})/.exec(date)?.slice(1).join('-') ?? ''
}

type SlideTitle = Pick<InspectedSlide, 'section' | 'title'>

/**
 * The slides in their order: the structure tree has a `Part` for each section and a `Sect` for each slide, whatever
 * is on a page.
 */
function slideTitles(pdf: PdfDocument): readonly SlideTitle[] {
  const catalog = pdf.dict(pdf.trailer.get('Root'))
  const slides: SlideTitle[] = []
  const seen = new Set<number>()
  const visit = (value: PdfValue | undefined, section: string | null) => {
    // A tree that bites its tail has no end.
    if (value instanceof PdfRef && seen.has(value.object)) return
    if (value instanceof PdfRef) seen.add(value.object)
    const element = pdf.dict(value)
    const type = element.get('S')
    const kind = type instanceof PdfName ? type.name : ''
    const title = pdf.text(element.get('T'))
    if (kind === 'Sect') slides.push({ section, title })
    else if (kind === 'Document') children(element.get('K'), section)
    else if (kind === 'Part') children(element.get('K'), title)
  }
  const children = (value: PdfValue | undefined, section: string | null) => {
    const list = pdf.array(value)
    for (const child of list.length > 0 ? list : [value]) visit(child, section)
  }
  children(pdf.dict(catalog.get('StructTreeRoot')).get('K'), null)
  return slides
}
