import type { Paint } from '../../template/palette'
import type { Area, AreaOf, Design } from '../../template/template'
import type { Box } from '../../units'
import type { SceneContext } from '../context'
import type { ShapeNode } from '../model'
import { lineShape, rectShape, shapeNode, stroke } from '../nodes'
import { pathBounds, placePath } from '../path'
import { resolvePaint } from '../style'
import { iconShapes } from './icon'

export type Decoration = AreaOf<'panel' | 'rule' | 'motif' | 'icon'>
type MotifShape = Design['motif'][number]
type MotifPaint = NonNullable<MotifShape['fill']>

/** Whether an area is decoration that is the same on every slide of its layout: independent of slots and themes. */
export function isOfLayout(area: Area): area is Decoration {
  if (area.show !== 'panel' && area.show !== 'rule' && area.show !== 'motif' && area.show !== 'icon') return false
  if (area.show === 'icon' && area.icon === 'theme') return false
  return area.when === undefined && area.unless === undefined
}

/**
 * The shapes of a decoration; they belong to the layout where they are the same on every slide.
 *
 * @param position of the area in its layout
 * @param theme of the slide
 */
export function decorationShapes(
  context: SceneContext,
  area: Decoration,
  position: number,
  box: Box,
  theme?: string,
): ShapeNode[] {
  const fromLayout = isOfLayout(area)
  return shapesOf(context, area, `${area.show}-${position}`, box, theme).map((node) => ({ ...node, fromLayout }))
}

function shapesOf(
  context: SceneContext,
  area: Decoration,
  id: string,
  box: Box,
  theme: string | undefined,
): readonly ShapeNode[] {
  const { design } = context
  switch (area.show) {
    case 'panel':
      return [rectShape(id, box, resolvePaint(design, area.colour ?? 'panel'))]
    case 'rule':
      return [lineShape(id, { ...box, height: 0 }, stroke(resolvePaint(design, area.colour ?? 'line'), 0.75))]
    case 'motif':
      return design.motif.map((shape, i) => motifShape(shape, `${id}-${i + 1}`, box))
    case 'icon':
      return iconShapes(context, area, theme, id, box)
  }
}

const paintOf = (paint: MotifPaint): Paint => (typeof paint === 'string' ? { role: paint } : dropUndefined(paint))

function dropUndefined(paint: Exclude<MotifPaint, string>): Paint {
  return Object.fromEntries(Object.entries(paint).filter(([, value]) => value !== undefined)) as unknown as Paint
}

/**
 * A shape of the motif on its square of 100 by 100: the largest that the area takes, in its lower right corner. On narrow
 * slides it is smaller, so that it stays beside what is written.
 */
function motifShape(shape: MotifShape, id: string, area: Box): ShapeNode {
  const side = Math.min(area.width, area.height)
  const unit = side / 100
  const left = area.x + area.width - side
  const top = area.y + area.height - side
  const fill = shape.fill === undefined ? null : paintOf(shape.fill)
  const line = shape.stroke === undefined ? null : stroke(paintOf(shape.stroke), shape.strokeWidth)
  if (shape.shape === 'path') {
    const commands = placePath(shape.path, { left, top, unit })
    return shapeNode({ id, box: pathBounds(commands), geometry: { type: 'path', commands }, fill, stroke: line })
  }
  const box = {
    x: left + shape.x * unit,
    y: top + shape.y * unit,
    width: shape.width * unit,
    height: shape.height * unit,
  }
  const geometry = shape.shape === 'ellipse' ? ({ type: 'ellipse' } as const) : ({ type: 'rect', radius: 0 } as const)
  return shapeNode({ id, box, geometry, fill, stroke: line })
}
