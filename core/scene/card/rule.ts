import type { PointKind } from '../../chart/model'
import type { Observation } from '../../dataset/model'
import type { Paint, PaletteRole } from '../../template/palette'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import type { ShapeNode } from '../model'
import { lineShape, shapeNode, stroke } from '../nodes'

/** How the rule of a card is drawn: as the kind of a bar is, so that a reader learns the marks once. */
export interface RuleMark {
  readonly kind: PointKind
  readonly paint: Paint
}

/** The mark of an observation, in the colour of its place; notes it for the legend in the foot. */
export function markOf(build: SlideBuild, observation: Observation): RuleMark {
  const kind = observation.words ? 'words' : observation.kind
  if (kind !== 'observed') build.marks.add(kind)
  return { kind, paint: { role: regionRole(build, observation.region) } }
}

/** A place keeps its colour in the whole deck. */
export function regionRole(build: SlideBuild, region: string): PaletteRole {
  return build.context.design.regions[region] ?? 'accent1'
}

/** A rule that is hollow or hatched needs some width to show it. */
const HOLLOW_WIDTH: Points = 5

/** The rule above or left of a card. */
export function ruleShapes(
  build: SlideBuild,
  id: string,
  cell: Box,
  mark: RuleMark,
  side: 'above' | 'left',
): ShapeNode[] {
  const width = build.context.design.rule.width
  const flat = side === 'above' ? { ...cell, height: 0 } : { ...cell, width: 0 }
  if (mark.kind === 'observed' || mark.kind === 'derived') {
    const dash = mark.kind === 'observed' ? 'solid' : 'dash'
    return [lineShape(`${id}-rule`, flat, stroke(mark.paint, width, dash))]
  }
  const box = side === 'above' ? { ...cell, height: HOLLOW_WIDTH } : { ...cell, width: HOLLOW_WIDTH }
  const outline = stroke(mark.paint, 0.75, mark.kind === 'target' ? 'solid' : 'dash')
  const geometry = { type: 'rect', radius: 0 } as const
  return [shapeNode({ id: `${id}-rule`, box, geometry, stroke: outline, hatched: mark.kind === 'words' })]
}
