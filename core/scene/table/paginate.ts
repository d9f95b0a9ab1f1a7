import type { Points } from '../../units'

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
  const most = Math.ceil(torn(height).length / blocks) * blocks
  const room = { height, blocks: most, heightOf: new Map(rows.map((row, i) => [row, heights[i] ?? 0])) }
  const dealt = dealEvenly(wholeGroups(rows, room.heightOf), room) ?? dealEvenly(torn, room) ?? torn(height)
  return Array.from({ length: Math.ceil(dealt.length / blocks) }, (_, i) => dealt.slice(i * blocks, (i + 1) * blocks))
}

interface Room<R> {
  readonly height: Points
  readonly blocks: number
  readonly heightOf: ReadonlyMap<R, Points>
}

/** The deal whose tallest block is least tall, or null where none fits. */
function dealEvenly<R>(deal: Deal<R>, { height, blocks, heightOf }: Room<R>): readonly (readonly R[])[] | null {
  let best: readonly (readonly R[])[] | null = null
  for (let limit = height; ; ) {
    const dealt = deal(limit)
    const tallest = Math.max(...dealt.map((block) => sum(block.map((row) => heightOf.get(row) ?? 0))))
    if (dealt.length > blocks || tallest > limit) return best
    best = dealt
    limit = tallest - LEAST
  }
}

/** Less than any two blocks differ by. */
const LEAST: Points = 0.001

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function wholeGroups<R extends Groupable>(rows: readonly R[], heightOf: Room<R>['heightOf']): Deal<R> {
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
