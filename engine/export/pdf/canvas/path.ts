import { number } from '../pen'
import { type ArcInput, arcCurves } from './arc'
import { apply, type Matrix } from './matrix'

/**
 * The current path of a canvas, as operators. Points are transformed when they are added, as on a canvas: what happens
 * to the transformation later does not move them.
 */
export class CanvasPath {
  #operators: string[] = []
  #current: readonly [number, number] | null = null

  /** The path as it is painted; painting does not use it up. */
  get operators(): string {
    return this.#operators.join('\n')
  }

  get isEmpty(): boolean {
    return this.#operators.length === 0
  }

  clear(): void {
    this.#operators = []
    this.#current = null
  }

  close(): void {
    if (!this.isEmpty) this.#operators.push('h')
  }

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.#add('m', matrix, [x, y])
  }

  /** A line from nowhere only sets its end. */
  lineTo(matrix: Matrix, x: number, y: number): void {
    this.#add(this.isEmpty ? 'm' : 'l', matrix, [x, y])
  }

  curveTo(matrix: Matrix, points: readonly [number, number, number, number, number, number]): void {
    if (this.isEmpty) this.moveTo(matrix, points[0], points[1])
    this.#add('c', matrix, points)
  }

  /** PDF has no quadratic curves: the same curve with two handles. */
  quadraticTo(matrix: Matrix, cx: number, cy: number, x: number, y: number): void {
    const [x0, y0] = this.#current ?? [cx, cy]
    this.curveTo(matrix, [
      x0 + ((cx - x0) * 2) / 3,
      y0 + ((cy - y0) * 2) / 3,
      x + ((cx - x) * 2) / 3,
      y + ((cy - y) * 2) / 3,
      x,
      y,
    ])
  }

  arc(matrix: Matrix, input: ArcInput): void {
    const { start, curves } = arcCurves(input)
    this.lineTo(matrix, ...start)
    for (const curve of curves) this.curveTo(matrix, curve)
  }

  rect(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.moveTo(matrix, x, y)
    this.lineTo(matrix, x + width, y)
    this.lineTo(matrix, x + width, y + height)
    this.lineTo(matrix, x, y + height)
    this.close()
  }

  /** Coordinates come in pairs; the last pair is where the path stands next, in the canvas's own coordinates. */
  #add(operator: string, matrix: Matrix, coordinates: readonly number[]): void {
    const numbers: string[] = []
    for (let i = 0; i + 1 < coordinates.length; i += 2) {
      numbers.push(...apply(matrix, coordinates[i] ?? 0, coordinates[i + 1] ?? 0).map(number))
    }
    this.#operators.push(`${numbers.join(' ')} ${operator}`)
    this.#current = [coordinates.at(-2) ?? 0, coordinates.at(-1) ?? 0]
  }
}
