import { HATCH_WIDTH, hatchLines } from '../../../../core/chart/hatch'
import { dashPattern } from '../../../../core/chart/kind-look'
import type { ShapeNode, Stroke } from '../../../../core/scene/model'
import type { NodeHandler, Painter } from '../painter'
import { inkOf } from '../pen'
import { tracePath } from './path'

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

/** Sets colour, width and dashes for the lines that follow. */
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
