import { linesOf } from '../../../core/scene/lines-of'
import type { Scene, SceneNode, SceneSlide } from '../../../core/scene/model'
import type { Paint } from '../../../core/template/palette'
import type { Line, Segment } from '../../../core/text/model'
import type { Box } from '../../../core/units'

/** The ink of a line, roughly: from the height of its capitals to a little under its baseline. */
export function inkOf(line: Line): Box {
  const size = Math.max(0, ...line.segments.map((segment) => segment.style.size))
  return { x: line.x, y: line.baseline - 0.7 * size, width: line.width, height: 0.8 * size }
}

/** By how much two boxes overlap, in points in the direction in which it is less. */
export function overlap(a: Box, b: Box): number {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, Math.min(x, y))
}

export interface PlacedSegment {
  readonly slide: SceneSlide
  readonly node: SceneNode
  readonly segment: Segment
  readonly ink: Box
}

/** Every stretch of text of a scene, with where it is seen. */
export function segmentsOf(scene: Scene): PlacedSegment[] {
  return scene.slides.flatMap((slide) =>
    slide.nodes.flatMap((node) =>
      linesOf(node).flatMap((line) => line.segments.map((segment) => ({ slide, node, segment, ink: inkOf(line) }))),
    ),
  )
}

/** The paints that lie under a text, from the back: the slide's background, filled shapes, and points that hold a rank. */
export function backgroundsUnder({ slide, node, ink, segment }: PlacedSegment): readonly Paint[] {
  const backgrounds: Paint[] = [slide.background]
  for (const other of slide.nodes) {
    if (other === node) break
    if (other.kind === 'shape' && other.fill && other.geometry.type !== 'path' && overlap(other.box, ink) > 1)
      backgrounds.push(other.fill)
  }
  if (node.kind === 'chart' && node.spec.type === 'bump') {
    const label = node.labels.find((entry) => entry.lines.some((line) => line.segments.includes(segment)))
    const point = label?.position === 'center' && node.spec.series[label.series ?? 0]?.points[label.category]
    // A hollow point is filled with the background of the chart.
    if (point) backgrounds.push(point.kind === 'inferred' ? slide.background : point.paint)
  }
  return backgrounds
}
