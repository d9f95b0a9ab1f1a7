import type { Stroke, TableCell, TableNode, TableRow } from '../../../../core/scene/model'
import type { Paint, Palette } from '../../../../core/template/palette'
import { type Points, toEmu } from '../../../../core/units'
import { type Xml, x } from '../xml/element'
import { declare } from '../xml/namespaces'
import { BELOW_BASELINE } from './baseline'
import { fill, line } from './paint'
import { solidPaint } from './solid'
import { ANCHOR, cellBody } from './text-body'

/** PowerPoint's "No Style, No Grid". */
const PLAIN_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}'

/** What a table lies on. */
export interface TableLook {
  readonly ground: Paint
  readonly palette: Palette
}

/** A table as a frame holds it. */
export function tableGraphic(node: TableNode, look: TableLook): Xml {
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
        x('a:tblPr', { firstRow: header ? true : null }, x('a:tableStyleId', {}, PLAIN_STYLE)),
        x(
          'a:tblGrid',
          {},
          node.columns.map((width) => x('a:gridCol', { w: toEmu(width) })),
        ),
        node.rows.map((row, i) => tableRow(row, node.columns, topOf(node, i), look)),
      ),
    ),
  )
}

function topOf(node: TableNode, row: number): Points {
  return node.rows.slice(0, row).reduce((y, { height }) => y + height, node.box.y)
}

function tableRow(row: TableRow, columns: readonly Points[], top: Points, look: TableLook): Xml {
  const cells = columns.map((width, i) => {
    const cell = row.cells[i]
    return cell === undefined
      ? x('a:tc', {}, emptyCellBody(), x('a:tcPr'))
      : tableCell(cell, width, { top, bottom: top + row.height }, look)
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

function tableCell(cell: TableCell, width: Points, band: Band, look: TableLook): Xml {
  const side = toEmu(cell.padding)
  const { above, below } = insets(cell, band)
  return x(
    'a:tc',
    {},
    cellBody(cell, width),
    x(
      'a:tcPr',
      { marL: side, marR: side, marT: toEmu(above), marB: toEmu(below), anchor: ANCHOR[cell.valign] },
      line(null, 'a:lnL'),
      line(null, 'a:lnR'),
      cell.bottom !== null && line(rule(cell.bottom, cell.fill, look), 'a:lnB'),
      fill(cell.fill),
    ),
  )
}

function rule(stroke: Stroke, fill: Paint | null, { ground, palette }: TableLook): Stroke {
  return { ...stroke, paint: solidPaint(stroke.paint, fill ?? ground, palette) }
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

/** The part that defines the style which our tables name, as PowerPoint writes it. */
export function tableStyles(): Xml {
  const edge = (name: string) => x(`a:${name}`, {}, x('a:ln', {}, x('a:noFill')))
  const edges = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'].map(edge)
  const reference = x('a:fontRef', { idx: 'minor' }, x('a:scrgbClr', { r: 0, g: 0, b: 0 }))
  return x(
    'a:tblStyleLst',
    { ...declare('a'), def: PLAIN_STYLE },
    x(
      'a:tblStyle',
      { styleId: PLAIN_STYLE, styleName: 'No Style, No Grid' },
      x(
        'a:wholeTbl',
        {},
        x('a:tcTxStyle', {}, reference, x('a:schemeClr', { val: 'tx1' })),
        x('a:tcStyle', {}, x('a:tcBdr', {}, edges), x('a:fill', {}, x('a:noFill'))),
      ),
    ),
  )
}
