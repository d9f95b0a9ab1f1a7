import { message } from '../../../messages/message'
import type { LabelSetter, LabelSpec } from '../../chart/label-setter'
import type { ChartLabel } from '../../chart/model'
import { fitText, layoutText, MIN_TEXT_SIZE } from '../../text/layout'
import type { ResolvedStyle } from '../../text/model'
import { measureText } from '../../text/shape'
import type { Points } from '../../units'
import { report, type SlideBuild } from '../context'
import { paragraph, resolveStyle, run } from '../style'

/** Sets the labels of the charts on a slide; what does not fit is reported about the slot that holds the chart. */
export function labelSetter(build: SlideBuild, slot: string): LabelSetter {
  const { design, fonts, lang } = build.context
  return {
    sizes: design.chart,
    style: (name) => resolveStyle(design, name, lang),
    label: (spec) => setLabel(build, slot, spec),
    styleThatFits: (texts, style, room) => styleThatFits(build, texts, style, room),
    maxLines: (texts, style, width) => maxLines(build, texts, style, width),
    widest: (texts, style) => Math.max(0, ...texts.map((text) => measureText(text, style.style, fonts, lang))),
  }
}

function setLabel(build: SlideBuild, slot: string, spec: LabelSpec): ChartLabel {
  const { fonts, lang } = build.context
  const paragraphs = [paragraph([run(spec.text, spec.style)], spec.style, { align: spec.align })]
  const laidOut = layoutText({ paragraphs, box: spec.box, valign: spec.valign ?? 'middle', fonts, lang, balance: true })
  const over = Math.ceil(Math.max(laidOut.overflowX, laidOut.overflowY))
  if (over > 0) report(build, slot, message('overflow', { label: spec.text, by: over }))
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

function styleThatFits(
  build: SlideBuild,
  texts: readonly string[],
  style: ResolvedStyle,
  room: { readonly width: Points; readonly height: Points },
): ResolvedStyle {
  const { fonts, lang } = build.context
  const box = { x: 0, y: 0, ...room }
  const minScale = Math.min(1, MIN_TEXT_SIZE / style.style.size)
  const scales = texts.map((text) => {
    const paragraphs = [paragraph([run(text, style)], style)]
    return fitText({ paragraphs, box, valign: 'top', fonts, lang, balance: true, minScale }).scale
  })
  const scale = Math.min(1, ...scales)
  if (scale === 1) return style
  return { ...style, style: { ...style.style, size: style.style.size * scale }, lineHeight: style.lineHeight * scale }
}

function maxLines(build: SlideBuild, texts: readonly string[], style: ResolvedStyle, width: Points): number {
  const { fonts, lang } = build.context
  const box = { x: 0, y: 0, width, height: 0 }
  const linesOf = (text: string) =>
    layoutText({ paragraphs: [paragraph([run(text, style)], style)], box, valign: 'top', fonts, lang, balance: true })
      .lines.length
  return Math.max(1, ...texts.map(linesOf))
}
