import type { Repair } from '../../bridge/import-report'
import { contrast, fromOklch, paintHex, toOklch } from '../../core/template/colour'
import {
  effectiveContrast,
  groundHex,
  MIN_CONTRAST,
  paintOf,
  TEXT_GROUNDS,
  type TextOnGround,
} from '../../core/template/contrast'
import type { ColourName, PaintName } from '../../core/template/design-schema'
import { PALETTE_ROLES, type Paint, type Palette, type PaletteRole } from '../../core/template/palette'
import type { Design } from '../../core/template/template'

type Colours = Pick<Design, 'palette' | 'paints'>

export interface Repaired {
  readonly colours: Colours
  readonly repairs: readonly Repair[]
}

/** Lightness is searched in steps that no eye tells apart. */
const STEP = 0.004

/**
 * Changes only the lightness of colours that text is set in, and as little as will do, until each reaches the least
 * contrast on every ground that it is read on. First the ground of covers, then the roles, then what is mixed of them.
 */
export function repairContrast(original: Colours): Repaired {
  let colours = original
  for (const role of PALETTE_ROLES) {
    const pairs = TEXT_GROUNDS.filter(({ text }) => text === role || isPlain(colours, text, role))
    const hex = readableHex(colours, role, pairs)
    if (hex !== null) colours = { ...colours, palette: { ...colours.palette, [role]: hex } as Palette }
  }
  colours = withReadableGround(colours)
  for (const pair of TEXT_GROUNDS) colours = withOpaquer(colours, pair)
  return { colours, repairs: repairsBetween(original, colours) }
}

/** Whether a mixed colour is a role as it is, so that the role must be readable there too. */
function isPlain(colours: Colours, text: ColourName, role: PaletteRole): boolean {
  const { role: own, lumMod, lumOff, alpha } = paintOf(colours, text)
  return own === role && role !== 'background' && text !== 'onGround' && (lumMod ?? lumOff ?? alpha) === undefined
}

/** The nearest colour of the same hue that is read on all grounds; null where the role is, or where there is none. */
function readableHex(colours: Colours, role: PaletteRole, pairs: readonly TextOnGround[]): string | null {
  const grounds = pairs.map(({ ground }) => groundHex(colours, ground))
  const readable = (hex: string) => grounds.every((ground) => contrast(hex, ground) >= MIN_CONTRAST)
  const own = colours.palette[role]
  if (readable(own)) return null
  const colour = toOklch(own)
  for (let away = STEP; away < 1; away += STEP) {
    for (const lightness of [colour.lightness - away, colour.lightness + away]) {
      if (lightness < 0 || lightness > 1) continue
      const hex = fromOklch({ ...colour, lightness })
      if (readable(hex)) return hex
    }
  }
  return null
}

/** A ground of middling lightness lets neither light nor dark text be read; it grows darker or lighter. */
function withReadableGround(colours: Colours): Colours {
  const pair = { text: 'onGround', ground: 'ground' } as const
  const { role, lumMod = 1 } = paintOf(colours, 'ground')
  for (let away = 0; away < 0.8; away += STEP * 5) {
    for (const factor of [1 - away, 1 + away]) {
      const ground: Paint = away === 0 ? paintOf(colours, 'ground') : { role, lumMod: round(lumMod * factor) }
      const changed = withPaint(colours, 'ground', ground)
      if (effectiveContrast(changed, pair) >= MIN_CONTRAST) return changed
    }
  }
  return colours
}

/** A text that lets its ground shine through lets less of it through. */
function withOpaquer(colours: Colours, pair: TextOnGround): Colours {
  const paint = paintOf(colours, pair.text)
  let changed = colours
  for (let alpha = paint.alpha ?? 1; alpha < 1 && effectiveContrast(changed, pair) < MIN_CONTRAST; ) {
    alpha = round(Math.min(1, alpha + 0.02))
    changed = withPaint(colours, pair.text as PaintName, { ...paint, alpha })
  }
  return changed
}

function withPaint(colours: Colours, name: PaintName, paint: Paint): Colours {
  return { ...colours, paints: { ...colours.paints, [name]: paint } }
}

/** One entry for each colour and ground: what is mixed of a role as it is goes by the role's name. */
function repairsBetween(original: Colours, colours: Colours): Repair[] {
  const failing = TEXT_GROUNDS.filter((pair) => effectiveContrast(original, pair) < MIN_CONTRAST)
  const repairs = failing.map(({ text, ground }): Repair => {
    const { role } = paintOf(original, text)
    const colour = isPlain(original, text, role) ? role : text
    return {
      colour,
      ground,
      before: paintHex(original.palette, paintOf(original, text)),
      after: paintHex(colours.palette, paintOf(colours, text)),
      groundBefore: groundHex(original, ground),
      groundAfter: groundHex(colours, ground),
      contrastBefore: effectiveContrast(original, { text, ground }),
      contrastAfter: effectiveContrast(colours, { text, ground }),
    }
  })
  return repairs.filter(
    (one, i) => repairs.findIndex((other) => other.colour === one.colour && other.ground === one.ground) === i,
  )
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
