import type { Paint, Palette } from './palette'

/** The opaque hex color (no hash) of a paint, opacity left aside: exporters apply `paint.alpha` themselves. */
export function paintHex(palette: Palette, paint: Paint): string {
  const hex = palette[paint.role]
  if (paint.lumMod === undefined && paint.lumOff === undefined) return hex
  return shadeHex(hex, paint.lumMod ?? 1, paint.lumOff ?? 0)
}

/** A hex color (no hash) made darker or lighter the way Office does it: its HSL luminance times `mod` plus `off`. */
export function shadeHex(hex: string, mod: number, off: number): string {
  const [h, s, l] = toHsl(parseHex(hex))
  return formatHex(fromHsl([h, s, clamp(l * mod + off)]))
}

/** The hex color between two, `share` of the first (0–1) and the rest of the second. */
export function mixHex(hexA: string, hexB: string, share: number): string {
  const [a, b] = [parseHex(hexA), parseHex(hexB)]
  const mix = (i: 0 | 1 | 2) => a[i] * share + b[i] * (1 - share)
  return formatHex([mix(0), mix(1), mix(2)])
}

/** The hex color that is seen when `paint` lies on the opaque color `backgroundHex`. */
export function blendHex(palette: Palette, paint: Paint, backgroundHex: string): string {
  return mixHex(paintHex(palette, paint), backgroundHex, paint.alpha ?? 1)
}

/** Contrast of two opaque colors, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(hexA: string, hexB: string): number {
  const a = luminance(parseHex(hexA))
  const b = luminance(parseHex(hexB))
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance([r, g, b]: Rgb): number {
  return 0.2126 * toLight(r) + 0.7152 * toLight(g) + 0.0722 * toLight(b)
}

/** A color as red, green and blue of sRGB, each 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** A color as hue in degrees, saturation and luminance 0 to 1, as Office means them. */
export type Hsl = readonly [hue: number, saturation: number, luminance: number]

/** Reads a hex color without a hash. */
export function parseHex(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255
  return [part(0), part(2), part(4)]
}

/** The hex color, upper case and without a hash; parts beyond 0 and 1 are cut off. */
export function formatHex(rgb: Rgb): string {
  return rgb
    .map((part) =>
      Math.round(clamp(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}

export function toHsl([r, g, b]: Rgb): Hsl {
  const max = Math.max(r, g, b)
  const min = Math.min(r, g, b)
  const l = (max + min) / 2
  const d = max - min
  if (d === 0) return [0, 0, l]
  const s = d / (1 - Math.abs(2 * l - 1))
  const h = max === r ? ((g - b) / d + 6) % 6 : max === g ? (b - r) / d + 2 : (r - g) / d + 4
  return [h * 60, s, l]
}

export function fromHsl([h, s, l]: Hsl): Rgb {
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

/** A part of sRGB as light (IEC 61966-2-1). */
export function toLight(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

/** Light as a part of sRGB. */
export function fromLight(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
}

/** A number within 0 and 1. */
export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value))
}

/**
 * Lightness as the eye sees it, for finding the nearest readable color. OKLab and its matrices: Björn Ottosson, "A
 * perceptual color space for image processing", 2020.
 */
interface Oklch {
  /** 0 black to 1 white. */
  readonly lightness: number
  /** 0 grey to about 0.37. */
  readonly chroma: number
  /** Degrees, 0 to 360. */
  readonly hue: number
}

/** A hex color (no hash) in OKLCH. */
export function toOklch(hex: string): Oklch {
  const [red, green, blue] = parseHex(hex)
  const [r, g, b] = [toLight(red), toLight(green), toLight(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const hue = (Math.atan2(y, a) * 180) / Math.PI
  return { lightness, chroma: Math.hypot(a, y), hue: (hue + 360) % 360 }
}

/** The hex color (no hash, upper case) of an OKLCH one; outside of what a screen shows its chroma gives way. */
export function fromOklch(color: Oklch): string {
  let chroma = color.chroma
  let rgb = toRgb({ ...color, chroma })
  while (chroma > 0.001 && rgb.some((part) => part < -0.0005 || part > 1.0005)) {
    chroma *= 0.97
    rgb = toRgb({ ...color, chroma })
  }
  return formatHex(rgb)
}

/** How far two hex colors are apart to the eye: 0 alike, about 0.02 just seen, 1 black and white. */
export function colorDistance(hexA: string, hexB: string): number {
  const [a, b] = [toOklch(hexA), toOklch(hexB)]
  const turn = ((a.hue - b.hue) * Math.PI) / 180
  const across = a.chroma ** 2 + b.chroma ** 2 - 2 * a.chroma * b.chroma * Math.cos(turn)
  return Math.hypot(a.lightness - b.lightness, Math.sqrt(Math.max(0, across)))
}

function toRgb({ lightness, chroma, hue }: Oklch): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    fromLight(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLight(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLight(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}
