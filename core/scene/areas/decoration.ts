import type { Paint } from '../../template/palette'
import type { AreaOf, Design } from '../../template/template'
import type { Box, Points } from '../../units'
import type { SceneContext } from '../context'
import type { PathCommand, ShapeNode } from '../model'
import { lineShape, rectShape, shapeNode, stroke } from '../nodes'
import { resolvePaint } from '../style'

type Decoration = AreaOf<'panel' | 'rule' | 'motif'>
type MotifShape = Design['motif'][number]
type MotifPaint = NonNullable<MotifShape['fill']>

/** The shapes of a decoration; they belong to the layout unless they are tied to a slot, which not every slide fills. */
export function decorationShapes(context: SceneContext, area: Decoration, id: string, box: Box): ShapeNode[] {
  const { design } = context
  const fromLayout = area.when === undefined && area.unless === undefined
  if (area.show === 'panel') return [rectShape(id, box, resolvePaint(design, area.colour ?? 'panel'), { fromLayout })]
  if (area.show === 'rule') {
    const line = stroke(resolvePaint(design, area.colour ?? 'line'), 0.75)
    return [lineShape(id, { ...box, height: 0 }, line, { fromLayout })]
  }
  return design.motif.map((shape, i) => ({ ...motifShape(shape, `${id}-${i + 1}`, box), fromLayout }))
}

const paintOf = (paint: MotifPaint): Paint => (typeof paint === 'string' ? { role: paint } : dropUndefined(paint))

function dropUndefined(paint: Exclude<MotifPaint, string>): Paint {
  return Object.fromEntries(Object.entries(paint).filter(([, value]) => value !== undefined)) as unknown as Paint
}

/** A shape of the motif on its square of 100 by 100, which is as high as the area and stands at its right end. */
function motifShape(shape: MotifShape, id: string, area: Box): ShapeNode {
  const unit = area.height / 100
  const left = area.x + area.width - area.height
  const fill = shape.fill === undefined ? null : paintOf(shape.fill)
  const line = shape.stroke === undefined ? null : stroke(paintOf(shape.stroke), shape.strokeWidth)
  if (shape.shape === 'path') {
    const commands = scalePath(shape.path, left, area.y, unit)
    return shapeNode({ id, box: pathBounds(commands), geometry: { type: 'path', commands }, fill, stroke: line })
  }
  const box = {
    x: left + shape.x * unit,
    y: area.y + shape.y * unit,
    width: shape.width * unit,
    height: shape.height * unit,
  }
  const geometry = shape.shape === 'ellipse' ? ({ type: 'ellipse' } as const) : ({ type: 'rect', radius: 0 } as const)
  return shapeNode({ id, box, geometry, fill, stroke: line })
}

/** Reads absolute M, L, C and Z commands and puts them where the motif stands. */
function scalePath(path: string, left: Points, top: Points, unit: Points): PathCommand[] {
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
function pathBounds(commands: readonly PathCommand[]): Box {
  const numbers = commands.flatMap((command) => command.slice(1) as number[])
  const xs = numbers.filter((_, i) => i % 2 === 0)
  const ys = numbers.filter((_, i) => i % 2 === 1)
  const x = Math.min(...xs)
  const y = Math.min(...ys)
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
