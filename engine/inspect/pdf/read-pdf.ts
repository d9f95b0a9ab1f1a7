import { LANG_TAGS, LANGS, type Lang } from '../../../core/locale'
import { PROGRAM } from '../../export/model'
import { Refusal } from '../../ooxml/reading/refusal'
import { embeddedDeck } from '../embedded-deck'
import * as messages from '../messages'
import type { Inspected } from '../model'
import { sourcesOf } from '../sources'
import { PdfDocument } from './document'
import { type NumbersOfSlides, readNumbers } from './numbers-table'
import { slideTitles } from './slide-titles'
import { PdfName, PdfSyntaxError } from './values'

const DECK = 'deck.brief.json'
const NUMBERS = 'numbers.csv'
const NO_NUMBERS: NumbersOfSlides = new Map()

/**
 * What a PDF of ours holds: slides from its structure tree, numbers and deck from its attachments.
 *
 * @throws Refusal where it is damaged or another program's.
 */
export function readPdf(file: string, bytes: Uint8Array): Inspected {
  try {
    return inspected(file, new PdfDocument(bytes))
  } catch (error) {
    // What nests without end takes all of the stack.
    if (error instanceof PdfSyntaxError || error instanceof RangeError)
      throw new Refusal(messages.damagedPdf, { cause: error })
    throw error
  }
}

function inspected(file: string, pdf: PdfDocument): Inspected {
  const info = pdf.dict(pdf.trailer.get('Info'))
  if (pdf.text(info.get('Creator')) !== PROGRAM) throw new Refusal(messages.strangePdf)
  const catalog = pdf.dict(pdf.trailer.get('Root'))
  const lang = langOf(pdf.text(catalog.get('Lang')))
  const attached = attachments(pdf)
  const table = attached.get(NUMBERS)
  const numbers = table === undefined ? NO_NUMBERS : readNumbers(table, NUMBERS, lang)
  const deck = attached.get(DECK)
  const slides = slideTitles(pdf).map(({ section, title }, i) => {
    const number = i + 1
    return { number, section, title, numbers: numbers.get(number) ?? [], charts: [] }
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
    deck: deck === undefined ? null : embeddedDeck(file, DECK, deck),
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

function langOf(tag: string): Lang {
  return LANGS.find((lang) => LANG_TAGS[lang] === tag) ?? 'en'
}

/** `D:20260104000000Z` is 2026-01-04. */
function isoDate(date: string): string {
  return /^D:(\d{4})(\d{2})(\d{2})/.exec(date)?.slice(1).join('-') ?? ''
}
