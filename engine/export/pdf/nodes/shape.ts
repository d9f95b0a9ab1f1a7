import { HATCH_WIDTH, hatchLines } from '../../../../core/drawing/hatch'
import { dashPattern } from '../../../../core/drawing/kind-style'
import type { Geometry, PathCommand, ShapeNode, Stroke } from '../../../../core/scene/model'
import type { Box, Points } from '../../../../core/units'
import type { NodeHandler, Painter } from '../painter'
import { inkOf, type Pen } from '../pen'

export const drawShape: NodeHandler<'shape'> = (node, { painter, element }) => {
  const draw = () => painter.pen.isolated(() => paintShape(painter, node))
  if (node.alt === null || node.fromLayout || node.role === 'decoration') painter.tags.artifact('Layout', draw)
  else painter.tags.figure(element, node.alt, node.box, draw)
}

function paintShape(painter: Painter, node: ShapeNode): void {
  const { pen, theme } = painter
  if (node.fill !== null && node.geometry.type !== 'line') {
    pen.fillInk(inkOf(theme.palette, node.fill))
    tracePath(pen, node)
    pen.op('f')
  }
  if (node.stroke === null) return
  if (node.hatched) hatch(painter, node, node.stroke)
  setStroke(painter, node.stroke)
  tracePath(pen, node)
  pen.op('S')
}

/** Sets color, width and dashes for the lines that follow. */
export function setStroke({ pen, theme }: Painter, { paint, width, dash }: Stroke): void {
  pen.strokeInk(inkOf(theme.palette, paint))
  pen.op('w', width)
  pen.dash(dash === 'dash' ? dashPattern(width) : [])
}

function hatch({ pen, theme }: Painter, node: ShapeNode, { paint }: Stroke): void {
  pen.isolated(() => {
    tracePath(pen, node)
    pen.raw('W n')
    pen.strokeInk(inkOf(theme.palette, paint))
    pen.op('w', HATCH_WIDTH)
    for (const line of hatchLines(node.box)) pen.line(...line)
    pen.op('S')
  })
}

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
function tracePath(pen: Pen, { geometry, box }: Pick<ShapeNode, 'geometry' | 'box'>): void {
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

/** Draws rotated around the middle of a box, in degrees clockwise. */
export function rotated(pen: Pen, box: Box, degrees: number, draw: () => void): void {
  if (degrees === 0) {
    draw()
    return
  }
  const angle = (degrees * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  pen.isolated(() => {
    // Six digits: the thousandths that do for coordinates would shift the far end of a long line.
    const matrix = [cos, sin, -sin, cos].map((value) => value.toFixed(6)).join(' ')
    pen.op('cm', 1, 0, 0, 1, x, y)
    pen.raw(`${matrix} 0 0 cm`)
    pen.op('cm', 1, 0, 0, 1, -x, -y)
    draw()
  })
}
