import type { Geometry, PathCommand, ShapeNode } from '../../../../core/scene/model'
import type { Box, Points } from '../../../../core/units'
import type { Pen } from '../pen'

type Tracer<T extends Geometry['type']> = (
  pen: Pen,
  geometry: Extract<Geometry, { readonly type: T }>,
  box: Box,
) => void

const TRACERS: { readonly [T in Geometry['type']]: Tracer<T> } = {
  rect: (pen, { radius }, box) => traceRect(pen, box, Math.min(radius, box.width / 2, box.height / 2)),
  ellipse: (pen, _, box) => traceRounded(pen, box, box.width / 2, box.height / 2),
  line: (pen, _, { x, y, width, height }) => pen.line(x, y, x + width, y + height),
  path: (pen, { commands }) => {
    for (const command of commands) traceCommand(pen, command)
  },
}

/** Lays a shape's outline as the current path. */
export function tracePath(pen: Pen, { geometry, box }: Pick<ShapeNode, 'geometry' | 'box'>): void {
  const trace = TRACERS[geometry.type] as Tracer<Geometry['type']>
  trace(pen, geometry, box)
}

function traceRect(pen: Pen, box: Box, radius: Points): void {
  if (radius > 0) traceRounded(pen, box, radius, radius)
  else pen.rect(box.x, box.y, box.width, box.height)
}

/** How far a curve's handles reach to come nearest to a quarter of a circle. */
const KAPPA = (4 * (Math.SQRT2 - 1)) / 3

function traceRounded(pen: Pen, box: Box, rx: Points, ry: Points): void {
  const { x, y, width, height } = box
  const [right, bottom] = [x + width, y + height]
  const [kx, ky] = [rx * (1 - KAPPA), ry * (1 - KAPPA)]
  pen.op('m', x + rx, y)
  pen.op('l', right - rx, y)
  pen.op('c', right - kx, y, right, y + ky, right, y + ry)
  pen.op('l', right, bottom - ry)
  pen.op('c', right, bottom - ky, right - kx, bottom, right - rx, bottom)
  pen.op('l', x + rx, bottom)
  pen.op('c', x + kx, bottom, x, bottom - ky, x, bottom - ry)
  pen.op('l', x, y + ry)
  pen.op('c', x, y + ky, x + kx, y, x + rx, y)
  pen.op('h')
}

const OPERATORS = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const

function traceCommand(pen: Pen, [name, ...operands]: PathCommand): void {
  pen.op(OPERATORS[name], ...operands)
}
