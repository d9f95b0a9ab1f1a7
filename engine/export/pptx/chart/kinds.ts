import type { PointKind } from '../../../../core/chart/model'
import { DASHED_POINT, KIND_STYLES, type KindStyle, LIGHT_FILL } from '../../../../core/drawing/kind-style'
import type { Paint } from '../../../../core/template/palette'
import { type Points, toEmu } from '../../../../core/units'
import { val, type Xml, x } from '../../../ooxml/xml/element'
import { fill, hatching } from '../drawing/paint'
import { solidPaint } from '../drawing/solid'
import type { ChartPlan } from './plan'

/** How wide the outline of a bar or point is that shows its kind by it; 0 where it has none. */
export function outlineWidth(kind: PointKind, width: Points): Points {
  return KIND_STYLES[kind].outline === 'none' ? 0 : width
}

/** Neither fill nor line: of a series that only carries others. */
export const UNSEEN: Xml = x('c:spPr', {}, x('a:noFill'), x('a:ln', {}, x('a:noFill')))

/** Fill and outline of a bar: what is empty is seen through. */
export function barProperties(kind: PointKind, paint: Paint, background: Paint, width: Points): Xml {
  const empty = fill(null)
  const light = fill({ ...paint, alpha: LIGHT_FILL })
  return x('c:spPr', {}, inside(kind, paint, background, { empty, light }), stroke(kind, paint, width, true))
}

/** Fill and outline of a line's point. It lies on its line: what is empty shows the background, and nothing shines through. */
export function pointProperties(kind: PointKind, paint: Paint, plan: ChartPlan, width: Points): Xml {
  const { background, node } = plan
  const empty = fill(background)
  const light = fill(paler(paint, LIGHT_FILL, plan))
  const dashes = node.pointSize >= DASHED_POINT
  return x('c:spPr', {}, inside(kind, paint, background, { empty, light }), stroke(kind, paint, width, dashes))
}

/** A paint at this opacity on the background, without being seen through. */
export function paler(paint: Paint, alpha: number, { background, palette }: ChartPlan): Paint {
  return solidPaint({ ...paint, alpha }, background, palette)
}

function inside(kind: PointKind, paint: Paint, background: Paint, own: Record<'empty' | 'light', Xml>): Xml {
  const style: KindStyle['fill'] = KIND_STYLES[kind].fill
  switch (style) {
    case 'solid':
      return fill(paint)
    case 'light':
      return own.light
    case 'none':
      return own.empty
    case 'hatch':
      return hatching(paint, background)
  }
}

function stroke(kind: PointKind, paint: Paint, width: Points, dashes: boolean): Xml {
  const { outline } = KIND_STYLES[kind]
  if (outline === 'none') return x('a:ln', {}, x('a:noFill'))
  return x('a:ln', { w: toEmu(width) }, fill(paint), val('a:prstDash', dashes && outline === 'dash' ? 'dash' : 'solid'))
}

/** A line of a line chart. */
export function lineProperties(paint: Paint, width: Points, dashed: boolean): Xml {
  const dash = val('a:prstDash', dashed ? 'dash' : 'solid')
  return x('c:spPr', {}, x('a:ln', { w: toEmu(width), cap: dashed ? 'flat' : 'rnd' }, fill(paint), dash, x('a:round')))
}
