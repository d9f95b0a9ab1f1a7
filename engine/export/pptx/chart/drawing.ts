import type { ChartLabel } from '../../../../core/chart/model'
import type { ChartNode } from '../../../../core/scene/model'
import type { Align, Line } from '../../../../core/text/model'
import type { Box, Points } from '../../../../core/units'
import { type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import { preset, transform } from '../drawing/geometry'
import { line } from '../drawing/paint'
import { lineSpacing } from '../drawing/paragraph'
import { BELOW_BASELINE } from '../drawing/text-body'
import { guidesOf } from './guides'
import { labelParagraphs } from './label-text'
import type { ChartPlan } from './plan'

/**
 * What a native chart cannot show where the scene has it, drawn into the chart itself: it moves and scales with it.
 * Null where the chart shows everything by itself.
 */
export function chartDrawing(plan: ChartPlan): Xml | null {
  const guides = guidesOf(plan).map((box, i) => guideShape(plan, box, i))
  const labels = plan.drawn.map((label, i) => labelShape(plan.node, label, guides.length + i))
  if (guides.length + labels.length === 0) return null
  return x('c:userShapes', declare('c', 'a', 'cdr'), guides, labels)
}

function guideShape({ node }: ChartPlan, box: Box, index: number): Xml {
  return anchored(
    node.box,
    box,
    x(
      'cdr:cxnSp',
      { macro: '' },
      x('cdr:nvCxnSpPr', {}, x('cdr:cNvPr', { id: index + 2, name: `Guide ${index + 1}` }), x('cdr:cNvCxnSpPr')),
      x('cdr:spPr', {}, transform(fromCorner(box, node.box)), preset('line'), line(node.guide)),
    ),
  )
}

function labelShape(node: ChartNode, label: ChartLabel, index: number): Xml {
  const { box, align, lineHeight } = textBox(label)
  const paragraphs = labelParagraphs([label], align).map((paragraph) => withSpacing(paragraph, lineHeight))
  return anchored(
    node.box,
    box,
    x(
      'cdr:sp',
      { macro: '', textlink: '' },
      x(
        'cdr:nvSpPr',
        {},
        x('cdr:cNvPr', { id: index + 2, name: `Label ${index + 1}` }),
        x('cdr:cNvSpPr', { txBox: true }),
      ),
      x('cdr:spPr', {}, transform(fromCorner(box, node.box)), preset('rect'), x('a:noFill')),
      x(
        'cdr:txBody',
        {},
        x('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }, x('a:noAutofit')),
        x('a:lstStyle'),
        paragraphs,
      ),
    ),
  )
}

/** Exact spacing puts baselines where the scene has them. */
function withSpacing(paragraph: Xml, lineHeight: Points): Xml {
  const children = paragraph.children.map((child) =>
    typeof child !== 'string' && child.name === 'a:pPr'
      ? { ...child, children: [lineSpacing(lineHeight), ...child.children] }
      : child,
  )
  return { ...paragraph, children }
}

const LEADING = 1.25

function textBox({ lines, style, align }: ChartLabel): { box: Box; align: Align; lineHeight: Points } {
  const first = lines[0]
  const second = lines[1]
  const step = first !== undefined && second !== undefined ? second.baseline - first.baseline : 0
  const lineHeight = step > 0 ? step : style.size * LEADING
  const left = Math.min(...lines.map((each) => each.x))
  const right = Math.max(...lines.map((each: Line) => each.x + each.width))
  const bottom = (lines.at(-1)?.baseline ?? 0) + BELOW_BASELINE * style.size
  const height = lineHeight * lines.length
  return { box: { x: left, y: bottom - height, width: right - left, height }, align, lineHeight }
}

function fromCorner(box: Box, frame: Box): Box {
  return { ...box, x: box.x - frame.x, y: box.y - frame.y }
}

/** Anchors are shares of the frame, and never leave it; text may. */
function anchored(frame: Box, box: Box, content: Xml): Xml {
  const corner = (name: string, px: Points, py: Points) =>
    x(name, {}, x('cdr:x', {}, share(px - frame.x, frame.width)), x('cdr:y', {}, share(py - frame.y, frame.height)))
  return x(
    'cdr:relSizeAnchor',
    {},
    corner('cdr:from', box.x, box.y),
    corner('cdr:to', box.x + box.width, box.y + box.height),
    content,
  )
}

function share(length: Points, whole: Points): string {
  return String(Math.min(1, Math.max(0, Math.round((length / whole) * 1e6) / 1e6)))
}
