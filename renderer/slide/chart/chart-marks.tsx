import type { Chart } from 'chart.js'
import { type PointerEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { chartCanvas } from '../../../core/drawing/chartjs-config'
import type { ChartNode } from '../../../core/scene/model'
import type { Paint, Palette } from '../../../core/template/palette'
import type { OnMark } from '../node-context'
import { openChart, paintChart } from './chartjs'
import { markAt } from './mark-tooltip'
import { usePixelRatio } from './pixel-ratio'

interface ChartMarksProps {
  readonly node: ChartNode
  readonly palette: Palette
  readonly background: Paint
  readonly onMark: OnMark | null
}

/** The canvas of a chart in its place among the nodes. Without a browser it stays empty. */
export function ChartMarks(props: ChartMarksProps): ReactNode {
  const { node, onMark } = props
  const size = chartCanvas(node)
  return (
    <foreignObject x={node.box.x} y={node.box.y} {...size}>
      {onMark === null ? <PaintedMarks {...props} size={size} /> : <LiveMarks {...props} onMark={onMark} size={size} />}
    </foreignObject>
  )
}

interface CanvasProps extends Omit<ChartMarksProps, 'onMark'> {
  readonly size: { readonly width: number; readonly height: number }
}

/** A picture of the chart, drawn once. */
function PaintedMarks({ node, palette, background, size }: CanvasProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const ratio = usePixelRatio(canvas)
  useLayoutEffect(() => {
    if (canvas.current !== null && ratio > 0) paintChart(canvas.current, { node, palette, background, ratio })
  }, [node, palette, background, ratio])
  return <canvas ref={canvas} style={{ ...size, display: 'block' }} />
}

/** A chart that knows which mark the pointer is on. */
function LiveMarks({ node, palette, background, size, onMark }: CanvasProps & { readonly onMark: OnMark }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const chart = useRef<Chart>(null)
  const ratio = usePixelRatio(canvas)
  useLayoutEffect(() => {
    if (canvas.current === null || ratio === 0) return
    const opened = openChart(canvas.current, { node, palette, background, ratio })
    chart.current = opened
    return () => {
      chart.current = null
      opened.destroy()
    }
  }, [node, palette, background, ratio])
  const point = (event: PointerEvent<HTMLCanvasElement>) => {
    if (chart.current !== null) onMark(node, markAt(chart.current, node, event))
  }
  return (
    <canvas
      ref={canvas}
      {...size}
      style={{ ...size, display: 'block' }}
      onPointerMove={point}
      onPointerLeave={() => onMark(node, null)}
    />
  )
}
