import { type MouseEvent, type ReactNode, useState } from 'react'
import type { SceneNode, SceneSlide } from '../../core/scene/model'
import type { Points } from '../../core/units'
import type { ChartMark } from './chart/mark-tooltip'
import { type DescribeMark, describeFromNotes, MarkTooltip } from './chart/mark-tooltip'
import type { OnMark } from './node-context'
import { Selection } from './selection'
import { SlideCanvas } from './slide-canvas'
import { SlideNodes } from './slide-nodes'
import type { SlideStyle } from './slide-style'

export interface SlideViewProps {
  readonly scene: SlideStyle
  readonly slide: SceneSlide
  /** Charts answer to the pointer. */
  readonly interactive?: boolean
  /** What a chart's tooltip says; without it, what the slide's notes say about the number. */
  readonly describeMark?: DescribeMark
  /** Called with the node, a text or a table, and the height on the slide where it was clicked, in points. */
  readonly onTextDoubleClick?: (nodeId: string, slot: string | null, y: number) => void
  /** Id of the node that is marked as selected. */
  readonly selectedNode?: string | null
}

/**
 * A slide as it is edited and presented: real text, pictures with their alternatives, charts with tooltips. As wide as
 * what it is in. Nothing is laid out here: every node is where the scene has placed it.
 */
export function SlideView(props: SlideViewProps): ReactNode {
  const { scene, slide, interactive = false, onTextDoubleClick, selectedNode = null } = props
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const doubleClick = onTextDoubleClick && ((event: MouseEvent) => reportText(event, slide, onTextDoubleClick))
  // State setters never change, so pointing at a mark draws the tooltip and nothing else.
  const [onMark] = useState<OnMark>((): OnMark => (node, mark) => setPointed(mark && { node, mark }))
  return (
    <div className="slide-view">
      <SlideCanvas slideStyle={scene} role="group" aria-label={slide.title} onDoubleClick={doubleClick}>
        <SlideNodes
          slideStyle={scene}
          slide={slide}
          onMark={interactive ? onMark : null}
          editable={onTextDoubleClick !== undefined}
        />
        <Selection slide={slide} palette={scene.theme.palette} node={selectedNode} />
      </SlideCanvas>
      {interactive && pointed !== null && <Tooltip {...props} pointed={pointed} />}
    </div>
  )
}

interface Pointed {
  readonly node: SceneNode
  readonly mark: ChartMark
}

/** Nothing once the chart that was pointed at is gone from the slide. */
function Tooltip(props: SlideViewProps & { readonly pointed: Pointed }): ReactNode {
  const { scene, slide, pointed, describeMark = describeFromNotes } = props
  if (!slide.nodes.includes(pointed.node)) return null
  const text = describeMark(pointed.mark, slide)
  return text && <MarkTooltip text={text} mark={pointed.mark} size={scene.size} />
}

/** One listener for all texts: which one it was is written on its group. */
function reportText(
  { target, currentTarget, clientY }: MouseEvent,
  slide: SceneSlide,
  report: NonNullable<SlideViewProps['onTextDoubleClick']>,
): void {
  const id = target instanceof Element ? target.closest('[data-node]')?.getAttribute('data-node') : null
  const node = slide.nodes.find((each) => each.id === id)
  if ((node?.kind === 'text' || node?.kind === 'table') && !node.fromLayout)
    report(node.id, node.slot, heightOnSlide(currentTarget, clientY))
}

function heightOnSlide(canvas: Element, clientY: number): Points {
  const frame = canvas.getBoundingClientRect()
  const height = canvas instanceof SVGSVGElement ? canvas.viewBox.baseVal.height : frame.height
  return ((clientY - frame.top) / frame.height) * height
}
