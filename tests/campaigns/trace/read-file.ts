import { readCsv } from '../../../core/dataset/csv'
import type { Lang } from '../../../core/locale'
import type { Inspected } from '../../../engine/inspect/model'
import { readPdf, textsOf } from '../../engine/export/pdf/read-pdf'
import { held } from '../../engine/inspect/support'
import type { ListedSource, StatedRow, TracedFile, TracedSlide } from './model'
import { pdfTexts } from './read-pdf'
import { notesLines, pptxTexts } from './read-pptx'

/** A presentation, read back from its bytes: texts, notes and the workbooks of its charts. */
export function tracedPptx(name: string, bytes: Uint8Array): TracedFile {
  const inspected = held(bytes)
  const texts = pptxTexts(bytes)
  const notes = notesLines(bytes)
  const slides = inspected.slides.map((slide, i): TracedSlide => {
    const lines = notes[i] ?? []
    const noted = [
      ...slide.numbers.map(({ observation, ...one }) => ({ ...one, id: observation ?? '', about: '' })),
      ...slide.statements.map((one) => ({ ...one, id: one.id ?? '', about: aboutOf(one.entry, lines) })),
    ].map((one): StatedRow => ({ ...one, where: 'notes', ...partsOf(one.provenance) }))
    const charted = slide.charts.flatMap(({ numbers }) => numbers.map((row) => workbookRow(row, inspected.lang)))
    const { number, section } = slide
    return { number, section, texts: texts[i] ?? [], rows: [...charted, ...noted] }
  })
  const lines = notes.flat()
  return fileOf(name, 'pptx', inspected, slides, countsInNotes(lines))
}

/** A PDF, read back from its bytes: texts of its pages, and the tables that it holds. */
export function tracedPdf(name: string, bytes: Uint8Array): TracedFile {
  const inspected = held(bytes)
  const attached = attachments(bytes)
  const [head = [], ...cells] = readCsv(attached.get('numbers.csv') ?? '') ?? []
  const table = cells.map((row) => Object.fromEntries(head.map((column, i) => [column, row[i] ?? ''])))
  const texts = pdfTexts(bytes)
  const slides = inspected.slides.map(({ number, section }, i): TracedSlide => {
    const own = table.filter(({ slides = '' }) => slides.split(' ').includes(String(number)))
    return { number, section, texts: texts[i] ?? [], rows: own.map((row) => tableRow(row, inspected.lang)) }
  })
  const counts = countsInTables(table, JSON.parse(attached.get('datapackage.json') ?? '{}'), inspected.lang)
  return fileOf(name, 'pdf', inspected, slides, counts)
}

function fileOf(
  name: string,
  format: TracedFile['format'],
  { lang }: Inspected,
  slides: readonly TracedSlide[],
  documentCounts: ReadonlySet<number>,
): TracedFile {
  return { name, format, lang, slides, sources: listedSources(slides), documentCounts }
}

/** The documents on the slides of sources: a citation, and below it what the document is, with its number of paragraphs. */
function listedSources(slides: readonly TracedSlide[]): readonly ListedSource[] {
  const texts = slides.flatMap((slide) => slide.texts.map(({ text }) => text.trim()))
  return texts.flatMap((text, i) => {
    const [, en, zh] = /(?:(\d+)\u00a0¶|共(\d+)段)$/.exec(text) ?? []
    const citation = texts[i - 1]
    return (en ?? zh) === undefined || citation === undefined ? [] : [{ citation, paragraphs: Number(en ?? zh) }]
  })
}

function tableRow(row: Readonly<Record<string, string>>, lang: Lang): StatedRow {
  return {
    where: 'numbers.csv',
    id: row.id ?? '',
    statement: row[`statement_${lang}`] ?? '',
    sources: (row[`stated_in_${lang}`] ?? '').split(/; |；/),
    calculation: row[`calculation_${lang}`] ?? '',
    about: row.entry === 'conflict' ? (row[`note_${lang}`] ?? '') : '',
  }
}

