import type { Area } from '../template/template'
import { layoutText } from '../text/layout'
import type { Box, Points } from '../units'
import type { SceneContext } from './context'
import { paragraph, resolveStyle, run } from './style'

/** Has no descender, and is in every font. */
const LINE = '0'

/** Where a single line of a text or numeral would be in its area; null for areas of another kind. */
export function baselineOf(area: Area, box: Box, { design, fonts, lang }: SceneContext): Points | null {
  if (area.show !== 'text' && area.show !== 'numeral') return null
  const style = resolveStyle(design, area.style, lang, area.colour)
  const paragraphs = [paragraph([run(LINE, style)], style)]
  return layoutText({ paragraphs, box, valign: area.valign, fonts, lang }).lines[0]?.baseline ?? null
}
