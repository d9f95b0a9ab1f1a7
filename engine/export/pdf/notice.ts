import type { Paint } from '../../../core/template/palette'
import { fitText } from '../../../core/text/layout'
import type { Box, Points } from '../../../core/units'
import type { Painter } from './painter'
import type { StructureElement } from './pdfkit'
import { inkOf } from './pen'
import { paperParagraph } from './sheets/paper'
import { addText, unwrapped } from './text/content'

const SIZE: Points = 12
const MIN_SCALE = 0.6
const BACKGROUND: Paint = { role: 'surface' }

/** Says on a slide that something is not as it should be: a sentence in a box, where it would be. */
export function drawNotice(painter: Painter, element: StructureElement, sentence: string, box: Box): void {
  const { pen, tags, theme, typesetter } = painter
  tags.artifact('Layout', () => {
    pen.isolated(() => {
      pen.fillInk(inkOf(theme.palette, BACKGROUND))
      pen.rect(box.x, box.y, box.width, box.height)
      pen.op('f')
    })
  })
  const text = paperParagraph(sentence, { size: SIZE, lineHeight: 16, paint: { role: 'text' }, align: 'center' })
  const fitted = fitText({
    paragraphs: [text],
    box,
    valign: 'middle',
    fonts: typesetter.fonts,
    lang: typesetter.lang,
    minScale: MIN_SCALE,
  })
  addText(painter, element, 'P', fitted.lines, unwrapped)
}
