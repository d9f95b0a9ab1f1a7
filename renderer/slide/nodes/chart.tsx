import type { ChartLabel } from '../../../core/chart/model'
import type { Line } from '../../../core/text/model'
import { ChartMarks } from '../chart/chart-marks'
import type { NodeView } from '../node-context'
import { LineTexts } from '../text/line-texts'
import { nodeNames, pictureRole } from './shape'

/** Marks by Chart.js, and the labels as text where the scene has placed them. */
export const ChartView: NodeView<'chart'> = ({ node, context }) => (
  <g {...nodeNames(node)} {...pictureRole(node.alt ?? node.spec.title)}>
    <ChartMarks node={node} palette={context.palette} background={context.background} onMark={context.onMark} />
    {/* Labels are over the canvas; the pointer must still find the marks. */}
    <g pointerEvents="none">
      {keyed(node.labels).map(({ key, lines }) => (
        <LineTexts key={key} lines={lines} context={context} />
      ))}
    </g>
  </g>
)

/** Labels by their order: two of a kind may be at one category. */
function keyed(labels: readonly ChartLabel[]): readonly { readonly key: number; readonly lines: readonly Line[] }[] {
  return labels.map(({ lines }, key) => ({ key, lines }))
}
