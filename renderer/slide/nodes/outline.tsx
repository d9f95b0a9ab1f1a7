import type { ReactNode, SVGAttributes } from 'react'
import type { Geometry, ShapeNode } from '../../../core/scene/model'
import type { Box } from '../../../core/units'
import { pathData } from './path-data'

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
export function Outline({ node, paint }: { readonly node: ShapeNode; readonly paint: Paint }): ReactNode {
  const trace = TRACERS[node.geometry.type] as Tracer<Geometry['type']>
  return trace(node.geometry, node.box, paint)
}

/** One radius both ways: SVG by itself would shorten each for its own side. */
function corners(radius: number, { width, height }: Box): { readonly rx?: number } {
  const rx = Math.min(radius, width / 2, height / 2)
  return rx > 0 ? { rx } : {}
}
