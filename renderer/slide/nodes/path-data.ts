import type { PathCommand } from '../../../core/scene/model'

/** Path commands as the `d` attribute has them: the letters are the same. */
export function pathData(commands: readonly PathCommand[]): string {
  return commands.map(([name, ...operands]) => `${name}${operands.join(' ')}`).join('')
}

/** Straight lines as one path. */
export function linesData(lines: readonly (readonly [number, number, number, number])[]): string {
  return lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')
}
