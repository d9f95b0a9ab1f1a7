import { linkSpans } from '../../../../core/text/links'
import type { Line } from '../../../../core/text/model'
import type { Painter } from '../painter'
import type { StructureElement } from '../pdfkit'
import { inkOf } from '../pen'

/**
 * Makes a link of an element whose text was drawn on these lines: an underline, and on each line a place that takes a
 * click (ISO 32000-1, 14.8.4.4.2: an element may have several). The scene links no text that is turned.
 */
export function finishLink(painter: Painter, element: StructureElement, href: string, lines: readonly Line[]): void {
  const { pen, tags, theme } = painter
  const stretches = lines.flatMap(linkSpans)
  tags.artifact('Layout', () => {
    pen.isolated(() => {
      for (const { style, underline } of stretches) {
        pen.fillInk(inkOf(theme.palette, style.paint))
        pen.rect(underline.x, underline.y, underline.width, underline.height)
        pen.op('f')
      }
    })
  })
  const words = lines.map(wordsOf).join('')
  for (const { box } of stretches) tags.link(element, href, box, words)
}

function wordsOf({ segments, end }: Line): string {
  const words = segments.map(({ text }) => text).join('')
  return end === 'space' || end === 'newline' ? `${words} ` : words
}
