import { shownSeries } from '../../../../core/chart/model'
import type { ChartNode } from '../../../../core/scene/model'
import { message } from '../../../../messages/message'
import { drawMarks } from '../chart/marks'
import { drawNotice } from '../notice'
import type { NodeHandler } from '../painter'
import { drawLines } from '../text/lines'
import { WORDS } from '../words'

export const drawChart: NodeHandler<'chart'> = (node, { painter, element, background, report }) => {
  if (!isDrawable(node)) {
    report(node.slot, message('empty-chart'))
    drawNotice(painter, element, WORDS[painter.typesetter.lang].emptyChart, node.box)
    return
  }
  painter.tags.figure(element, node.alt ?? node.spec.title, node.box, () => {
    drawMarks(painter.pen, node, painter.theme.palette, background)
    // A space after each label keeps them apart when the chart's text is copied.
    const lines = node.labels.flatMap((label) => label.lines.map((line) => ({ ...line, end: 'space' as const })))
    if (lines.length > 0) drawLines(painter, lines)
  })
}

function isDrawable({ spec }: ChartNode): boolean {
  const { min, max } = spec
  const values = shownSeries(spec).flatMap(({ points }) => points.map(({ value }) => value))
  return [min, max].every(Number.isFinite) && values.some(Number.isFinite)
}
