import type {
  ChartNode,
  Crop,
  ImageNode,
  SceneNode,
  ShapeNode,
  TableNode,
  TextNode,
} from '../../../../core/scene/model'
import { childrenOf, textOf, type Xml, x } from '../../../ooxml/xml/element'
import { declare } from '../../../ooxml/xml/namespaces'
import {
  frameTransform,
  orientedTransform,
  outline,
  padSingleLineBox,
  preset,
  sameBox,
  storedCrop,
  transform,
} from '../drawing/geometry'
import { fill, hatching, line } from '../drawing/paint'
import type { LinkId } from '../drawing/paragraph'
import { run } from '../drawing/run'
import { type Identity, numberField, placeholderIdentity, reference } from '../drawing/sheet'
import { emptyBody, placeholderBody, textBody } from '../drawing/text-body'
import type { Placeholder } from '../slots'

/** Draws one node of the scene as an object of a slide or layout. */

/** What objects need to know of the part that they are on. */
export interface Sheet {
  /** The slide's number, or null on layouts. */
  readonly number: number | null
  readonly linkId: LinkId
  /** The id of the part's relationship to a picture. */
  readonly pictureId: (node: ImageNode) => string
  /** What a frame shows: the `a:graphic` of a chart or table. */
  readonly chart: (node: ChartNode) => Xml
  readonly table: (node: TableNode) => Xml
}

/** A node as an object. `slot` is the placeholder that it fills, or null. */
export function drawObject(node: SceneNode, identity: Identity, slot: Placeholder | null, sheet: Sheet): Xml {
  const properties = propertiesOf(node, identity)
  switch (node.kind) {
    case 'text':
      return slot === null ? textBox(node, properties, sheet) : textPlaceholder(node, properties, slot, sheet)
    case 'image':
      return picture(node, properties, slot, sheet)
    case 'chart':
      return frame(node, properties, slot, sheet.chart(node))
    case 'table':
      return frame(node, properties, slot, sheet.table(node))
    case 'shape':
      return shape(node, properties)
  }
}

/** A title on a layout without a place for one: it is a placeholder, but states its place and style itself. */
export function drawOwnTitle(node: TextNode, identity: Identity, sheet: Sheet): Xml {
  const placeholder = placeholderIdentity({ type: 'title', idx: null }, propertiesOf(node, identity))
  return x('p:sp', {}, placeholder, boxProperties(node), textBody(node, sheet.linkId))
}

/** Id and name, and what a reader who cannot see the object hears; or that it is decoration, so that nothing is. */
function propertiesOf(node: SceneNode, { id, name }: Identity): Xml {
  const text = node.alt ?? (node.kind === 'chart' ? node.spec.title : null)
  if (text !== null && text !== '') return x('p:cNvPr', { id, name, descr: text })
  return x('p:cNvPr', { id, name }, isDecoration(node) && DECORATIVE)
}

/** Shapes and pictures without a description are decoration. Texts need no description. */
function isDecoration(node: SceneNode): boolean {
  return node.role === 'decoration' || node.kind === 'shape' || node.kind === 'image'
}

const DECORATIVE = x(
  'a:extLst',
  {},
  x(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    x('adec:decorative', { ...declare('adec'), val: true }),
  ),
)

function textBox(node: TextNode, properties: Xml, { linkId }: Sheet): Xml {
  const identity = x('p:nvSpPr', {}, properties, x('p:cNvSpPr', { txBox: true }), x('p:nvPr'))
  return x('p:sp', {}, identity, boxProperties(node), textBody(node, linkId))
}

function boxProperties(node: TextNode): Xml {
  return x('p:spPr', {}, transform(padSingleLineBox(node), node.rotation), preset('rect'), x('a:noFill'))
}

/** A place that is the layout's is left out, so that moving a title on the layout moves it on all slides. */
function textPlaceholder(node: TextNode, properties: Xml, slot: Placeholder, { number, linkId }: Sheet): Xml {
  const moved = sameBox(node.box, slot.box) ? null : transform(node.box)
  const body = placeholderBody(node, slot, linkId)
  const shown = slot.type === 'sldNum' && number !== null ? withNumberField(body, String(number)) : body
  return x('p:sp', {}, placeholderIdentity(slot, properties), x('p:spPr', {}, moved), shown)
}

