import type { Crop, ImageNode, ShapeNode, TextNode } from '../../../../core/scene/model'
import { type Xml, x } from '../../../ooxml/xml/element'
import { append, insertAfter, mustFind, replace } from '../../../ooxml/xml/tree'
import { outline, preset, transform } from '../drawing/geometry'
import { fill, hatching, line } from '../drawing/paint'
import { roomyBox } from '../drawing/roomy-box'
import { emptyBody } from '../drawing/text-body'
import { storedCrop, uprightTransform } from '../drawing/upright'
import { type Pass, type Placed, surfaces } from '../job'

/**
 * Outlines, fills and strokes in the theme's colours. pptxgenjs knows no luminance, no hatching and neither of the two
 * hyperlink colours, leaves shapes without a text body (#1441), and draws lines as shapes, not as connectors.
 */
export const shapes: Pass = {
  name: 'shapes',
  run(job) {
    for (const surface of surfaces(job)) for (const placed of surface.placed) draw(placed)
  },
}

function draw(placed: Placed): void {
  const { node, element } = placed
  if (node.kind === 'text') drawTextBox(element, node)
  if (node.kind === 'image') drawPicture(element, node)
  if (node.kind === 'shape') drawShape(element, node)
}

function drawTextBox(element: Placed['element'], node: TextNode): void {
  replace(mustFind(element, 'p:nvSpPr', 'p:cNvSpPr'), x('p:cNvSpPr', { txBox: true }))
  const place = transform(roomyBox(node), node.rotation)
  replace(mustFind(element, 'p:spPr'), x('p:spPr', {}, place, preset('rect'), x('a:noFill')))
}

function drawPicture(element: Placed['element'], node: ImageNode): void {
  replace(mustFind(element, 'p:spPr'), x('p:spPr', {}, uprightTransform(node), preset('rect')))
  if (node.crop === null) return
  insertAfter(mustFind(element, 'p:blipFill'), 'a:blip', cropping(storedCrop(node.crop, node.orientation)))
}

const PERCENT = 100_000

/** ECMA-376, 20.1.8.55: what is cut off at each side, in thousandths of a percent. */
function cropping({ left, top, right, bottom }: Crop): Xml {
  const share = (part: number) => Math.round(part * PERCENT) || null
  return x('a:srcRect', { l: share(left), t: share(top), r: share(right), b: share(bottom) })
}

function drawShape(element: Placed['element'], node: ShapeNode): void {
  const properties = x(
    'p:spPr',
    {},
    transform(node.box),
    outline(node.geometry, node.box),
    inside(node),
    line(node.stroke),
  )
  if (node.geometry.type === 'line') {
    replace(element, connector(properties))
    return
  }
  replace(mustFind(element, 'p:spPr'), properties)
  append(element, emptyBody())
}

function inside(node: ShapeNode): Xml | null {
  if (node.geometry.type === 'line') return null
  if (!node.hatched || node.stroke === null) return fill(node.fill)
  return hatching(node.stroke.paint, node.fill ?? { role: 'background' })
}

/** PowerPoint's own lines are connectors: they have no text and snap to other shapes. */
function connector(properties: Xml): Xml {
  const identity = x('p:nvCxnSpPr', {}, x('p:cNvPr', { id: 0, name: '' }), x('p:cNvCxnSpPr'), x('p:nvPr'))
  return x('p:cxnSp', {}, identity, properties)
}
