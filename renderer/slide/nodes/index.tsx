import type { ComponentType, ReactNode } from 'react'
import type { SceneNode } from '../../../core/scene/model'
import type { NodeContext, NodeView } from '../node-context'
import { ChartView } from './chart'
import { ImageView } from './image'
import { ShapeView } from './shape'
import { TableView } from './table'
import { TextView } from './text'

const VIEWS: { readonly [K in SceneNode['kind']]: NodeView<K> } = {
  text: TextView,
  shape: ShapeView,
  chart: ChartView,
  table: TableView,
  image: ImageView,
}

interface AnyNode {
  readonly node: SceneNode
  readonly context: NodeContext
}

/** A node of any kind. */
export function AnyNodeView({ node, context }: AnyNode): ReactNode {
  const View = VIEWS[node.kind] as ComponentType<AnyNode>
  return <View node={node} context={context} />
}
