import type { Points } from '../../units'

/** A row that knows whether it opens a group. */
interface Groupable {
  readonly header: boolean
}

/**
 * Deals rows to blocks of a height, and blocks to pages. Where two blocks hold everything they are made alike by
 * splitting between groups; otherwise rows flow on, and a group that goes on repeats its header.
 */
export function paginate<R extends Groupable>(
  rows: readonly R[],
  heights: readonly Points[],
  height: Points,
  blocks: 1 | 2,
): readonly (readonly (readonly R[])[])[] {
  const balanced = blocks === 2 ? splitEvenly(rows, heights, height) : null
  if (balanced) return [balanced]
  const flowed = flow(rows, heights, height)
  const pages: R[][][] = []
  for (let i = 0; i < flowed.length; i += blocks) pages.push(flowed.slice(i, i + blocks))
  return pages
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The split before a group's header that makes the taller block least tall, or null where none fits. */
function splitEvenly<R extends Groupable>(
  rows: readonly R[],
  heights: readonly Points[],
  height: Points,
): readonly (readonly R[])[] | null {
  let best: { at: number; tallest: Points } | null = null
  rows.forEach((row, at) => {
    if (!row.header || at === 0) return
    const tallest = Math.max(sum(heights.slice(0, at)), sum(heights.slice(at)))
    if (tallest <= height && (best === null || tallest < best.tallest)) best = { at, tallest }
  })
  const found = best as { at: number; tallest: Points } | null
  if (found) return [rows.slice(0, found.at), rows.slice(found.at)]
  return sum(heights) <= height ? [rows] : null
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