const HEADS = {
  en: { id: 'Id', statement: 'Statement', sources: 'Stated in', calculation: 'Calculation' },
  zh: { id: '标识', statement: '表述', sources: '陈述出处', calculation: '推算方式' },
} as const

function workbookRow(row: Readonly<Record<string, string>>, lang: Lang): StatedRow {
  const heads = HEADS[lang]
  const cell = (name: keyof typeof heads) => row[heads[name]] ?? ''
  const sources = cell('sources').split(/; |；/)
  const [id, statement, calculation] = [cell('id'), cell('statement'), cell('calculation')]
  return { where: 'workbook', id, statement, calculation, sources, about: '' }
}

/** What a speaker is told of a conflict is among the talking points. */
function aboutOf(entry: string, lines: readonly string[]): string {
  return entry === 'conflict' ? lines.join('\n') : ''
}

const NATURE = /^(?:derived|测算|worked out for the sentence|本句测算)$/

/** The documents that a provenance names, and how the number was worked out: that stands behind its kind. */
function partsOf(provenance: string): Pick<StatedRow, 'sources' | 'calculation'> {
  const parts = provenance.split(/ · |　/)
  const end = parts.findIndex((part) => NATURE.test(part))
  const notes = parts.filter((part) => /, ¶\d|，第[\d–、]+段$/.test(part))
  // Those of a deck as a whole name no paragraph.
  return {
    sources: notes.length > 0 ? notes : parts.slice(0, Math.max(0, end)),
    calculation: end < 0 ? '' : (parts[end + 1] ?? ''),
  }
}

const GAPS =
  /no address given|未提供网址|license not stated|未注明许可|author not stated|未注明作者|publisher not stated|未注明发布方/g

/** How many documents there are, how many lack something, and how many figures share a note, as speaker notes say it. */
function countsInNotes(lines: readonly string[]): ReadonlySet<number> {
  const records = lines.filter((line) => line.includes('SHA-256'))
  const gaps = records.flatMap((record) => record.match(GAPS) ?? [])
  const missing = [...new Set(gaps)].map((gap) => gaps.filter((one) => one === gap).length)
  const names = lines.map((line) => (line.split(/: |：/)[0] ?? '').split(/; |；/).length)
  return new Set([records.length, ...missing, ...names.flatMap(sharing)])
}

/** "and 14 more" behind three names; 等17项 counts them all. */
const sharing = (names: number): number[] => (names > 3 ? [names - 3, names] : [])

interface Descriptor {
  readonly resources?: readonly {
    readonly name: string
    readonly data?: readonly Readonly<Record<string, unknown>>[]
  }[]
}

/** The same from the tables of a PDF. */
function countsInTables(
  table: readonly Readonly<Record<string, string>>[],
  { resources = [] }: Descriptor,
  lang: Lang,
): ReadonlySet<number> {
  const sources = resources.find(({ name }) => name === 'sources')?.data ?? []
  const lacking = (column: string) => sources.filter((source) => source[column] === undefined).length
  const noteOf = (row: Readonly<Record<string, string>>) => row[`note_${lang}`] || row[`metric_note_${lang}`] || ''
  const notes = new Set(table.map(noteOf).filter(Boolean))
  const names = [...notes].map(
    (note) => new Set(table.filter((row) => noteOf(row) === note).map((row) => row[`metric_name_${lang}`])).size,
  )
  const gaps = ['url', 'license_name_en', 'author_en', 'publisher_en'].map(lacking)
  return new Set([sources.length, ...gaps, ...names.flatMap(sharing)])
}

/** The files that a PDF holds, as text. */
function attachments(bytes: Uint8Array): ReadonlyMap<string, string> {
  const pdf = readPdf(bytes)
  const names = textsOf(pdf, 'UF')
  const files = [...pdf.objects.values()].filter(({ body }) => body.includes('/Type /EmbeddedFile'))
  return new Map(files.map(({ stream }, i) => [names[i] ?? '', Buffer.from(stream, 'latin1').toString('utf8')]))
}
