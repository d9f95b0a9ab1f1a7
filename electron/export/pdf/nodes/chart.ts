import { drawMarks } from '../chart/marks'
import type { NodeHandler } from '../painter'
import { drawLines } from '../text/lines'

export const drawChart: NodeHandler<'chart'> = (node, { painter, element, ground }) => {
  painter.tags.figure(element, node.alt ?? node.spec.title, node.box, () => {
    drawMarks(painter.pen, node, painter.theme.palette, ground)
    // A space after each label keeps them apart when the chart's text is copied.
    const lines = node.labels.flatMap((label) => label.lines.map((line) => ({ ...line, end: 'space' as const })))
    if (lines.length > 0) drawLines(painter, lines)
  })
}
