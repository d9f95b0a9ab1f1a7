import { citationsIn, originIn } from '../../core/dataset/number-in-words'
import { PROGRAM, SOURCES_SHEET, splitId } from '../../core/export-marks'
import { langOfTag } from '../../core/locale'
import { readTypedProvenance, type ShownTypedNumber } from '../../core/typed-numbers/provenance'
import { message } from '../../messages/message'
import { OfficePackage } from '../ooxml/reading/open-package'
import { UnreadableFileError } from '../ooxml/reading/unreadable-file-error'
import { childrenOf, type Element, find, relationshipId } from '../ooxml/reading/xml'
import type { Inspected, InspectedChart, InspectedNumber, InspectedSlide, InspectedStatement } from './model'
import { countsOf, sourcesOf } from './model'

/**
 * What a presentation of ours holds, also after it was changed in PowerPoint:
 *
 *     package ─▶ presentation ─▶ its slides ┬▶ title
 *                                           ├▶ notes: each number, below it where it comes from
 *                                           └▶ charts: the sheet "Sources" of their workbooks
 *
 * @throws UnreadableFileError where it is damaged, or another program's without a number of ours.
 */
export function readPptx(bytes: Uint8Array): Inspected {
  const opened = new OfficePackage(bytes)
  const part = opened.related('', 'officeDocument')[0]?.target
  const presentation = part === undefined ? null : opened.root(part)
  if (part === undefined || presentation?.localName !== 'presentation')
    throw new UnreadableFileError(message('not-a-package'))
  const program = propertiesOf(opened, 'extended-properties')('Application')
  const core = propertiesOf(opened, 'core-properties')
  const slides = slidesOf(opened, part, presentation)
  const isStrange = program !== PROGRAM && slides.every(({ numbers }) => numbers.length === 0)
  if (isStrange) throw new UnreadableFileError(message('foreign-presentation'))
  return {
    format: 'pptx',
    title: core('title'),
    author: core('creator'),
    date: core('created').slice(0, 'YYYY-MM-DD'.length),
    lang: langOfTag(core('language')),
    changedBy: program === PROGRAM ? null : program,
    slides,
    holdsNumbers: true,
    attachments: [],
    sources: sourcesOf(slides),
    counts: countsOf(slides),
    deck: null,
  }
}

/** The document's properties of a kind: the text of each by its name. */
function propertiesOf(opened: OfficePackage, kind: string): (name: string) => string {
  const part = opened.related('', kind)[0]?.target
  const properties = part !== undefined && opened.has(part) ? opened.root(part) : null
  return (name) => find(properties, name)?.textContent ?? ''
}

function slidesOf(opened: OfficePackage, part: string, presentation: Element): readonly InspectedSlide[] {
  const charts = new Map<string, InspectedChart>()
  const targets = new Map(opened.related(part, 'slide').map(({ id, target }) => [id, target]))
  const sections = sectionsOf(presentation)
  return childrenOf(find(presentation, 'sldIdLst'), 'sldId').flatMap((entry, i) => {
    const target = targets.get(relationshipId(entry, 'id') ?? '')
    if (target === undefined) return []
    const section = sections.get(entry.getAttribute('id') ?? '') ?? null
    const title = placeholderText(opened.root(target), ['title', 'ctrTitle']) ?? []
    return {
      number: i + 1,
      section,
      title: inOneLine(title.join('\n')),
      ...numbersOf(opened, target),
      charts: chartsOf(opened, target, charts),
    }
  })
}

/** The section of each slide by the slide's id (ECMA-376 leaves them to an extension of 2010). */
function sectionsOf(presentation: Element): ReadonlyMap<string, string> {
  const extensions = childrenOf(find(presentation, 'extLst'), 'ext')
  const sections = extensions.flatMap((extension) => childrenOf(find(extension, 'sectionLst'), 'section'))
  return new Map(
    sections.flatMap((section) => {
      const name = section.getAttribute('name') ?? ''
      return childrenOf(find(section, 'sldIdLst'), 'sldId').map((slide) => [slide.getAttribute('id') ?? '', name])
    }),
  )
}

