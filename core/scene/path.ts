import type { Box, Points } from '../units'
import type { PathCommand } from './model'

/** Where the grid of a path has its origin on the slide, and how long one step of it is. */
export interface PathGrid {
  readonly left: Points
  readonly top: Points
  readonly unit: Points
}

/** Reads absolute M, L, C and Z commands and puts them where their grid is. */
export function placePath(path: string, { left, top, unit }: PathGrid): PathCommand[] {
  return [...path.matchAll(/([MLCZ])([^MLCZ]*)/g)].map((match) => {
    const numbers = (match[2] ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number)
    const placed = numbers.map((number, i) => (i % 2 === 0 ? left : top) + number * unit)
    return [match[1], ...placed] as unknown as PathCommand
  })
}

/** A box around all points of a path, control points included. */
export function pathBounds(commands: readonly PathCommand[]): Box {
  const numbers = commands.flatMap((command) => command.slice(1) as number[])
  const xs = numbers.filter((_, i) => i % 2 === 0)
  const ys = numbers.filter((_, i) => i % 2 === 1)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
