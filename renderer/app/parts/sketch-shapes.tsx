import type { ChartSketch, SketchMark, SketchPlace } from '../../../core/chart/sketch'
import { resolvePaint } from '../../../core/scene/style'
import { paintHex } from '../../../core/template/color'
import type { ColorName } from '../../../core/template/design-schema'
import type { Design, Layout } from '../../../core/template/template'
import type { Box } from '../../../core/units'

// What the marks of a sketch are made of; all lengths are points of the slide.

/** The layout that is sketched, and the design whose colors it has. */
export interface SketchResources {
  readonly layout: Layout
  readonly design: Design
}

interface MarkProps {
  readonly box: Box
  readonly resources: SketchResources
}

/** A chart form in a few strokes. */
export function ChartStrokes({ sketch, box, resources }: MarkProps & { readonly sketch: ChartSketch }) {
  const frame = { ...box, width: Math.min(box.width, sketch.maxWidth) }
  return sketch.marks.map((stroke, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the strokes of a form never change their order
    <ChartStroke key={i} stroke={stroke} frame={frame} paint={hex(resources, 'accent1')} />
  ))
}

interface StrokeProps {
  readonly stroke: SketchMark
  readonly frame: Box
  readonly paint: string
}

function ChartStroke({ stroke, frame, paint }: StrokeProps) {
  const placed = ([x, y]: SketchPlace) => [frame.x + x * frame.width, frame.y + y * frame.height] as const
  switch (stroke.mark) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [placed(stroke.from), placed(stroke.to)]
      return <line x1={x1} y1={y1} x2={x2} y2={y2} stroke={paint} strokeWidth={stroke.width} />
    }
    case 'dot': {
      const [cx, cy] = placed(stroke.at)
      return <circle cx={cx} cy={cy} r={stroke.radius} fill={paint} />
    }
    case 'bar': {
      const [x, y] = placed(stroke.at)
      const [width, height] = stroke.size
      return <Bar x={x} y={y} width={width * frame.width} height={height * frame.height} fill={paint} />
    }
  }
}

/** Events on an axis. */
export function Path({ box, resources }: MarkProps) {
  const y = box.y + box.height / 2
  const step = box.width / 4
  return (
    <>
      <line x1={box.x} y1={y} x2={box.x + box.width} y2={y} stroke={hex(resources, 'muted')} strokeWidth={5} />
      {[0, 1, 2, 3].map((i) => (
        <g key={i}>
          <circle cx={box.x + 16 + i * step} cy={y} r={16} fill={hex(resources, 'accent1')} />
          <Bar
            x={box.x + 16 + i * step}
            y={y + (i % 2 ? 50 : -76)}
            width={step * 0.66}
            height={14}
            fill={hex(resources, 'muted')}
            opacity={0.6}
          />
        </g>
      ))}
    </>
  )
}

/** A share of squares. */
export function Squares({ box, resources }: MarkProps) {
  const columns = 10
  const step = Math.min(box.width / columns, box.height / 5.5)
  return (
    <>
      {Array.from({ length: columns * 4 }, (_, i) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: squares of a grid have nothing but their place
          key={i}
          x={box.x + (i % columns) * step}
          y={box.y + 30 + Math.floor(i / columns) * step}
          width={step * 0.78}
          height={step * 0.78}
          fill={hex(resources, i < 14 ? 'accent1' : 'track')}
        />
      ))}
    </>
  )
}

/** Two panels with an edge. */
export function Panels({ box, resources }: MarkProps) {
  const width = box.width * 0.48
  return (
    <>
      {[box.x, box.x + box.width - width].map((x) => (
        <g key={x}>
          <rect x={x} y={box.y} width={width} height={box.height * 0.72} fill={hex(resources, 'panel')} />
          <rect x={x} y={box.y} width={10} height={box.height * 0.72} fill={hex(resources, 'accent3')} />
          <Rows
            box={{ ...box, x: x + 40, y: box.y + 30, width: width - 80 }}
            count={3}
            thick={14}
            gap={52}
            fill={hex(resources, 'muted')}
          />
        </g>
      ))}
    </>
  )
}

/** Hills under a sun: a picture. */
export function Landscape({ box, resources }: MarkProps) {
  const { x, y, width, height } = box
  const at = (across: number, down: number) => `${x + width * across} ${y + height * down}`
  return (
    <>
      <rect {...box} fill={hex(resources, 'panel')} />
      <circle
        cx={x + width * 0.74}
        cy={y + height * 0.28}
        r={Math.min(width, height) * 0.1}
        fill={hex(resources, 'accent3')}
      />
      <path
        d={`M${at(0, 1)}L${at(0.34, 0.42)}L${at(0.56, 0.76)}L${at(0.68, 0.6)}L${at(1, 1)}Z`}
        fill={hex(resources, 'accent1')}
        opacity={0.8}
      />
    </>
  )
}

interface RowsProps {
  readonly box: Box
  readonly count: number
  readonly thick: number
  readonly gap: number
  readonly fill: string
  /** Of the first cell of each row, where it is another one. */
  readonly head?: string
}

const LENGTHS = [0.92, 0.7, 0.84]

/** Lines of words, as many as there is room for. */
export function Rows({ box, count, thick, gap, fill, head }: RowsProps) {
  const fitting = Math.max(1, Math.min(count, Math.floor(box.height / gap)))
  return Array.from({ length: fitting }, (_, i) => {
    const y = box.y + 10 + i * gap
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a sketch are all alike
      <g key={i}>
        {head && <Bar x={box.x} y={y} width={thick * 2} height={thick} fill={head} />}
        <Bar
          x={box.x + (head ? thick * 4 : 0)}
          y={y}
          width={(box.width - (head ? thick * 4 : 0)) * (LENGTHS[i % LENGTHS.length] ?? 1)}
          height={thick}
          fill={fill}
          opacity={0.6}
        />
      </g>
    )
  })
}

interface BarProps extends Box {
  readonly fill: string
  readonly opacity?: number
}

/** A word, a figure, a column. */
export function Bar({ height, ...props }: BarProps) {
  return <rect {...props} height={height} rx={Math.min(6, height / 3)} />
}

/** A color of the design, for SVG. */
export function hex({ design }: SketchResources, color: ColorName): string {
  return `#${paintHex(design.palette, resolvePaint(design, color))}`
}
