import { type ReactNode, useId } from 'react'
import { HATCH_WIDTH, hatchLines } from '../../../core/chart/hatch'
import type { ShapeNode } from '../../../core/scene/model'
import type { Palette } from '../../../core/template/palette'
import { fillOf, strokeOf } from '../ink'
import type { NodeView } from '../place'
import { nodeNames, pictureRole } from './node-group'
import { Outline } from './outline'
import { linesData } from './path-data'

export const ShapeView: NodeView<'shape'> = ({ node, place: { palette } }) => {
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

/** Diagonals in the stroke's colour, cut off at the shape's outline. */
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
