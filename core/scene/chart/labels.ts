import { layoutText } from '../../text/layout'
import { measureText } from '../../text/measure'
import type { Align } from '../../text/model'
import type { Box, Points } from '../../units'
import { report, type SlideBuild } from '../context'
import type { ChartLabel } from '../model'
import { paragraph, type ResolvedStyle, run } from '../style'

export interface LabelSpec {
  readonly kind: ChartLabel['kind']
  readonly series: number | null
  readonly category: number
  readonly text: string
  readonly style: ResolvedStyle
  readonly align: Align
  readonly position: ChartLabel['position']
  /** Where the text is set, in slide coordinates. */
  readonly box: Box
  readonly valign?: 'top' | 'middle' | 'bottom'
}

/** A chart's label, its lines broken and placed. */
export function chartLabel(build: SlideBuild, spec: LabelSpec): ChartLabel {
  const { fonts, lang } = build.context
  const paragraphs = [paragraph([run(spec.text, spec.style)], spec.style, { align: spec.align })]
  const laidOut = layoutText({ paragraphs, box: spec.box, valign: spec.valign ?? 'middle', fonts, lang, balance: true })
  const over = Math.ceil(Math.max(laidOut.overflowX, laidOut.overflowY))
  if (over > 0) report(build, 'overflow', null, `The label "${spec.text}" is ${over} pt too large for its chart.`)
  return {
    kind: spec.kind,
    series: spec.series,
    category: spec.category,
    lines: laidOut.lines,
    style: spec.style.style,
    align: spec.align,
    position: spec.position,
  }
}

/** Width of a text on one line, in points. */
export function widthOf(build: SlideBuild, text: string, style: ResolvedStyle): Points {
  return measureText(text, style.style, build.context.fonts, build.context.lang)
}

/** The widest of several texts. */
export function widest(build: SlideBuild, texts: readonly string[], style: ResolvedStyle): Points {
  return Math.max(0, ...texts.map((text) => widthOf(build, text, style)))
}

/** A box of one line's height around a middle. */
export function lineBox(x: Points, width: Points, middle: Points, style: ResolvedStyle): Box {
  return { x, width, y: middle - style.lineHeight / 2, height: style.lineHeight }
}
