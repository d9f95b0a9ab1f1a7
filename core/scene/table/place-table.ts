import type { Observation } from '../../dataset/model'
import type { TextStyleName } from '../../template/design-schema'
import type { AreaOf } from '../../template/template'
import { layoutText } from '../../text/layout'
import type { Align } from '../../text/model'
import type { Box, Points } from '../../units'
import { widthOf } from '../chart/labels'
import { report, type SlideBuild } from '../context'
import * as messages from '../messages'
import type { TableCell, TableNode, TableRow } from '../model'
import { reportFit, stroke } from '../nodes'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'

type Column = AreaOf<'table'>['columns'][number]

export interface CellText {
  readonly text: string
  readonly style: TextStyleName
  readonly align: Align
  /** The web address that it leads to, or null. */
  readonly href: string | null
}

export interface RowText {
  readonly header: boolean
  readonly observation: Observation | null
  readonly cells: readonly CellText[]
}

const PADDING: Points = 6
const ABOVE_BELOW: Points = 4.5
/** Space above a group's header, which sets the groups apart. */
const ABOVE_HEADER: Points = 14
/** Part of the width that the first column keeps however long the others are. */
const NAME_SHARE = 0.36

/** The height of each row at this width, in points. */
export function rowHeights(
  build: SlideBuild,
  rows: readonly RowText[],
  columns: readonly Column[],
  width: Points,
): Points[] {
  const widths = columnWidths(build, rows, columns, width)
  return rows.map((row) => rowHeight(build, row, widths))
}

function rowHeight(build: SlideBuild, row: RowText, widths: readonly Points[]): Points {
  const texts = row.cells.map((cell, i) => textHeight(build, cell, (widths[i] ?? 0) - 2 * PADDING))
  return Math.max(...texts) + 2 * ABOVE_BELOW + (row.header ? ABOVE_HEADER : 0)
}

function textHeight(build: SlideBuild, cell: CellText, width: Points): Points {
  return layoutCell(build, cell, { x: 0, y: 0, width, height: 0 }, 'top').height
}

/** Every column as wide as its longest text; the first one has what is left. */
function columnWidths(
  build: SlideBuild,
  rows: readonly RowText[],
  columns: readonly Column[],
  width: Points,
): Points[] {
  const natural = columns.map((_, i) => Math.max(...rows.map((row) => cellWidth(build, row.cells[i]))))
  const others = natural.slice(1)
  const taken = others.reduce((total, entry) => total + entry, 0)
  const room = width * (1 - NAME_SHARE)
  const squeeze = taken > room ? room / taken : 1
  const fitted = others.map((entry) => entry * squeeze)
  return [width - fitted.reduce((total, entry) => total + entry, 0), ...fitted]
}

function cellWidth(build: SlideBuild, cell: CellText | undefined): Points {
  if (!cell) return 0
  const style = resolveStyle(build.context.design, cell.style, build.context.lang)
  return Math.ceil(widthOf(build, style.capitals ? cell.text.toUpperCase() : cell.text, style)) + 2 * PADDING + 14
}

/** A native table: hairlines between rows, a stronger one under each header. */
export function placeTable(
  build: SlideBuild,
  id: string,
  slot: string,
  rows: readonly RowText[],
  columns: readonly Column[],
  box: Box,
): TableNode {
  const widths = columnWidths(build, rows, columns, box.width)
  let y = box.y
  const placed = rows.map((row): TableRow => {
    const height = rowHeight(build, row, widths)
    const cells = placeCells(build, { id, slot }, row, widths, { ...box, y, height })
    y += height
    return { height, header: row.header, cells }
  })
  const over = Math.ceil(y - box.y - box.height)
  if (over > 0) report(build, 'overflow', slot, messages.tableOverflow(slot, over))
  return {
    kind: 'table',
    id,
    slot,
    role: 'figure',
    box: { ...box, height: y - box.y },
    alt: tableAlt(rows),
    fromLayout: false,
    columns: widths,
    rows: placed,
  }
}

function placeCells(
  build: SlideBuild,
  table: { readonly id: string; readonly slot: string },
  row: RowText,
  widths: readonly Points[],
  box: Box,
): TableCell[] {
  const { design } = build.context
  const line = row.header ? stroke({ role: 'accent1' }, 1.25) : stroke(resolvePaint(design, 'line'), 0.75)
  let x = box.x
  return row.cells.map((cell, i): TableCell => {
    const width = widths[i] ?? 0
    const inner = {
      x: x + PADDING,
      y: box.y + ABOVE_BELOW,
      width: width - 2 * PADDING,
      height: box.height - 2 * ABOVE_BELOW,
    }
    const valign = row.header ? 'bottom' : 'middle'
    const laidOut = layoutCell(build, cell, inner, valign)
    reportFit(build, table, laidOut)
    x += width
    return { paragraphs: laidOut.paragraphs, lines: laidOut.lines, fill: null, valign, bottom: line, padding: PADDING }
  })
}

function layoutCell(build: SlideBuild, cell: CellText, box: Box, valign: 'top' | 'middle' | 'bottom') {
  const { design, lang, fonts } = build.context
  const style = resolveStyle(design, cell.style, lang)
  const paragraphs = [paragraph([run(cell.text, style, cell.href)], style, { align: cell.align })]
  return layoutText({ paragraphs, box, valign, fonts, lang })
}

function tableAlt(rows: readonly RowText[]): string {
  return rows.map((row) => row.cells.map((cell) => cell.text).join(': ')).join('; ')
}
