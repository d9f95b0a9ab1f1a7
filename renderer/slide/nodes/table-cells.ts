import type { TableCell, TableNode } from '../../../core/scene/model'
import type { Box } from '../../../core/units'

export interface PlacedCell {
  readonly key: string
  readonly cell: TableCell
  readonly box: Box
}

export interface PlacedRow {
  readonly key: string
  readonly header: boolean
  readonly cells: readonly PlacedCell[]
}

/** The rows of a table with the box of each cell. */
export function placeRows({ box, rows, columns }: TableNode): readonly PlacedRow[] {
  let bottom = box.y
  return rows.map(({ cells, header, height }, row) => {
    const y = bottom
    bottom += height
    return { key: `${row}`, header, cells: placeCells(cells, columns, { x: box.x, y, height }, row) }
  })
}

function placeCells(
  cells: readonly TableCell[],
  columns: readonly number[],
  { x: left, y, height }: Omit<Box, 'width'>,
  row: number,
): readonly PlacedCell[] {
  let x = left
  return cells.map((cell, column) => {
    const box = { x, y, width: columns[column] ?? 0, height }
    x += box.width
    return { key: `${row}-${column}`, cell, box }
  })
}
