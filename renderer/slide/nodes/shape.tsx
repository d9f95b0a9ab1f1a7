import { type ReactNode, type SVGAttributes, useId } from 'react'
import { HATCH_WIDTH, hatchLines } from '../../../core/drawing/hatch'
import type { Geometry, PathCommand, SceneNode, ShapeNode } from '../../../core/scene/model'
import type { Palette } from '../../../core/template/palette'
import type { Box } from '../../../core/units'
import { fillOf, strokeOf } from '../ink'
import type { NodeView } from '../node-context'

export const ShapeView: NodeView<'shape'> = ({ node, context: { palette } }) => {
  const decoration = node.fromLayout || node.role === 'decoration'
  return (
    <g {...nodeNames(node)} {...pictureRole(decoration ? null : node.alt)}>
      {node.fill !== null && node.geometry.type !== 'line' && (
        <Outline node={node} paint={fillOf(palette, node.fill)} />
      )}
      {node.hatched && <Hatching node={node} palette={palette} />}
      {node.stroke !== null && <Outline node={node} paint={{ fill: 'none', ...strokeOf(palette, node.stroke) }} />}
    </g>
  )
}

/** Diagonals in the stroke's color, cut off at the shape's outline. */
function Hatching({ node, palette }: { readonly node: ShapeNode; readonly palette: Palette }): ReactNode {
  const id = useId()
  if (node.stroke === null) return null
  const ink = strokeOf(palette, { paint: node.stroke.paint, width: HATCH_WIDTH, dash: 'solid' })
  return (
    <>
      <clipPath id={id}>
        <Outline node={node} paint={{}} />
      </clipPath>
      <path clipPath={`url(#${id})`} d={linesData(hatchLines(node.box))} {...ink} />
    </>
  )
}

type Paint = Pick<
  SVGAttributes<SVGElement>,
  'fill' | 'fillOpacity' | 'stroke' | 'strokeOpacity' | 'strokeWidth' | 'strokeDasharray'
>

type Tracer<T extends Geometry['type']> = (
  geometry: Extract<Geometry, { readonly type: T }>,
  box: Box,
  paint: Paint,
) => ReactNode

const TRACERS: { readonly [T in Geometry['type']]: Tracer<T> } = {
  rect: ({ radius }, box, paint) => <rect {...box} {...corners(radius, box)} {...paint} />,
  ellipse: (_, { x, y, width, height }, paint) => (
    <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} {...paint} />
  ),
  line: (_, { x, y, width, height }, paint) => <line x1={x} y1={y} x2={x + width} y2={y + height} {...paint} />,
  path: ({ commands }, _, paint) => <path d={pathData(commands)} {...paint} />,
}

/** A shape's outline, filled or drawn as the attributes say. */
function Outline({ node, paint }: { readonly node: ShapeNode; readonly paint: Paint }): ReactNode {
  const trace = TRACERS[node.geometry.type] as Tracer<Geometry['type']>
  return trace(node.geometry, node.box, paint)
}

/** One radius both ways: SVG by itself would shorten each for its own side. */
function corners(radius: number, { width, height }: Box): { readonly rx?: number } {
  const rx = Math.min(radius, width / 2, height / 2)
  return rx > 0 ? { rx } : {}
}

/** The attributes by which a node's group is found again: for drops, double clicks and tests. */
export function nodeNames(node: SceneNode): { readonly 'data-node': string; readonly 'data-slot'?: string } {
  return { 'data-node': node.id, ...(node.slot === null ? {} : { 'data-slot': node.slot }) }
}

/** What assistive technology gets for a picture: its alternative text, or nothing at all. */
export function pictureRole(alt: string | null): { readonly role: 'img'; readonly 'aria-label': string } | Hidden {
  return alt === null ? HIDDEN : { role: 'img', 'aria-label': alt }
}

type Hidden = { readonly 'aria-hidden': true }

/** Decoration: not part of what the slide says. */
export const HIDDEN: Hidden = { 'aria-hidden': true }

/** Path commands as the `d` attribute has them: the letters are the same. */
function pathData(commands: readonly PathCommand[]): string {
  return commands.map(([name, ...operands]) => `${name}${operands.join(' ')}`).join('')
}

/** Straight lines as one path. */
function linesData(lines: readonly (readonly [number, number, number, number])[]): string {
  return lines.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('')
}
