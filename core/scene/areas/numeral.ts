import type { AreaOf } from '../../template/template'
import type { Box } from '../../units'
import type { SlideBuild } from '../context'
import { addText } from '../nodes'
import { paragraph, resolveStyle, run } from '../style'

type NumeralArea = AreaOf<'numeral'>

/** A large numeral. That of the slide is left to `addSlideNumerals`: how many slides come before is not known yet. */
export function addNumeralArea(build: SlideBuild, area: NumeralArea, box: Box): void {
  if (area.number === 'slide') return
  addNumeral(build, area, box, area.number === 'section' ? build.sectionNumber : area.number)
}

/** The numerals of a slide that show its own number. */
export function addSlideNumerals(build: SlideBuild, number: number): void {
  for (const { area, box } of build.shown) {
    if (area.show === 'numeral' && area.number === 'slide') addNumeral(build, area, box, number)
  }
}

function addNumeral(build: SlideBuild, area: NumeralArea, box: Box, number: number): void {
  const { layout, context } = build
  const style = resolveStyle(context.design, area.style, context.lang, area.colour)
  const text = String(number).padStart(area.digits, '0')
  addText(build, {
    id: `numeral-${layout.areas.indexOf(area)}`,
    slot: null,
    role: 'label',
    box,
    paragraphs: [paragraph([run(text, style)], style, { align: area.align })],
    valign: area.valign,
  })
}
