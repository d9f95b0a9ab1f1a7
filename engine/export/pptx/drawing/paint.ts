import type { Stroke } from '../../../../core/scene/model'
import type { Paint, PaletteRole } from '../../../../core/template/palette'
import { toEmu } from '../../../../core/units'
import { val, type Xml, x } from '../../../ooxml/xml/element'

/** Where a role is in an Office theme. */
const SCHEME: Readonly<Record<PaletteRole, string>> = {
  background: 'bg1',
  text: 'tx1',
  surface: 'bg2',
  muted: 'tx2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  positive: 'hlink',
  negative: 'folHlink',
}

const PERCENT = 100_000
const share = (value: number): number => Math.round(value * PERCENT)

/** A paint as a scheme color, so that another palette recolors it. */
export function color(paint: Paint): Xml {
  return x(
    'a:schemeClr',
    { val: SCHEME[paint.role] },
    paint.lumMod !== undefined && val('a:lumMod', share(paint.lumMod)),
    paint.lumOff !== undefined && val('a:lumOff', share(paint.lumOff)),
    paint.alpha !== undefined && paint.alpha < 1 && val('a:alpha', share(paint.alpha)),
  )
}

/** A fill; null says that there is none. */
export function fill(paint: Paint | null): Xml {
  return paint === null ? x('a:noFill') : x('a:solidFill', {}, color(paint))
}

/**
 * Hatching for what the sources say in words only. Of Office's rising diagonals this is the widest, and as far apart as
 * ours in PowerPoint; LibreOffice draws each of them as hairlines, and finer.
 */
export function hatching(ink: Paint, background: Paint): Xml {
  return x('a:pattFill', { prst: 'wdUpDiag' }, x('a:fgClr', {}, color(ink)), x('a:bgClr', {}, color(background)))
}

/** An outline; null says that there is none. The name is that of a table's border where it is one. */
export function line(stroke: Stroke | null, name = 'a:ln'): Xml {
  if (stroke === null) return x(name, {}, x('a:noFill'))
  return x(
    name,
    { w: toEmu(stroke.width), cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    fill(stroke.paint),
    val('a:prstDash', stroke.dash === 'dash' ? 'dash' : 'solid'),
  )
}

/** True where two paints give the same color in every palette. */
export function samePaint(a: Paint, b: Paint): boolean {
  return (
    a.role === b.role &&
    (a.lumMod ?? 1) === (b.lumMod ?? 1) &&
    (a.lumOff ?? 0) === (b.lumOff ?? 0) &&
    (a.alpha ?? 1) === (b.alpha ?? 1)
  )
}
