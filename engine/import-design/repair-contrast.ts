import type { Repair } from '../../bridge/import-report'
import { contrast, fromOklch, paintHex, toOklch } from '../../core/template/color'
import {
  backgroundHex,
  effectiveContrast,
  MIN_CONTRAST,
  paintOf,
  TEXT_BACKGROUNDS,
  type TextOnBackground,
} from '../../core/template/contrast'
import type { ColorName, PaintName } from '../../core/template/design-schema'
import { PALETTE_ROLES, type Paint, type Palette, type PaletteRole } from '../../core/template/palette'
import type { Design } from '../../core/template/template'

type Colors = Pick<Design, 'palette' | 'paints'>

export interface Repaired {
  readonly colors: Colors
  readonly repairs: readonly Repair[]
}

/** Lightness is searched in steps that no eye tells apart. */
const STEP = 0.004

/**
 * Changes only the lightness of colors that text is set in, and as little as will do, until each reaches the least
 * contrast on every background that it is read on. First the background of covers, then the roles, then what is mixed of
 * them.
 */
export function repairContrast(original: Colors): Repaired {
  let colors = original
  for (const role of PALETTE_ROLES) {
    const pairs = TEXT_BACKGROUNDS.filter(({ text }) => text === role || isPlain(colors, text, role))
    const hex = readableHex(colors, role, pairs)
    if (hex !== null) colors = { ...colors, palette: { ...colors.palette, [role]: hex } as Palette }
  }
  colors = withReadableBackground(colors)
  for (const pair of TEXT_BACKGROUNDS) colors = withOpaquer(colors, pair)
  return { colors, repairs: repairsBetween(original, colors) }
}

/** Whether a mixed color is a role as it is, so that the role must be readable there too. */
function isPlain(colors: Colors, text: ColorName, role: PaletteRole): boolean {
  const { role: own, lumMod, lumOff, alpha } = paintOf(colors, text)
  return own === role && role !== 'background' && text !== 'onGround' && (lumMod ?? lumOff ?? alpha) === undefined
}

/** The nearest color of the same hue that is read on all backgrounds; null where the role is, or where there is none. */
function readableHex(colors: Colors, role: PaletteRole, pairs: readonly TextOnBackground[]): string | null {
  const backgrounds = pairs.map(({ background }) => backgroundHex(colors, background))
  const readable = (hex: string) => backgrounds.every((background) => contrast(hex, background) >= MIN_CONTRAST)
  const own = colors.palette[role]
  if (readable(own)) return null
  const color = toOklch(own)
  for (let away = STEP; away < 1; away += STEP) {
    for (const lightness of [color.lightness - away, color.lightness + away]) {
      if (lightness < 0 || lightness > 1) continue
      const hex = fromOklch({ ...color, lightness })
      if (readable(hex)) return hex
    }
  }
  return null
}

/** A background of middling lightness lets neither light nor dark text be read; it grows darker or lighter. */
function withReadableBackground(colors: Colors): Colors {
  const pair = { text: 'onGround', background: 'ground' } as const
  const { role, lumMod = 1 } = paintOf(colors, 'ground')
  for (let away = 0; away < 0.8; away += STEP * 5) {
    for (const factor of [1 - away, 1 + away]) {
      const background: Paint = away === 0 ? paintOf(colors, 'ground') : { role, lumMod: round(lumMod * factor) }
      const changed = withPaint(colors, 'ground', background)
      if (effectiveContrast(changed, pair) >= MIN_CONTRAST) return changed
    }
  }
  return colors
}

/** A text that lets its background shine through lets less of it through. */
function withOpaquer(colors: Colors, pair: TextOnBackground): Colors {
  const paint = paintOf(colors, pair.text)
  let changed = colors
  for (let alpha = paint.alpha ?? 1; alpha < 1 && effectiveContrast(changed, pair) < MIN_CONTRAST; ) {
    alpha = round(Math.min(1, alpha + 0.02))
    changed = withPaint(colors, pair.text as PaintName, { ...paint, alpha })
  }
  return changed
}

function withPaint(colors: Colors, name: PaintName, paint: Paint): Colors {
  return { ...colors, paints: { ...colors.paints, [name]: paint } }
}

/** One entry for each color and background: what is mixed of a role as it is goes by the role's name. */
function repairsBetween(original: Colors, colors: Colors): Repair[] {
  const failing = TEXT_BACKGROUNDS.filter((pair) => effectiveContrast(original, pair) < MIN_CONTRAST)
  const repairs = failing.map(({ text, background }): Repair => {
    const { role } = paintOf(original, text)
    const color = isPlain(original, text, role) ? role : text
    return {
      color,
      background,
      before: paintHex(original.palette, paintOf(original, text)),
      after: paintHex(colors.palette, paintOf(colors, text)),
      backgroundBefore: backgroundHex(original, background),
      backgroundAfter: backgroundHex(colors, background),
      contrastBefore: effectiveContrast(original, { text, background }),
      contrastAfter: effectiveContrast(colors, { text, background }),
    }
  })
  return repairs.filter(
    (one, i) => repairs.findIndex((other) => other.color === one.color && other.background === one.background) === i,
  )
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
