/** A Bézier curve without its start: two handles and the end. */
export type Curve = readonly [number, number, number, number, number, number]

export interface Arc {
  readonly start: readonly [number, number]
  readonly curves: readonly Curve[]
}

export interface ArcInput {
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
export function arcCurves(input: ArcInput): Arc {
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
