import type { Kind, Observation } from '../../dataset/model'
import type { Paint, PaletteRole } from '../../template/palette'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import type { ShapeNode } from '../model'
import { lineShape, shapeNode, stroke } from '../nodes'

/** How the rule of a card is drawn: solid for what was observed, dashed or hollow for what was not. */
export interface RuleMark {
  readonly kind: Kind
  readonly paint: Paint
}

/** The mark of an observation, in the colour of its place; notes it for the legend in the foot. */
export function markOf(build: SlideBuild, observation: Observation): RuleMark {
  if (observation.kind !== 'observed') build.marks.add(observation.kind)
  return { kind: observation.kind, paint: { role: regionRole(build, observation.region) } }
}

/** A place keeps its colour in the whole deck. */
export function regionRole(build: SlideBuild, region: string): PaletteRole {
  return build.context.design.regions[region] ?? 'accent1'
}

const HOLLOW_HEIGHT: Points = 4

/** The rule above or left of a card. */
export function ruleShapes(
  build: SlideBuild,
  id: string,
  cell: Box,
  mark: RuleMark,
  side: 'above' | 'left',
): ShapeNode[] {
  const width = build.context.design.rule.width
  const box = side === 'above' ? { ...cell, height: 0 } : { ...cell, width: 0 }
  if (mark.kind === 'target') {
    const hollow = { ...box, height: side === 'above' ? HOLLOW_HEIGHT : box.height }
    const outline = stroke(mark.paint, 0.75)
    return [shapeNode({ id: `${id}-rule`, box: hollow, geometry: { type: 'rect', radius: 0 }, stroke: outline })]
  }
  const dash = mark.kind === 'observed' ? 'solid' : 'dash'
  return [lineShape(`${id}-rule`, box, stroke(mark.paint, width, dash))]
}
