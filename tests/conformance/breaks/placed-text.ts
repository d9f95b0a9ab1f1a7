import type { Scene, SceneNode } from '../../../core/scene/model'
import type { Line } from '../../../core/text/model'

/** Every line of a scene with its place, a row each. */
export function placedText(scene: Scene): string {
  const rows = scene.slides.flatMap((slide) =>
    slide.nodes.flatMap((node) => linesOf(node).map((line) => `${slide.number} ${node.id} ${describe(line)}`)),
  )
  return rows.join('\n')
}

function linesOf(node: SceneNode): readonly Line[] {
  if (node.kind === 'text') return node.lines
  if (node.kind === 'chart') return node.labels.flatMap(({ lines }) => lines)
  return node.kind === 'table' ? node.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)) : []
}

function describe({ baseline, segments }: Line): string {
  return [baseline, ...segments.map(({ x, text, style }) => `${x} ${style.size} ${text}`)].join(' | ')
}
