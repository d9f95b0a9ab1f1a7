import type { Line } from '../text/model'
import type { SceneNode } from './model'

/** Every line of text of a node, those of its cells and labels included. */
export function linesOf(node: SceneNode): readonly Line[] {
  switch (node.kind) {
    case 'text':
      return node.lines
    case 'table':
      return node.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines))
    case 'chart':
      return node.labels.flatMap(({ lines }) => lines)
    case 'shape':
    case 'image':
      return []
  }
}
