import type { Orientation } from '../../../../core/picture/exif'
import type { Crop, Geometry, ImageNode, PathCommand, TextNode } from '../../../../core/scene/model'
import { type Box, type Points, toEmu } from '../../../../core/units'
import { type Xml, x } from '../../../ooxml/xml/element'

const DEGREE = 60_000

/** A box as Office places it: `a:xfrm` on shapes and pictures, `p:xfrm` on frames. */
export function transform(box: Box, rotation = 0, name = 'a:xfrm'): Xml {
  const turned = Math.round((((rotation % 360) + 360) % 360) * DEGREE)
  return x(
    name,
    { rot: turned === 0 ? null : turned },
    x('a:off', { x: toEmu(box.x), y: toEmu(box.y) }),
    x('a:ext', { cx: toEmu(Math.max(0, box.width)), cy: toEmu(Math.max(0, box.height)) }),
  )
}

/** The place of a chart's or table's frame. */
export function frameTransform(box: Box): Xml {
  return transform(box, 0, 'p:xfrm')
}

/** One of PowerPoint's own forms. */
export function preset(name: string, ...adjustments: readonly Xml[]): Xml {
  return x('a:prstGeom', { prst: name }, x('a:avLst', {}, adjustments))
}

/** The outline of a shape in its box. */
export function outline(geometry: Geometry, box: Box): Xml {
  switch (geometry.type) {
    case 'rect':
      return geometry.radius > 0 ? rounded(geometry.radius, box) : preset('rect')
    case 'ellipse':
      return preset('ellipse')
    case 'line':
      return preset('line')
    case 'path':
      return custom(geometry.commands, box)
  }
}

/** Corners are given as a share of the shorter side, and half of it is the roundest that there is. */
function rounded(radius: number, box: Box): Xml {
  const shorter = Math.min(box.width, box.height)
  const share = shorter > 0 ? Math.min(50_000, Math.round((radius / shorter) * 100_000)) : 0
  return preset('roundRect', x('a:gd', { name: 'adj', fmla: `val ${share}` }))
}

function custom(commands: readonly PathCommand[], box: Box): Xml {
  const steps = commands.map((command) => step(command, box))
  return x(
    'a:custGeom',
    {},
    x('a:avLst'),
    x('a:gdLst'),
    x('a:ahLst'),
    x('a:cxnLst'),
    x('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    x('a:pathLst', {}, x('a:path', { w: toEmu(box.width), h: toEmu(box.height) }, steps)),
  )
}

function step(command: PathCommand, box: Box): Xml {
  const point = (px: number, py: number) => x('a:pt', { x: toEmu(px - box.x), y: toEmu(py - box.y) })
  switch (command[0]) {
    case 'M':
      return x('a:moveTo', {}, point(command[1], command[2]))
    case 'L':
      return x('a:lnTo', {}, point(command[1], command[2]))
    case 'C':
      return x(
        'a:cubicBezTo',
        {},
        point(command[1], command[2]),
        point(command[3], command[4]),
        point(command[5], command[6]),
      )
    case 'Z':
      return x('a:close')
  }
}

/** True where two boxes are one in Office's units. */
export function sameBox(a: Box, b: Box): boolean {
  return (
    toEmu(a.x) === toEmu(b.x) &&
    toEmu(a.y) === toEmu(b.y) &&
    toEmu(a.width) === toEmu(b.width) &&
    toEmu(a.height) === toEmu(b.height)
  )
}

/** More than the difference between two programs' arithmetic, less than any letter. */
const TOLERANCE: Points = 1

/**
 * The box of a text, a hair wider where a single line fills it: a program that rounds otherwise would break that line.
 * It grows to the side on which nothing is aligned, so that the text stays where it is.
 */
export function padSingleLineBox(node: TextNode): Box {
  const { box, lines, paragraphs } = node
  const single = lines.length === paragraphs.length
  const tight = lines.some(
    (line) => box.width - (paragraphs[line.paragraph]?.bullet?.indent ?? 0) - line.width < TOLERANCE,
  )
  if (!single || !tight) return box
  const align = paragraphs[0]?.align ?? 'left'
  const width = box.width + 2 * TOLERANCE
  if (align === 'left') return { ...box, width }
  return { ...box, x: box.x - (align === 'center' ? TOLERANCE : 2 * TOLERANCE), width }
}

/** A picture is mirrored from left to right first, then turned by quarters clockwise (ECMA-376, 20.1.7.6). */
interface Turn {
  readonly mirrored: boolean
  readonly quarters: 0 | 1 | 2 | 3
}

const TURNS: Readonly<Record<Orientation, Turn>> = {
  1: { mirrored: false, quarters: 0 },
  2: { mirrored: true, quarters: 0 },
  3: { mirrored: false, quarters: 2 },
  4: { mirrored: true, quarters: 2 },
  5: { mirrored: true, quarters: 3 },
  6: { mirrored: false, quarters: 1 },
  7: { mirrored: true, quarters: 1 },
  8: { mirrored: false, quarters: 3 },
}

/**
 * Where a picture is, and how it is turned upright. Office says the place of what is turned as it would be unturned,
 * around the same middle.
 */
export function orientedTransform({ box, orientation }: Pick<ImageNode, 'box' | 'orientation'>): Xml {
  const { mirrored, quarters } = TURNS[orientation]
  const placed = transform(quarters % 2 === 0 ? box : rotatedBox(box), quarters * 90)
  return mirrored ? { ...placed, attributes: { ...placed.attributes, flipH: true } } : placed
}

function rotatedBox({ x, y, width, height }: Box): Box {
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width }
}

/** What is cut off of the bytes as they lie, where so much of the upright picture is. */
export function storedCrop(upright: Crop, orientation: Orientation): Crop {
  const { mirrored, quarters } = TURNS[orientation]
  let crop: Crop = upright
  for (let turned = 0; turned < quarters; turned++)
    crop = { left: crop.top, top: crop.right, right: crop.bottom, bottom: crop.left }
  return mirrored ? { ...crop, left: crop.right, right: crop.left } : crop
}
