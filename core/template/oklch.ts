import { formatHex, fromLight, parseHex, type Rgb, toLight } from './rgb'

/**
 * Lightness as the eye sees it, for finding the nearest readable colour. OKLab and its matrices: Björn Ottosson, "A
 * perceptual color space for image processing", 2020.
 */
export interface Oklch {
  /** 0 black to 1 white. */
  readonly lightness: number
  /** 0 grey to about 0.37. */
  readonly chroma: number
  /** Degrees, 0 to 360. */
  readonly hue: number
}

/** A hex colour (no hash) in OKLCH. */
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

/** The hex colour (no hash, upper case) of an OKLCH one; outside of what a screen shows its chroma gives way. */
export function fromOklch(colour: Oklch): string {
  let chroma = colour.chroma
  let rgb = toRgb({ ...colour, chroma })
  while (chroma > 0.001 && rgb.some((part) => part < -0.0005 || part > 1.0005)) {
    chroma *= 0.97
    rgb = toRgb({ ...colour, chroma })
  }
  return formatHex(rgb)
}

/** How far two hex colours are apart to the eye: 0 alike, about 0.02 just seen, 1 black and white. */
export function colourDistance(hexA: string, hexB: string): number {
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
