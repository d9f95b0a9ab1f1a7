import type { ReactNode } from 'react'
import { CHART_FORMS } from '../../../core/chart/forms/index'
import type { ChartFormId } from '../../../core/chart-form-ids'
import { resolveStyle } from '../../../core/scene/style'
import { paintHex } from '../../../core/template/color'
import type { Area, AreaOf } from '../../../core/template/template'
import type { Box } from '../../../core/units'
import { Bar, ChartStrokes, hex, Landscape, Panels, Path, Rows, type SketchResources, Squares } from './sketch-shapes'

/** Sketched where a layout takes any chart form. */
const USUAL_FORM: ChartFormId = 'column'

type Marks = {
  readonly [Show in Area['show']]: (area: AreaOf<Show>, box: Box, resources: SketchResources) => ReactNode
}

/** What stands for each kind of area. Decoration needs no mark: it is drawn as it is. */
const MARKS: Marks = {
  text: textMark,
  points: (_, box, resources) => <Rows box={box} count={3} thick={14} gap={64} fill={hex(resources, 'muted')} />,
  cards: cardsMark,
  chart: ({ forms }, box, resources) => (
    <ChartStrokes sketch={CHART_FORMS[forms?.[0] ?? USUAL_FORM].sketch} box={box} resources={resources} />
  ),
  table: (_, box, resources) => (
    <Rows box={box} count={6} thick={10} gap={46} fill={hex(resources, 'muted')} head={hex(resources, 'accent1')} />
  ),
  shares: (_, box, resources) => <Squares box={box} resources={resources} />,
  timeline: (_, box, resources) => <Path box={box} resources={resources} />,
  conflicts: (_, box, resources) => <Panels box={box} resources={resources} />,
  image: (_, box, resources) => <Landscape box={box} resources={resources} />,
  agenda: (_, box, resources) => (
    <Rows box={box} count={4} thick={14} gap={58} fill={hex(resources, 'muted')} head={hex(resources, 'accent1')} />
  ),
  sources: (_, box, resources) => <Rows box={box} count={8} thick={8} gap={34} fill={hex(resources, 'muted')} />,
  numeral: (area, box, resources) => {
    const { size, paint } = resolveStyle(resources.design, area.style, 'en').style
    return (
      <Bar
        x={box.x}
        y={box.y + box.height - size * 0.7}
        width={size}
        height={size * 0.6}
        fill={`#${paintHex(resources.design.palette, paint)}`}
      />
    )
  },
  panel: () => null,
  rule: () => null,
  motif: () => null,
  icon: () => null,
}

/** The mark of an area. A kind of area without one does not compile. */
export function sketchMark(area: Area, box: Box, resources: SketchResources): ReactNode {
  const mark = MARKS[area.show] as (area: Area, box: Box, resources: SketchResources) => ReactNode
  return mark(area, box, resources)
}

function textMark({ style, colour, valign }: AreaOf<'text'>, box: Box, { design }: SketchResources): ReactNode {
  const { style: resolved } = resolveStyle(design, style, 'en', colour)
  const height = Math.max(12, resolved.size * 0.62)
  const y =
    valign === 'bottom'
      ? box.y + box.height - height
      : valign === 'middle'
        ? box.y + (box.height - height) / 2
        : box.y + 6
  return (
    <Bar
      x={box.x}
      y={y}
      width={box.width * 0.62}
      height={height}
      fill={`#${paintHex(design.palette, resolved.paint)}`}
      opacity={0.8}
    />
  )
}

const MAX_CARDS = 6

function cardsMark({ slot, columns, arrange }: AreaOf<'cards'>, box: Box, resources: SketchResources): ReactNode {
  const wanted = resources.layout.slots[slot]
  const count = Math.min(MAX_CARDS, wanted?.max ?? 1)
  const across = Math.min(count, columns[String(count)] ?? 1)
  const down = Math.ceil(count / across)
  const width = box.width / across
  const height = box.height / down
  const figure = Math.min(64, height * 0.34)
  const isFact = wanted?.accepts !== 'metrics'
  return Array.from({ length: count }, (_, i) => {
    const x = box.x + (i % across) * width
    const y = box.y + Math.floor(i / across) * height + 8
    const beside = arrange === 'beside'
    const words = beside ? { x: x + width * 0.42, y: y + figure * 0.3 } : { x, y: y + figure + 22 }
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the cards of a sketch are all alike
      <g key={i}>
        <Bar
          x={x}
          y={y}
          width={width * (isFact ? 0.8 : 0.34)}
          height={isFact ? 16 : figure}
          fill={hex(resources, 'accent1')}
        />
        <Bar {...words} width={width * 0.5} height={12} fill={hex(resources, 'muted')} opacity={0.6} />
      </g>
    )
  })
}