/** The numbers in a slide's notes: each a line, and below it where it comes from. Other programs drop its indentation. */
function numbersOf(opened: OfficePackage, slide: string): Pick<InspectedSlide, 'numbers' | 'statements' | 'typed'> {
  const notes = opened.related(slide, 'notesSlide')[0]?.target
  const lines = notes === undefined ? [] : (placeholderText(opened.root(notes), ['body']) ?? [])
  const numbers: InspectedNumber[] = []
  const statements: InspectedStatement[] = []
  const typed: ShownTypedNumber[] = []
  for (const [i, line] of lines.entries()) {
    const statement = lines[i - 1]
    if (statement === undefined) continue
    const typedOrigin = readTypedProvenance(line)
    const { provenance, id } = splitId(line)
    const entry = originIn(provenance)
    if (typedOrigin !== null) typed.push({ statement, provenance: line, ...typedOrigin })
    else if (entry !== null) statements.push({ entry, id, statement, provenance })
    else if (citationsIn(provenance).length > 0) numbers.push({ observation: id, statement, provenance })
  }
  return { numbers, statements, typed }
}

/** The charts of a slide. Each chart is read once: a stranger's slides may name the same one a million times. */
function chartsOf(opened: OfficePackage, slide: string, known: Map<string, InspectedChart>): readonly InspectedChart[] {
  const targets = new Set(opened.related(slide, 'chart').map(({ target }) => target))
  return [...targets].map((target) => {
    const chart = known.get(target) ?? chartOf(opened, target)
    known.set(target, chart)
    return chart
  })
}

function chartOf(opened: OfficePackage, part: string): InspectedChart {
  const workbook = opened.related(part, 'package')[0]?.target
  if (workbook === undefined) return { workbook: null, numbers: [] }
  return { workbook, numbers: readSheet(opened.inner(workbook), SOURCES_SHEET) ?? [] }
}

/**
 * The paragraphs of the first placeholder of one of these types on a slide or page of notes, line breaks as `\n`; null
 * where it has none.
 */
function placeholderText(root: Element, types: readonly string[]): readonly string[] | null {
  const shapes = childrenOf(find(root, 'cSld', 'spTree'), 'sp')
  const isWanted = (shape: Element) => types.includes(find(shape, 'nvSpPr', 'nvPr', 'ph')?.getAttribute('type') ?? '')
  const body = find(shapes.find(isWanted) ?? null, 'txBody')
  return body && childrenOf(body, 'p').map(paragraphOf)
}

function paragraphOf(paragraph: Element): string {
  return childrenOf(paragraph).map(pieceOf).join('')
}

function pieceOf(piece: Element): string {
  return piece.localName === 'br' ? '\n' : (find(piece, 't')?.textContent ?? '')
}

const FULL_WIDTH = /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’—…]/

/** A title without the breaks that only set it in lines: English had a space there, Chinese and hyphenated words none. */
function inOneLine(text: string): string {
  return text.replace(/(.?)\s*\n\s*(.?)/gsu, (_, before: string, after: string) => {
    const joined = FULL_WIDTH.test(before) || FULL_WIDTH.test(after) || /[-–]/.test(before)
    return before + (joined ? '' : ' ') + after
  })
}

/** The rows of a sheet, as texts, by the heads of its columns; null where there is no sheet of that name. */
function readSheet(workbook: OfficePackage, name: string): readonly Readonly<Record<string, string>>[] | null {
  const part = workbook.related('', 'officeDocument')[0]?.target
  const sheets = part === undefined ? [] : childrenOf(find(workbook.root(part), 'sheets'), 'sheet')
  const sheet = sheets.find((one) => one.getAttribute('name') === name)
  if (part === undefined || sheet === undefined) return null
  const id = relationshipId(sheet, 'id')
  const target = workbook.related(part, 'worksheet').find((one) => one.id === id)?.target
  if (target === undefined) return null
  const shared = sharedStrings(workbook, part)
  const rows = childrenOf(find(workbook.root(target), 'sheetData'), 'row').map((row) => cellsOf(row, shared))
  const [head = new Map<string, string>(), ...others] = rows
  return others.map((cells) =>
    Object.fromEntries([...head].map(([column, title]) => [title, cells.get(column) ?? ''] as const)),
  )
}

/** Excel keeps texts in a part of their own; what is written here has them in their cells. */
function sharedStrings(workbook: OfficePackage, part: string): readonly string[] {
  const target = workbook.related(part, 'sharedStrings')[0]?.target
  return target === undefined ? [] : childrenOf(workbook.root(target), 'si').map((item) => item.textContent ?? '')
}

/** The texts of a row by the letters of their columns. */
function cellsOf(row: Element, shared: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    childrenOf(row, 'c').map((cell) => {
      const column = (cell.getAttribute('r') ?? '').replace(/\d+$/, '')
      const value = find(cell, 'v')?.textContent ?? ''
      const type = cell.getAttribute('t')
      if (type === 's') return [column, shared[Number(value)] ?? '']
      return [column, type === 'inlineStr' ? (find(cell, 'is')?.textContent ?? '') : value]
    }),
  )
}
