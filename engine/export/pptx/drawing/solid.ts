import { blendHex, paintHex } from '../../../../core/template/color'
import type { Paint, Palette } from '../../../../core/template/palette'

/** Differences that nobody sees, in steps of 255 of a color's red, green or blue. */
const UNSEEN = 4

/**
 * The opaque color of the theme that comes closest to a paint seen through on its background. Only PowerPoint shows a table's
 * rules through: LibreOffice, Keynote and Google Slides draw them at full strength. The muted role is in where the
 * paint's own hue would glow when it is made lighter.
 */
export function solidPaint(paint: Paint, background: Paint, palette: Palette): Paint {
  if ((paint.alpha ?? 1) >= 1) return paint
  const ofPalette = known.get(palette) ?? new Map<string, Paint>()
  known.set(palette, ofPalette)
  const key = JSON.stringify([paint, background])
  const solid = ofPalette.get(key) ?? closest(paint, background, palette)
  ofPalette.set(key, solid)
  return solid
}

/** Every cell of a table asks for the same few colors. */
const known = new WeakMap<Palette, Map<string, Paint>>()

function closest(paint: Paint, background: Paint, palette: Palette): Paint {
  const goal = blendHex(palette, paint, paintHex(palette, background))
  const candidates = [paint.role, 'muted' as const, background.role].map((role): Candidate => {
    const shade = { role, ...towards(lightness(palette[role]), lightness(goal)) }
    return { shade, off: difference(paintHex(palette, shade), goal) }
  })
  const own = candidates.find(({ off }) => off <= UNSEEN)
  return (own ?? candidates.reduce((best, each) => (each.off < best.off ? each : best))).shade
}

interface Candidate {
  readonly shade: Paint
  readonly off: number
}

/** Office's own way from one lightness to another: "lighter" keeps white white, "darker" keeps black black. */
function towards(from: number, to: number): Pick<Paint, 'lumMod' | 'lumOff'> {
  if (to === from) return {}
  if (to < from) return { lumMod: percent(to / from) }
  const lumMod = percent((1 - to) / (1 - from))
  return { lumMod, lumOff: percent(1 - lumMod) }
}

const percent = (share: number): number => Math.round(share * 100) / 100

const channels = (hex: string): number[] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** As HSL has it, 0 to 1. */
function lightness(hex: string): number {
  const parts = channels(hex)
  return (Math.max(...parts) + Math.min(...parts)) / 510
}

function difference(hexA: string, hexB: string): number {
  const b = channels(hexB)
  return Math.max(...channels(hexA).map((part, i) => Math.abs(part - (b[i] ?? 0))))
}
