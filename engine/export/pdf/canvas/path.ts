import { number } from '../pen'

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

  /** Coordinates come in pairs; the last pair is where the path is next, in the canvas's own coordinates. */
  #add(operator: string, matrix: Matrix, coordinates: readonly number[]): void {
    const numbers: string[] = []
    for (let i = 0; i + 1 < coordinates.length; i += 2) {
      numbers.push(...apply(matrix, coordinates[i] ?? 0, coordinates[i + 1] ?? 0).map(number))
    }
    this.#operators.push(`${numbers.join(' ')} ${operator}`)
    this.#current = [coordinates.at(-2) ?? 0, coordinates.at(-1) ?? 0]
  }
}

/** A Bézier curve without its start: two handles and the end. */
type Curve = readonly [number, number, number, number, number, number]

interface Arc {
  readonly start: readonly [number, number]
  readonly curves: readonly Curve[]
}

interface ArcInput {
  readonly x: number
  readonly y: number
  readonly radiusX: number
  readonly radiusY: number
  /** Turns the ellipse, in radians clockwise. */
  readonly rotation: number
  readonly from: number
  readonly to: number
  readonly counterclockwise: boolean
}

const FULL = Math.PI * 2
const QUARTER = Math.PI / 2

/** An arc as curves of at most a quarter turn each, the way a canvas reads its angles. */
function arcCurves(input: ArcInput): Arc {
  const sweep = sweepOf(input)
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / QUARTER - 1e-9))
  const step = sweep / count
  const reach = (4 / 3) * Math.tan(step / 4)
  const place = placer(input)
  const curves = Array.from({ length: count }, (_, i): Curve => {
    const from = input.from + i * step
    const to = from + step
    return [
      ...place(Math.cos(from) - reach * Math.sin(from), Math.sin(from) + reach * Math.cos(from)),
      ...place(Math.cos(to) + reach * Math.sin(to), Math.sin(to) - reach * Math.cos(to)),
      ...place(Math.cos(to), Math.sin(to)),
    ]
  })
  return { start: place(Math.cos(input.from), Math.sin(input.from)), curves }
}

/** The angle that is drawn: at most one turn, and in the direction asked for. */
function sweepOf({ from, to, counterclockwise }: ArcInput): number {
  const sweep = to - from
  if (counterclockwise) return sweep <= -FULL ? -FULL : -(((-sweep % FULL) + FULL) % FULL || 0)
  return sweep >= FULL ? FULL : ((sweep % FULL) + FULL) % FULL
}

/** From the unit circle onto the ellipse. */
function placer({ x, y, radiusX, radiusY, rotation }: ArcInput) {
  const cos = Math.cos(rotation)
  const sin = Math.sin(rotation)
  return (ux: number, uy: number): readonly [number, number] => {
    const ex = ux * radiusX
    const ey = uy * radiusY
    return [x + ex * cos - ey * sin, y + ex * sin + ey * cos]
  }
}

/** An affine transformation in the canvas's order: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The transformation that applies `inner` first and `outer` to its result. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [ia, ib, ic, id, ie, fi] = inner
  return [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * fi + e, b * ie + d * fi + f]
}

/** Where a point ends up. */
function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** How much longer a stroke's width becomes, on average over its directions. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}
