import { type Xml, x } from '../../../ooxml/xml/element'

/** The shape tree of a part that is written anew. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  const zero = { x: 0, y: 0 }
  const none = { cx: 0, cy: 0 }
  return x(
    'p:spTree',
    {},
    x('p:nvGrpSpPr', {}, x('p:cNvPr', { id: 1, name: '' }), x('p:cNvGrpSpPr'), x('p:nvPr')),
    x('p:grpSpPr', {}, x('a:xfrm', {}, x('a:off', zero), x('a:ext', none), x('a:chOff', zero), x('a:chExt', none))),
    shapes,
  )
}
