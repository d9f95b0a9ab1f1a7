import { strToU8 } from 'fflate'
import { RELATIONSHIP, writeRelationships } from '../../../ooxml/package/relationships'
import { zip } from '../../../ooxml/package/zip'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { declare, NAMESPACES } from '../../../ooxml/xml/namespaces'
import { writePart } from '../../../ooxml/xml/write'
import { columnName } from './ranges'

/** A cell: empty, text, or a number in a format. */
export type Cell = null | string | { readonly value: number; readonly format: string }

export interface Sheet {
  readonly name: string
  /** The first row is set as a header. */
  readonly rows: readonly (readonly Cell[])[]
  /** Widths of columns, in characters. */
  readonly widths: readonly number[]
}

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Excel's own formats end below this number. */
const FIRST_FORMAT_ID = 164
const HEADER_STYLE = 1
const FIRST_NUMBER_STYLE = 2

/** A small workbook: plain sheets of texts and numbers, the same bytes on every machine. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const formats = [...new Set(sheets.flatMap(({ rows }) => rows.flat().flatMap(formatOf)))]
  const files = new Map(frameOf(sheets.map(({ name }) => name)))
  files.set('xl/styles.xml', part(styles(formats)))
  sheets.forEach((sheet, i) => {
    files.set(sheetPath(i), part(worksheet(sheet, formats, i === 0)))
  })
  // Stored, because the presentation compresses the workbook as a whole, which is faster and smaller.
  return zip(files, 0)
}

const part = (root: Xml): Uint8Array => strToU8(writePart(root))
const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`

/** Frames by the names of their sheets: all workbooks of a deck have the same. */
const frames = new Map<string, ReadonlyMap<string, Uint8Array>>()

/** The parts that say which sheets there are. */
function frameOf(names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const key = names.join('/')
  const frame = frames.get(key) ?? writeFrame(names)
  frames.set(key, frame)
  return frame
}

function writeFrame(names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const paths = names.map((_, i) => sheetPath(i))
  const sheets = paths.map((path) => [RELATIONSHIP.worksheet, path] as const)
  return new Map([
    ['[Content_Types].xml', part(contentTypes(paths))],
    ['_rels/.rels', relations('', [[RELATIONSHIP.officeDocument, 'xl/workbook.xml']])],
    ['xl/workbook.xml', part(workbook(names))],
    ['xl/_rels/workbook.xml.rels', relations('xl/workbook.xml', [...sheets, [RELATIONSHIP.styles, 'xl/styles.xml']])],
  ])
}

function formatOf(cell: Cell): string[] {
  return cell === null || typeof cell === 'string' ? [] : [cell.format]
}

function relations(owner: string, targets: readonly (readonly [string, string])[]): Uint8Array {
  const list = targets.map(([type, target], i) => ({ id: `rId${i + 1}`, type, target, external: false }))
  return strToU8(writeRelationships(owner, list))
}

function contentTypes(paths: readonly string[]): Xml {
  const override = (path: string, type: string) =>
    x('Override', { PartName: `/${path}`, ContentType: `${SHEET}.${type}+xml` })
  return x(
    'Types',
    { xmlns: NAMESPACES.types },
    x('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    x('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('xl/workbook.xml', 'sheet.main'),
    paths.map((path) => override(path, 'worksheet')),
    override('xl/styles.xml', 'styles'),
  )
}

function workbook(names: readonly string[]): Xml {
  return x(
    'workbook',
    { xmlns: NAMESPACES.s, ...declare('r') },
    x(
      'sheets',
      {},
      names.map((name, i) => x('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
    ),
  )
}

function styles(formats: readonly string[]): Xml {
  const counted = (name: string, children: readonly Xml[]) => x(name, { count: children.length }, children)
  const font = (bold: boolean) => x('font', {}, bold && x('b'), val('sz', 11), val('name', 'Calibri'))
  const format = (numFmtId: number, fontId: number) =>
    x('xf', {
      numFmtId,
      fontId,
      fillId: 0,
      borderId: 0,
      xfId: 0,
      applyNumberFormat: true,
      applyFont: fontId > 0 ? true : null,
    })
  const formatIds = formats.map((_, i) => FIRST_FORMAT_ID + i)
  return x(
    'styleSheet',
    { xmlns: NAMESPACES.s },
    formats.length > 0 &&
      counted(
        'numFmts',
        formats.map((formatCode, i) => x('numFmt', { numFmtId: FIRST_FORMAT_ID + i, formatCode })),
      ),
    counted('fonts', [font(false), font(true)]),
    counted('fills', [
      x('fill', {}, x('patternFill', { patternType: 'none' })),
      x('fill', {}, x('patternFill', { patternType: 'gray125' })),
    ]),
    counted('borders', [x('border', {}, x('left'), x('right'), x('top'), x('bottom'), x('diagonal'))]),
    counted('cellStyleXfs', [x('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
    counted('cellXfs', [format(0, 0), format(0, 1), ...formatIds.map((id) => format(id, 0))]),
  )
}

function worksheet({ rows, widths }: Sheet, formats: readonly string[], active: boolean): Xml {
  return x(
    'worksheet',
    { xmlns: NAMESPACES.s },
    x('sheetViews', {}, x('sheetView', { tabSelected: active ? true : null, workbookViewId: 0 })),
    x(
      'cols',
      {},
      widths.map((width, i) => x('col', { min: i + 1, max: i + 1, width, customWidth: true })),
    ),
    x(
      'sheetData',
      {},
      rows.map((cells, row) =>
        x(
          'row',
          { r: row + 1 },
          cells.map((cell, column) => cellOf(cell, `${columnName(column)}${row + 1}`, row === 0, formats)),
        ),
      ),
    ),
  )
}

/** A null is no cell at all: Excel and PowerPoint then know it as a gap, not as a zero. */
function cellOf(cell: Cell, r: string, header: boolean, formats: readonly string[]): Xml | null {
  if (cell === null) return null
  if (typeof cell === 'string') {
    return x('c', { r, s: header ? HEADER_STYLE : null, t: 'inlineStr' }, x('is', {}, x('t', {}, cell)))
  }
  return x('c', { r, s: FIRST_NUMBER_STYLE + formats.indexOf(cell.format) }, x('v', {}, String(cell.value)))
}
