import type { AreaOf } from '../../template/template'
import { fitText } from '../../text/layout'
import type { ResolvedStyle } from '../../text/model'
import type { Box, Points } from '../../units'
import type { SlideBuild } from '../context'
import type { TextNode } from '../model'
import { addText, lineShape, stroke } from '../nodes'
import { paragraph, resolvePaint, resolveStyle, run } from '../style'
import { resolveText } from '../text-content'

/** Space above and below each sentence; between two of them it counts twice. */
const GAP: Points = 12
/** Under a rule a line's leading adds to the gap; so much more above the next rule, and it keeps clear of both texts. */
const LEADING: Points = 6
const NUMBER_COLUMN: Points = 44
const DASH_INDENT: Points = 14
const MAX_SPREAD: Points = 26
/** The list ends a little above the foot. */
const MAX_FILLED = 0.95

/** A list of sentences, each under a hairline, behind a number or behind a dash: one text, so that it stays one list in PowerPoint. */
export function addPointsArea(build: SlideBuild, area: AreaOf<'points'>, box: Box): void {
  const content = build.deckSlide.content[area.slot]
  if (!content || !('points' in content)) return
  const { design, lang } = build.context
  const style = resolveStyle(design, area.style, lang)
  const texts = content.points.map((point) => withoutStop(resolveText(build, area.slot, point)))
  const inner = pointsBox(area, box)
  const spread = spreadOf(build, texts, style, inner, area)
  const bullet = area.marker === 'dash' ? { indent: DASH_INDENT } : null
  const spaceBefore = spaceBetween(area) + spread
  const paragraphs = texts.map((text) => ({ ...paragraph([run(text, style)], style, { spaceBefore }), bullet }))
  const valign = area.valign
  const spec = { id: area.slot, slot: area.slot, role: 'body', box: inner, paragraphs, valign } as const
  const node = addText(build, { ...spec, minScale: area.minScale })
  addMarkers(build, area, box, node)
}

/** Between two sentences, in a list that does not spread. */
function spaceBetween({ marker }: AreaOf<'points'>): Points {
  if (marker === 'dash') return GAP
  return marker === 'rule' ? 2 * GAP + LEADING : 2 * GAP
}

/** Claims are headlines and end without a full stop; in a list, findings do as they do. */
function withoutStop(text: string): string {
  return text.replace(/[.。]$/, '')
}

/** Where the sentences are in the area, beside the numbers and under the first rule. */
export function pointsBox(area: AreaOf<'points'>, box: Box): Box {
  const indent = area.marker === 'number' ? NUMBER_COLUMN : 0
  return { x: box.x + indent, y: box.y + GAP, width: box.width - indent, height: box.height - 2 * GAP }
}

/** A numbered list fills its area when there is room; others are set close. */
function spreadOf(
  build: SlideBuild,
  texts: readonly string[],
  style: ResolvedStyle,
  box: Box,
  area: AreaOf<'points'>,
): Points {
  if (area.marker !== 'number' || texts.length < 2) return 0
  const { fonts, lang } = build.context
  const paragraphs = texts.map((text) => paragraph([run(text, style)], style, { spaceBefore: 2 * GAP }))
  const { height } = fitText({ paragraphs, box, valign: 'top', fonts, lang, minScale: area.minScale })
  return Math.min(MAX_SPREAD, Math.max(0, (box.height * MAX_FILLED - height) / (texts.length - 1)))
}

function addMarkers(build: SlideBuild, area: AreaOf<'points'>, box: Box, node: TextNode): void {
  if (area.marker === 'none' || area.marker === 'dash') return
  const tops = topsOfLines(node, area.valign)
  node.paragraphs.forEach((entry, i) => {
    const lineTop = tops[i] ?? null
    if (lineTop === null) return
    const above = i === 0 ? GAP : (entry.spaceBefore * GAP) / spaceBetween(area)
    addRule(build, area, i, { x: box.x, y: lineTop - above, width: box.width, height: 0 })
    if (area.marker === 'number') addNumber(build, area, i, { ...box, y: lineTop }, entry.lineHeight)
  })
}

/** Upper edge of the first line of each paragraph: all above it, added up. Null where a paragraph has no line. */
function topsOfLines(node: TextNode, valign: AreaOf<'points'>['valign']): readonly (Points | null)[] {
  const counts = node.paragraphs.map(() => 0)
  for (const { paragraph } of node.lines) counts[paragraph] = (counts[paragraph] ?? 0) + 1
  const heights = node.paragraphs.map((entry, i) => entry.spaceBefore + entry.lineHeight * (counts[i] ?? 0))
  const free = node.box.height - heights.reduce((sum, height) => sum + height, 0)
  const start = node.box.y + (valign === 'bottom' ? free : valign === 'middle' ? free / 2 : 0)
  let above: Points = 0
  return node.paragraphs.map(({ spaceBefore }, i) => {
    const top = start + above + spaceBefore
    above += heights[i] ?? 0
    return counts[i] === 0 ? null : top
  })
}

function addRule(build: SlideBuild, area: AreaOf<'points'>, index: number, box: Box): void {
  const rule = stroke(resolvePaint(build.context.design, 'line'), 0.75)
  build.nodes.push(lineShape(`${area.slot}-rule-${index + 1}`, box, rule))
}

function addNumber(build: SlideBuild, area: AreaOf<'points'>, index: number, box: Box, lineHeight: Points): void {
  const { design, lang } = build.context
  const style = { ...resolveStyle(design, 'agendaNumber', lang), lineHeight }
  addText(build, {
    id: `${area.slot}-number-${index + 1}`,
    slot: area.slot,
    role: 'label',
    box: { x: box.x, y: box.y, width: NUMBER_COLUMN - 8, height: lineHeight },
    paragraphs: [paragraph([run(String(index + 1), style)], style)],
  })
}
