import type { Line, Segment } from '../../../../core/text/model'
import type { Painter } from '../painter'
import { inkOf, number } from '../pen'

/** Draws lines where they were placed, in one graphics state. */
export function drawLines(painter: Painter, lines: readonly Line[]): void {
  const { pen } = painter
  pen.isolated(() => {
    pen.op('BT')
    for (const line of lines) {
      line.segments.forEach((segment, i) => {
        drawSegment(painter, segment, line.baseline, i === line.segments.length - 1 && endsInSpace(line))
      })
    }
    pen.op('ET')
  })
}

/** Spaces at a line's end are not in its segments; without one, copied and spoken text would run words together. */
function endsInSpace({ end }: Line): boolean {
  return end === 'space' || end === 'newline'
}

function drawSegment(
  { pen, fonts, doc, theme }: Painter,
  segment: Segment,
  baseline: number,
  spaceAfter: boolean,
): void {
  const { style, text, x } = segment
  const { embedded, encode, advances, substitute } = fonts.fontOf(segment)
  doc.page.fonts[embedded.id] ??= embedded.ref()
  const glyphs = encode(spaceAfter ? `${text} ` : text)
  pen.fillInk(inkOf(theme.palette, style.paint))
  if (substitute) pen.raw(`${number(100 * stretch(segment, advances(text)))} Tz`)
  pen.raw(`/${embedded.id} ${number(style.size)} Tf ${number(style.tracking)} Tc`)
  // The page's y axis points down, so glyphs are turned upright again.
  pen.raw(`1 0 0 -1 ${number(x)} ${number(baseline)} Tm <${glyphs}> Tj`)
  if (substitute) pen.raw('100 Tz')
}

/** How much wider a substitute's characters have to be drawn to take the room that was measured. */
function stretch({ width, style }: Segment, advances: readonly number[]): number {
  const taken = advances.reduce((sum, advance) => sum + advance * style.size + style.tracking, 0)
  return taken > 0 && width > 0 ? width / taken : 1
}
