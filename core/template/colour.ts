import type { Paint, Palette } from './palette'

type Rgb = readonly [number, number, number]

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

function luminance(rgb: Rgb): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2])
}

function parseHex(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(0), part(2), part(4)]
}

function formatHex(rgb: Rgb): string {
  return rgb
    .map((c) =>
      Math.round(clamp(c) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}

function toHsl([r, g, b]: Rgb): Rgb {
  const max = Math.max(r, g, b)
  const min = Math.min(r, g, b)
  const l = (max + min) / 2
  const d = max - min
  if (d === 0) return [0, 0, l]
  const s = d / (1 - Math.abs(2 * l - 1))
  const h = max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4
  return [h * 60, s, l]
}

function fromHsl([h, s, l]: Rgb): Rgb {
  const c = (1 - Math.abs(2 * l - 1)) * s
  const x = c * (1 - Math.abs(((h / 60) % 2) - 1))
  const m = l - c / 2
  const [r, g, b] = [
    [c, x, 0],
    [x, c, 0],
    [0, c, x],
    [0, x, c],
    [x, 0, c],
    [c, 0, x],
  ][Math.floor(h / 60) % 6] as [number, number, number]
  return [r + m, g + m, b + m]
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}
