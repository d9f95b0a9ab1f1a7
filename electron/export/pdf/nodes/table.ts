import type { TableCell, TableNode } from '../../../../core/scene/model'
import type { Box } from '../../../../core/units'
import type { NodeHandler, Painter } from '../painter'
import type { StructureElement } from '../pdfkit'
import { inkOf } from '../pen'
import { addText, asItIs } from '../text/content'
import { setStroke } from './shape'

export const drawTable: NodeHandler<'table'> = (node, { painter, element }) => {
  const { tags } = painter
  tags.artifact('Layout', () => drawGrid(painter, node))
  const table = tags.open(element, 'Table', node.alt === null ? {} : { title: node.alt })
  for (const row of node.rows) {
    const line = tags.open(table, 'TR')
    for (const cell of row.cells) drawCell(painter, line, cell, row.header)
    line.end()
  }
  table.end()
}

function drawCell(painter: Painter, row: StructureElement, cell: TableCell, header: boolean): void {
  // An empty cell stays in the tree: every row has as many cells as there are columns.
  addText(painter, row, header ? 'TH' : 'TD', cell.lines, asItIs, header ? { scope: 'Column' } : {})
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
