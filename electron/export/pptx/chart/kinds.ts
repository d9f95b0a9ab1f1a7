import { isDashedBetween, KIND_LOOK, type KindLook, LIGHT_FILL } from '../../../../core/chart/kind-look'
import type { ChartPoint, PointKind } from '../../../../core/chart/model'
import type { Paint } from '../../../../core/template/palette'
import { type Points, toEmu } from '../../../../core/units'
import { fill, hatching } from '../drawing/paint'
import { val, type Xml, x } from '../xml/element'

/** How wide the outline of a bar or point is that shows its kind by it; 0 where it has none. */
export function outlineWidth(kind: PointKind, width: Points): Points {
  return KIND_LOOK[kind].outline === 'none' ? 0 : width
}

/** Fill and outline of a bar: what is empty is seen through. */
export function barProperties(kind: PointKind, paint: Paint, ground: Paint, width: Points): Xml {
  const empty = fill(null)
  const light = fill({ ...paint, alpha: LIGHT_FILL })
  return x('c:spPr', {}, inside(kind, paint, ground, { empty, light }), stroke(kind, paint, width))
}

/** Fill and outline of a line's point. It lies on its line, so what is empty shows the ground and nothing shines through. */
export function pointProperties(kind: PointKind, paint: Paint, ground: Paint, width: Points): Xml {
  const empty = fill(ground)
  const light = fill({ role: paint.role, lumMod: TINT, lumOff: 1 - TINT })
  return x('c:spPr', {}, inside(kind, paint, ground, { empty, light }), stroke(kind, paint, width))
}

/** About what a light fill comes to on a light ground, without being transparent. */
const TINT = 0.4

function inside(kind: PointKind, paint: Paint, ground: Paint, own: Record<'empty' | 'light', Xml>): Xml {
  const look: KindLook['fill'] = KIND_LOOK[kind].fill
  switch (look) {
    case 'solid':
      return fill(paint)
    case 'light':
      return own.light
    case 'none':
      return own.empty
    case 'hatch':
      return hatching(paint, ground)
  }
}

function stroke(kind: PointKind, paint: Paint, width: Points): Xml {
  const { outline } = KIND_LOOK[kind]
  if (outline === 'none') return x('a:ln', {}, x('a:noFill'))
  return x('a:ln', { w: toEmu(width) }, fill(paint), val('a:prstDash', outline === 'dash' ? 'dash' : 'solid'))
}

/** The stretch of a line that leads to a point, from the last point before it that has a value. */
export function stretchProperties(points: readonly ChartPoint[], index: number, paint: Paint, width: Points): Xml {
  const to = points[index]?.kind ?? 'observed'
  const from = points.slice(0, index).findLast(({ value }) => value !== null)?.kind ?? to
  return lineProperties(paint, width, isDashedBetween(from, to))
}

/** A line of a line chart. */
export function lineProperties(paint: Paint, width: Points, dashed: boolean): Xml {
  const dash = val('a:prstDash', dashed ? 'dash' : 'solid')
  return x('c:spPr', {}, x('a:ln', { w: toEmu(width), cap: dashed ? 'flat' : 'rnd' }, fill(paint), dash, x('a:round')))
}
