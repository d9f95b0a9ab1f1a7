import type { Scene, SceneSlide } from '../../../core/scene/model'
import type { Points } from '../../../core/units'
import { drawNode } from './nodes/index'
import { drawNotice } from './notice'
import type { DrawContext, Painter } from './painter'
import { inkOf } from './pen'
import type { SlideElement } from './sections'
import { WORDS } from './words'

/** Draws a slide in its own coordinates, and what it says into its element, which stays open. */
export function drawSlide(painter: Painter, slide: SceneSlide, size: Scene['size'], at: SlideElement): void {
  const { pen, tags, theme, fonts } = painter
  fonts.substituted = false
  tags.artifact('Background', () => {
    pen.isolated(() => {
      pen.fillInk(inkOf(theme.palette, slide.background))
      pen.rect(0, 0, size.width, size.height)
      pen.op('f')
    })
  })
  const report: DrawContext['report'] = (slot, message) =>
    painter.onDiagnostic({ ...message, severity: 'warning', slide: slide.id, slot })
  const place: DrawContext = { painter, element: at.element, heading: at.heading, background: slide.background, report }
  for (const node of slide.nodes) {
    try {
      drawNode(node, place)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`Slide ${slide.number}, "${node.id}": ${reason}`, { cause })
    }
  }
  if (fonts.substituted) {
    const strip = { x: 0, y: size.height - STRIP_HEIGHT, width: size.width, height: STRIP_HEIGHT }
    drawNotice(painter, at.element, WORDS[painter.typesetter.lang].otherFont, strip)
  }
  pen.flush()
}

/** At the foot of a slide. */
const STRIP_HEIGHT: Points = 18
