import type { ReactNode } from 'react'
import type { TableNode } from '../../../core/scene/model'
import { fillOf, strokeOf } from '../ink'
import type { NodeView, SlidePlace } from '../place'
import { LineTexts } from '../text/line-texts'
import { nodeNames } from './node-group'
import { type PlacedCell, type PlacedRow, placeRows } from './table-cells'

export const TableView: NodeView<'table'> = ({ node, place }) => {
  const rows = placeRows(node)
  return (
    <g {...nodeNames(node)}>
      <Grid rows={rows} place={place} />
      <Content node={node} rows={rows} place={place} />
    </g>
  )
}

interface RowsProps {
  readonly rows: readonly PlacedRow[]
  readonly place: SlidePlace
}

/** Fills first, then rules, so that no fill covers a rule. */
function Grid({ rows, place: { palette } }: RowsProps): ReactNode {
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
function Content({ node, rows, place }: RowsProps & { readonly node: TableNode }): ReactNode {
  const isTable = node.rows.some((row) => row.header)
  const label = node.alt === null ? {} : { 'aria-label': node.alt }
  return (
    <g role={isTable ? 'table' : 'list'} {...label}>
      {rows.map(({ key, header, cells }) => (
        <g key={key} role={isTable ? 'row' : 'listitem'}>
          {cells.map((cell) => (
            <CellText key={cell.key} placed={cell} role={cellRole(isTable, header)} place={place} />
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
  readonly place: SlidePlace
}

/** An empty cell stays too, with its box: every row has as many cells as there are columns. */
function CellText({ placed: { box, cell }, role, place }: CellTextProps): ReactNode {
  return (
    <g role={role}>
      <rect {...box} fill="none" />
      <LineTexts lines={cell.lines} place={place} />
    </g>
  )
}
