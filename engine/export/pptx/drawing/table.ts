import type { Scene, Stroke, TableCell, TableNode, TableRow } from '../../../../core/scene/model'
import type { Paint, Palette } from '../../../../core/template/palette'
import { type Points, toEmu } from '../../../../core/units'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { guid } from './guid'
import { color, fill, line } from './paint'
import type { LinkId } from './paragraph'
import { solidPaint } from './solid'
import { ANCHOR, BELOW_BASELINE, cellBody } from './text-body'

/** What a table lies on, and where its links lead. */
export interface TableContext {
  readonly background: Paint
  readonly palette: Palette
  /** The id of the table style that new rows and tables have. */
  readonly style: string
  readonly linkId: LinkId
}

/** A table as a frame holds it. */
export function tableGraphic(node: TableNode, context: TableContext): Xml {
  const header = node.rows[0]?.header === true
  return x(
    'a:graphic',
    {},
    x(
      'a:graphicData',
      { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' },
      x(
        'a:tbl',
        {},
        x('a:tblPr', { firstRow: header ? true : null }, x('a:tableStyleId', {}, context.style)),
        x(
          'a:tblGrid',
          {},
          node.columns.map((width) => x('a:gridCol', { w: toEmu(width) })),
        ),
        node.rows.map((row, i) => tableRow(row, node.rows[i - 1], node.columns, topOf(node, i), context)),
      ),
    ),
  )
}

function topOf(node: TableNode, row: number): Points {
  return node.rows.slice(0, row).reduce((y, { height }) => y + height, node.box.y)
}

function tableRow(
  row: TableRow,
  above: TableRow | undefined,
  columns: readonly Points[],
  top: Points,
  context: TableContext,
): Xml {
  const cells = columns.map((width, i) => {
    const cell = row.cells[i]
    return cell === undefined
      ? x('a:tc', {}, emptyCellBody(), x('a:tcPr'))
      : tableCell(cell, above?.cells[i], width, { top, bottom: top + row.height }, context)
  })
  return x('a:tr', { h: toEmu(row.height) }, cells)
}

function emptyCellBody(): Xml {
  return x('a:txBody', {}, x('a:bodyPr'), x('a:lstStyle'), x('a:p'))
}

interface Band {
  readonly top: Points
  readonly bottom: Points
}

/** Every edge is stated, on both sides of it: where one is not, programs disagree on whether the table's style draws it. */
function tableCell(
  cell: TableCell,
  upper: TableCell | undefined,
  width: Points,
  band: Band,
  context: TableContext,
): Xml {
  const side = toEmu(cell.padding)
  const { above, below } = insets(cell, band)
  return x(
    'a:tc',
    {},
    cellBody(cell, width, context.linkId),
    x(
      'a:tcPr',
      { marL: side, marR: side, marT: toEmu(above), marB: toEmu(below), anchor: ANCHOR[cell.valign] },
      line(null, 'a:lnL'),
      line(null, 'a:lnR'),
      line(upper === undefined ? null : rule(upper, context), 'a:lnT'),
      line(rule(cell, context), 'a:lnB'),
      fill(cell.fill),
    ),
  )
}

function rule({ bottom, fill }: TableCell, { background, palette }: TableContext): Stroke | null {
  return bottom === null ? null : { ...bottom, paint: solidPaint(bottom.paint, fill ?? background, palette) }
}

/** The distance that the scene keeps between a cell's edge and text that leans on it. */
function insets({ valign, lines, paragraphs }: TableCell, { top, bottom }: Band): { above: Points; below: Points } {
  const first = lines[0]
  const last = lines.at(-1)
  if (valign === 'middle' || first === undefined || last === undefined) return { above: 0, below: 0 }
  const size = (of: typeof first) => Math.max(0, ...of.segments.map(({ style }) => style.size))
  const start = first.baseline + BELOW_BASELINE * size(first) - (paragraphs[first.paragraph]?.lineHeight ?? 0)
  const end = last.baseline + BELOW_BASELINE * size(last)
  const atLeastNone = (points: Points) => Math.max(0, points)
  return valign === 'top'
    ? { above: atLeastNone(start - top), below: 0 }
    : { above: 0, below: atLeastNone(bottom - end) }
}

/** How the design draws tables; PowerPoint offers it by name, and draws new tables so. */
export interface TableStyle {
  readonly id: string
  readonly name: string
  /** Below the header row. */
  readonly header: Stroke
  /** Between the other rows, and below the last. */
  readonly row: Stroke
  /** The header's words. */
  readonly headerText: Paint
}

const HEADER: Stroke = { paint: { role: 'accent1' }, width: 1.25, dash: 'solid' }
const ROW: Stroke = { paint: { role: 'muted', alpha: 0.3 }, width: 0.75, dash: 'solid' }

/** The style of a deck's first table, or what comes close to it in a deck without any. */
export function tableStyleOf({ slides, theme: { name, palette } }: Scene): TableStyle {
  const table = slides.flatMap(({ nodes }) => nodes).find((node): node is TableNode => node.kind === 'table')
  const header = table?.rows.find((row) => row.header)?.cells[0]
  const row = table?.rows.find((each) => !each.header)?.cells[0]
  const solid = (stroke: Stroke): Stroke => ({
    ...stroke,
    paint: solidPaint(stroke.paint, { role: 'background' }, palette),
  })
  return {
    id: guid(`table style ${name}`),
    name,
    header: solid(header?.bottom ?? HEADER),
    row: solid(row?.bottom ?? ROW),
    headerText: header?.paragraphs[0]?.runs[0]?.style.paint ?? { role: 'muted' },
  }
}

/** The part that defines the style, for our tables and for those that are added in PowerPoint. */
export function tableStyles({ id, name, header, row, headerText }: TableStyle): Xml {
  const edges = (strokes: Readonly<Record<string, Stroke | null>>) =>
    x(
      'a:tcBdr',
      {},
      Object.entries(strokes).map(([edge, stroke]) => x(`a:${edge}`, {}, line(stroke))),
    )
  return x(
    'a:tblStyleLst',
    { ...declare('a'), def: id },
    x(
      'a:tblStyle',
      { styleId: id, styleName: name },
      x(
        'a:wholeTbl',
        {},
        x('a:tcTxStyle', {}, x('a:fontRef', { idx: 'minor' }), color({ role: 'text' })),
        x(
          'a:tcStyle',
          {},
          edges({ left: null, right: null, top: null, bottom: row, insideH: row, insideV: null }),
          x('a:fill', {}, x('a:noFill')),
        ),
      ),
      x(
        'a:firstRow',
        {},
        x('a:tcTxStyle', { b: 'on' }, x('a:fontRef', { idx: 'minor' }), color(headerText)),
        x('a:tcStyle', {}, edges({ bottom: header }), x('a:fill', {}, x('a:noFill'))),
      ),
    ),
  )
}