/** The first run that shows the slide's number becomes a field. Words around it ("4 / 12") stay words. */
function withNumberField(body: Xml, digits: string): Xml {
  const shows = (each: Xml | string): each is Xml =>
    typeof each !== 'string' && each.name === 'a:r' && textOf(each).includes(digits)
  const at = body.children.findIndex((each) => typeof each !== 'string' && each.children.some(shows))
  return replaceChild(body, at, (paragraph) =>
    replaceChild(paragraph, paragraph.children.findIndex(shows), (shown) => fieldIn(shown, digits)),
  )
}

function fieldIn(shown: Xml, digits: string): readonly Xml[] {
  const [properties = x('a:rPr')] = childrenOf(shown, 'a:rPr')
  const text = textOf(shown)
  const at = text.indexOf(digits)
  const words = (part: string) => (part === '' ? [] : [run(part, properties)])
  return [...words(text.slice(0, at)), numberField(properties, digits), ...words(text.slice(at + digits.length))]
}

function replaceChild(parent: Xml, index: number, change: (child: Xml) => Xml | readonly Xml[]): Xml {
  const child = parent.children[index]
  if (child === undefined || typeof child === 'string') return parent
  return { ...parent, children: parent.children.toSpliced(index, 1, ...[change(child)].flat()) }
}

function picture(node: ImageNode, properties: Xml, slot: Placeholder | null, { pictureId }: Sheet): Xml {
  // A layout turns no picture.
  const inPlace = slot !== null && node.orientation === 1 && sameBox(node.box, slot.box)
  const place = inPlace ? null : orientedTransform(node)
  return x(
    'p:pic',
    {},
    x(
      'p:nvPicPr',
      {},
      properties,
      x('p:cNvPicPr', {}, x('a:picLocks', { noGrp: slot === null ? null : true, noChangeAspect: true })),
      x('p:nvPr', {}, slot && reference(slot)),
    ),
    x(
      'p:blipFill',
      {},
      x('a:blip', { 'r:embed': pictureId(node) }),
      node.crop && cropping(storedCrop(node.crop, node.orientation)),
      x('a:stretch', {}, x('a:fillRect')),
    ),
    x('p:spPr', {}, place, slot === null && preset('rect')),
  )
}

const PERCENT = 100_000

/** ECMA-376, 20.1.8.55: what is cut off at each side, in thousandths of a percent. */
function cropping({ left, top, right, bottom }: Crop): Xml {
  const share = (part: number) => Math.round(part * PERCENT) || null
  return x('a:srcRect', { l: share(left), t: share(top), r: share(right), b: share(bottom) })
}

/** A frame must state its place (ECMA-376, 19.3.1.21), also where it fills a placeholder; it follows that on "Reset". */
function frame({ box }: ChartNode | TableNode, properties: Xml, slot: Placeholder | null, graphic: Xml): Xml {
  const identity = x(
    'p:nvGraphicFramePr',
    {},
    properties,
    x('p:cNvGraphicFramePr', {}, x('a:graphicFrameLocks', { noGrp: true })),
    x('p:nvPr', {}, slot && reference(slot)),
  )
  return x('p:graphicFrame', {}, identity, frameTransform(box), graphic)
}

/** PowerPoint's own lines are connectors: they have no text and snap to other shapes. */
function shape(node: ShapeNode, properties: Xml): Xml {
  const shapeProperties = x(
    'p:spPr',
    {},
    transform(node.box),
    outline(node.geometry, node.box),
    inside(node),
    line(node.stroke),
  )
  if (node.geometry.type === 'line') {
    return x('p:cxnSp', {}, x('p:nvCxnSpPr', {}, properties, x('p:cNvCxnSpPr'), x('p:nvPr')), shapeProperties)
  }
  return x('p:sp', {}, x('p:nvSpPr', {}, properties, x('p:cNvSpPr'), x('p:nvPr')), shapeProperties, emptyBody())
}

function inside(node: ShapeNode): Xml | null {
  if (node.geometry.type === 'line') return null
  if (!node.hatched || node.stroke === null) return fill(node.fill)
  return hatching(node.stroke.paint, node.fill ?? { role: 'background' })
}
