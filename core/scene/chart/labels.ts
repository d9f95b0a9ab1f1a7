import { fitText, layoutText, SMALLEST_TEXT } from '../../text/layout'
import type { Align } from '../../text/model'
import { measureText } from '../../text/shape'
import type { Box, Points } from '../../units'
import { report, type SlideBuild } from '../context'
import * as messages from '../messages'
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
  if (over > 0) report(build, 'overflow', null, messages.labelOverflow(spec.text, over))
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

/**
 * The style, no larger than lets all of these labels stand in a room of this size, without a broken word if that can be.
 * One size for all: labels of one chart that differ in size would seem to differ in weight.
 */
export function styleThatFits(
  build: SlideBuild,
  texts: readonly string[],
  style: ResolvedStyle,
  room: { readonly width: Points; readonly height: Points },
): ResolvedStyle {
  const { fonts, lang } = build.context
  const box = { x: 0, y: 0, ...room }
  const minScale = Math.min(1, SMALLEST_TEXT / style.style.size)
  const scales = texts.map((text) => {
    const paragraphs = [paragraph([run(text, style)], style)]
    return fitText({ paragraphs, box, valign: 'top', fonts, lang, balance: true, minScale }).scale
  })
  const scale = Math.min(1, ...scales)
  if (scale === 1) return style
  return { ...style, style: { ...style.style, size: style.style.size * scale }, lineHeight: style.lineHeight * scale }
}

/** How many lines the longest of these labels takes in a column of a width. */
export function mostLines(build: SlideBuild, texts: readonly string[], style: ResolvedStyle, width: Points): number {
  const { fonts, lang } = build.context
  const box = { x: 0, y: 0, width, height: 0 }
  const linesOf = (text: string) =>
    layoutText({ paragraphs: [paragraph([run(text, style)], style)], box, valign: 'top', fonts, lang, balance: true })
      .lines.length
  return Math.max(1, ...texts.map(linesOf))
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
