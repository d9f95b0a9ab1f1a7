import type { Paint, Palette } from './palette'
import { clamp, formatHex, fromHsl, parseHex, type Rgb, toHsl, toLight } from './rgb'

/** The opaque hex colour (no hash) of a paint, opacity left aside: exporters apply `paint.alpha` themselves. */
export function paintHex(palette: Palette, paint: Paint): string {
  const hex = palette[paint.role]
  if (paint.lumMod === undefined && paint.lumOff === undefined) return hex
  return shadeHex(hex, paint.lumMod ?? 1, paint.lumOff ?? 0)
}

/** A hex colour (no hash) made darker or lighter the way Office does it: its HSL luminance times `mod` plus `off`. */
export function shadeHex(hex: string, mod: number, off: number): string {
  const [h, s, l] = toHsl(parseHex(hex))
  return formatHex(fromHsl([h, s, clamp(l * mod + off)]))
}

/** The hex colour between two, `share` of the first (0–1) and the rest of the second. */
export function mixHex(hexA: string, hexB: string, share: number): string {
  const [a, b] = [parseHex(hexA), parseHex(hexB)]
  const mix = (i: 0 | 1 | 2) => a[i] * share + b[i] * (1 - share)
  return formatHex([mix(0), mix(1), mix(2)])
}

/** The hex colour that is seen when `paint` lies on the opaque colour `groundHex`. */
export function blendHex(palette: Palette, paint: Paint, groundHex: string): string {
  return mixHex(paintHex(palette, paint), groundHex, paint.alpha ?? 1)
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(hexA: string, hexB: string): number {
  const a = luminance(parseHex(hexA))
  const b = luminance(parseHex(hexB))
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * toLight(r) + 0.7152 * toLight(g) + 0.0722 * toLight(b)
}
