import { message } from '../../../messages/message'
import type { Observation } from '../../dataset/model'
import type { TextStyleName } from '../../template/design-schema'
import { slotNamed } from '../../template/named'
import type { AreaOf } from '../../template/template'
import { layoutText } from '../../text/layout'
import type { Align } from '../../text/model'
import { measureText } from '../../text/shape'
import type { Box, Points } from '../../units'
import { tableInWords } from '../alt'
import { report, type SlideBuild } from '../context'
import type { TableCell, TableNode, TableRow } from '../model'
import { reportFit, stroke } from '../nodes'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'

/** A row that knows whether it opens a group. */
interface Groupable {
  readonly header: boolean
}

/** Rows dealt to blocks that are no higher than a limit, where a single row is not higher itself. */
type Deal<R> = (limit: Points) => readonly (readonly R[])[]

/**
 * Deals rows to blocks of a height, and blocks to as few pages as hold them. There the blocks are made alike, so that
 * the last page does not hold a row or two: by splitting between groups where that fits; otherwise rows flow on, and a
 * group that goes on repeats its header.
 */
export function paginate<R extends Groupable>(
  rows: readonly R[],
  heights: readonly Points[],
  height: Points,
  blocks: 1 | 2,
): readonly (readonly (readonly R[])[])[] {
  const torn: Deal<R> = (limit) => flow(rows, heights, limit)
  const max = Math.ceil(torn(height).length / blocks) * blocks
  const room = { height, blocks: max, heightOf: new Map(rows.map((row, i) => [row, heights[i] ?? 0])) }
  const dealt = dealEvenly(wholeGroups(rows, room.heightOf), room) ?? dealEvenly(torn, room) ?? torn(height)
  return Array.from({ length: Math.ceil(dealt.length / blocks) }, (_, i) => dealt.slice(i * blocks, (i + 1) * blocks))
}

interface BlockSpace<R> {
  readonly height: Points
  readonly blocks: number
  readonly heightOf: ReadonlyMap<R, Points>
}

/** The deal whose tallest block is least tall, or null where none fits. */
function dealEvenly<R>(deal: Deal<R>, { height, blocks, heightOf }: BlockSpace<R>): readonly (readonly R[])[] | null {
  let best: readonly (readonly R[])[] | null = null
  for (let limit = height; ; ) {
    const dealt = deal(limit)
    const tallest = Math.max(...dealt.map((block) => sum(block.map((row) => heightOf.get(row) ?? 0))))
    if (dealt.length > blocks || tallest > limit) return best
    best = dealt
    limit = tallest - TOLERANCE
  }
}

/** Less than any two blocks differ by. */
const TOLERANCE: Points = 0.001

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function wholeGroups<R extends Groupable>(rows: readonly R[], heightOf: BlockSpace<R>['heightOf']): Deal<R> {
  const groups: { readonly header: false; readonly rows: R[] }[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (row.header || last === undefined) groups.push({ header: false, rows: [row] })
    else last.rows.push(row)
  }
  const heights = groups.map((group) => sum(group.rows.map((row) => heightOf.get(row) ?? 0)))
  return (limit) => flow(groups, heights, limit).map((block) => block.flatMap((group) => group.rows))
}

function flow<R extends Groupable>(rows: readonly R[], heights: readonly Points[], height: Points): R[][] {
  const blocks: R[][] = [[]]
  let taken = 0
  let header: { row: R; height: Points } | null = null
  rows.forEach((row, i) => {
    const own = heights[i] ?? 0
    if (row.header) header = { row, height: own }
    // A header never stands alone at the end of a block.
    const needed = row.header ? own + (heights[i + 1] ?? 0) : own
    if (taken + needed > height && (blocks.at(-1)?.length ?? 0) > 0) {
      blocks.push([])
      taken = 0
      if (!row.header && header) {
        blocks.at(-1)?.push(header.row)
        taken = header.height
      }
    }
    blocks.at(-1)?.push(row)
    taken += own
  })
  return blocks
}

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
  const { design, fonts, lang } = build.context
  const { style, capitals } = resolveStyle(design, cell.style, lang)
  return Math.ceil(measureText(capitals ? cell.text.toUpperCase() : cell.text, style, fonts, lang)) + 2 * PADDING + 14
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
  if (over > 0) report(build, slot, message('overflow', { table: slotNamed(slot, build.layout), by: over }))
  return {
    kind: 'table',
    id,
    slot,
    role: 'figure',
    box: { ...box, height: y - box.y },
    alt: tableInWords(
      rows.map((row) => row.cells.map((cell) => cell.text)),
      build.context.lang,
    ),
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
