import type { ReactNode } from 'react'
import type { TableCell, TableNode } from '../../../core/scene/model'
import type { Box } from '../../../core/units'
import { fillOf, strokeOf } from '../ink'
import type { NodeContext, NodeView } from '../node-context'
import { LineTexts } from '../text/line-texts'
import { nodeNames } from './shape'

export const TableView: NodeView<'table'> = ({ node, context }) => {
  const rows = placeRows(node)
  return (
    <g {...nodeNames(node)}>
      <Grid rows={rows} context={context} />
      <Content node={node} rows={rows} context={context} />
    </g>
  )
}

interface RowsProps {
  readonly rows: readonly PlacedRow[]
  readonly context: NodeContext
}

/** Fills first, then rules, so that no fill covers a rule. */
function Grid({ rows, context: { palette } }: RowsProps): ReactNode {
  const cells = rows.flatMap((row) => row.cells)
  return (
    <g aria-hidden>
      {cells.map(({ key, box, cell: { fill } }) => fill && <rect key={key} {...box} {...fillOf(palette, fill)} />)}
      {cells.map(({ key, box: { x, y, width, height }, cell: { bottom } }) => {
        const at = { x1: x, y1: y + height, x2: x + width, y2: y + height }
        return bottom && <line key={key} {...at} {...strokeOf(palette, bottom)} />
      })}
    </g>
  )
}

/** Rows without a header are no data table but a list in columns, such as an agenda. */
function Content({ node, rows, context }: RowsProps & { readonly node: TableNode }): ReactNode {
  const isTable = node.rows.some((row) => row.header)
  const label = node.alt === null ? {} : { 'aria-label': node.alt }
  return (
    <g role={isTable ? 'table' : 'list'} {...label}>
      {rows.map(({ key, header, cells }) => (
        <g key={key} role={isTable ? 'row' : 'listitem'}>
          {cells.map((cell) => (
            <CellText key={cell.key} placed={cell} role={cellRole(isTable, header)} context={context} />
          ))}
        </g>
      ))}
    </g>
  )
}

type CellRole = 'columnheader' | 'cell' | undefined

function cellRole(isTable: boolean, header: boolean): CellRole {
  if (!isTable) return undefined
  return header ? 'columnheader' : 'cell'
}

interface CellTextProps {
  readonly placed: PlacedCell
  readonly role: CellRole
  readonly context: NodeContext
}

/** An empty cell stays too, with its box: every row has as many cells as there are columns. */
function CellText({ placed: { box, cell }, role, context }: CellTextProps): ReactNode {
  return (
    <g role={role}>
      <rect {...box} fill="none" />
      <LineTexts lines={cell.lines} context={context} />
    </g>
  )
}

interface PlacedCell {
  readonly key: string
  readonly cell: TableCell
  readonly box: Box
}

interface PlacedRow {
  readonly key: string
  readonly header: boolean
  readonly cells: readonly PlacedCell[]
}

/** The rows of a table with the box of each cell. */
function placeRows({ box, rows, columns }: TableNode): readonly PlacedRow[] {
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
