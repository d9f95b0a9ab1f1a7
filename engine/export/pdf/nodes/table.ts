import type { TableCell, TableNode } from '../../../../core/scene/model'
import type { Box } from '../../../../core/units'
import type { NodeHandler, Painter } from '../painter'
import type { StructureElement } from '../pdfkit'
import { inkOf } from '../pen'
import { addText, filled, unwrapped } from '../text/content'
import { setStroke } from './shape'

export const drawTable: NodeHandler<'table'> = (node, { painter, element }) => {
  painter.tags.artifact('Layout', () => drawGrid(painter, node))
  if (node.rows.some((row) => row.header)) tagTable(painter, element, node)
  else tagList(painter, element, node)
}

/** The alternative text is left out: a table's cells and headers say more than a sentence about them. */
function tagTable(painter: Painter, parent: StructureElement, { rows }: TableNode): void {
  const table = painter.tags.open(parent, 'Table')
  for (const { cells, header } of rows) {
    const row = painter.tags.open(table, 'TR')
    // An empty cell stays in the tree: every row has as many cells as there are columns.
    for (const { lines } of cells) {
      addText(painter, row, header ? 'TH' : 'TD', filled(lines), unwrapped, header ? { scope: 'Column' } : {})
    }
    row.end()
  }
  table.end()
}

/** Rows without a header are no data table but a list in columns, such as an agenda. */
function tagList(painter: Painter, parent: StructureElement, { rows }: TableNode): void {
  const { tags } = painter
  const list = tags.open(parent, 'L')
  for (const { cells } of rows) {
    const item = tags.open(list, 'LI')
    const body = tags.open(item, 'LBody')
    for (const lines of cells.map((cell) => filled(cell.lines))) {
      if (lines.length > 0) addText(painter, body, 'P', lines, unwrapped)
    }
    item.end()
  }
  list.end()
}

/** Fills first, then rules, so that no fill covers a rule. */
function drawGrid(painter: Painter, node: TableNode): void {
  const { pen, theme } = painter
  const cells = cellBoxes(node)
  pen.isolated(() => {
    for (const { cell, box } of cells) {
      if (cell.fill === null) continue
      pen.fillInk(inkOf(theme.palette, cell.fill))
      pen.rect(box.x, box.y, box.width, box.height)
      pen.op('f')
    }
    for (const { cell, box } of cells) {
      if (cell.bottom === null) continue
      setStroke(painter, cell.bottom)
      pen.line(box.x, box.y + box.height, box.x + box.width, box.y + box.height)
      pen.op('S')
    }
  })
}

function cellBoxes(node: TableNode): readonly { readonly cell: TableCell; readonly box: Box }[] {
  let y = node.box.y
  return node.rows.flatMap(({ cells, height }) => {
    const top = y
    y += height
    let x = node.box.x
    return cells.map((cell, i) => {
      const width = node.columns[i] ?? 0
      const box = { x, y: top, width, height }
      x += width
      return { cell, box }
    })
  })
}
