import type { Scene, SceneSlide } from '../../../core/scene/model'
import { drawNode } from './nodes/index'
import type { Painter } from './painter'
import { inkOf } from './pen'
import type { SlideElement } from './sections'

/** Draws a slide onto a page of its own. */
export function drawSlide(painter: Painter, slide: SceneSlide, size: Scene['size'], at: SlideElement): void {
  const { pen, tags, theme } = painter
  tags.artifact('Background', () => {
    pen.isolated(() => {
      pen.fillInk(inkOf(theme.palette, slide.ground))
      pen.rect(0, 0, size.width, size.height)
      pen.op('f')
    })
  })
  const place = { painter, element: at.element, heading: at.heading, ground: slide.ground }
  for (const node of slide.nodes) {
    try {
      drawNode(node, place)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`Slide ${slide.number}, "${node.id}": ${reason}`, { cause })
    }
  }
  pen.flush()
  at.element.end()
}
