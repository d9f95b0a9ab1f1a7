import type { SceneNode } from '../../../../core/scene/model'
import type { Call } from './call'
import { placeChart } from './chart'
import { placeImage } from './image'
import { placeShape } from './shape'
import { placeTable } from './table'
import { placeText } from './text'

type Placers = { readonly [K in SceneNode['kind']]: (node: Extract<SceneNode, { kind: K }>) => Call }

/** One handler a kind: a new kind of node does not compile until it has one. */
const PLACERS: Placers = {
  text: placeText,
  shape: placeShape,
  chart: placeChart,
  table: placeTable,
  image: placeImage,
}

/** The pptxgenjs call that places a node. */
export function placeNode<K extends SceneNode['kind']>(node: Extract<SceneNode, { kind: K }>): Call {
  return PLACERS[node.kind as K](node)
}
