import { linesOf } from '../../../core/scene/lines-of'
import type { Scene } from '../../../core/scene/model'
import type { Line } from '../../../core/text/model'

/** Every line of a scene with its place, a row each. */
export function placedText(scene: Scene): string {
  const rows = scene.slides.flatMap((slide) =>
    slide.nodes.flatMap((node) => linesOf(node).map((line) => `${slide.number} ${node.id} ${describe(line)}`)),
  )
  return rows.join('\n')
}

function describe({ baseline, segments }: Line): string {
  return [baseline, ...segments.map(({ x, text, style }) => `${x} ${style.size} ${text}`)].join(' | ')
}
