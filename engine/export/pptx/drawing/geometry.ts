import type { Geometry, PathCommand } from '../../../../core/scene/model'
import { type Box, toEmu } from '../../../../core/units'
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

/** The identity of a frame, for the pass `names` to fill in. */
export function frameIdentity(): Xml {
  return x(
    'p:nvGraphicFramePr',
    {},
    x('p:cNvPr', { id: 0, name: '' }),
    x('p:cNvGraphicFramePr', {}, x('a:graphicFrameLocks', { noGrp: true })),
    x('p:nvPr'),
  )
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
