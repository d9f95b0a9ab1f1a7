import type { SceneNode } from '../../../../core/scene/model'
import type { DrawContext, NodeHandler } from '../painter'
import { drawChart } from './chart'
import { drawImage } from './image'
import { drawShape } from './shape'
import { drawTable } from './table'
import { drawText } from './text'

const HANDLERS: { readonly [K in SceneNode['kind']]: NodeHandler<K> } = {
  text: drawText,
  shape: drawShape,
  chart: drawChart,
  table: drawTable,
  image: drawImage,
}

/** Draws a node of any kind. */
export function drawNode(node: SceneNode, context: DrawContext): void {
  const handler = HANDLERS[node.kind] as NodeHandler<SceneNode['kind']>
  handler(node, context)
}
