import type { ChartLabel } from '../../../core/chart/model'
import type { Line } from '../../../core/text/model'
import { ChartMarks } from '../chart/chart-marks'
import type { NodeView } from '../place'
import { LineTexts } from '../text/line-texts'
import { nodeNames, pictureRole } from './shape'

/** Marks by Chart.js, and the labels as text where the scene has placed them. */
export const ChartView: NodeView<'chart'> = ({ node, place }) => (
  <g {...nodeNames(node)} {...pictureRole(node.alt ?? node.spec.title)}>
    <ChartMarks node={node} palette={place.palette} ground={place.ground} onMark={place.onMark} />
    {/* Labels stand over the canvas; the pointer must still find the marks. */}
    <g pointerEvents="none">
      {keyed(node.labels).map(({ key, lines }) => (
        <LineTexts key={key} lines={lines} place={place} />
      ))}
    </g>
  </g>
)

/** Labels by their order: two of a kind may stand at one category. */
function keyed(labels: readonly ChartLabel[]): readonly { readonly key: number; readonly lines: readonly Line[] }[] {
  return labels.map(({ lines }, key) => ({ key, lines }))
}
