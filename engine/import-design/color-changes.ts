import { clamp, fromHsl, fromLight, type Hsl, type Rgb, toHsl, toLight } from '../../core/template/color'
import { degreesOf, type Element, shareOf } from '../ooxml/reading/xml'

/**
 * A color after one of the changes that a file asks for (ECMA-376 part 1, 20.1.2.3). How opaque it is, is left aside: what
 * would shine through cannot be known.
 */
export function changed(rgb: Rgb, change: Element): Rgb {
  const name = change.localName ?? ''
  const [, part = '', how = ''] = /^(red|green|blue|hue|sat|lum)(Mod|Off)?$/.exec(name) ?? []
  if (part !== '') return withPart(rgb, part, how, change)
  const share = shareOf(change, 'val')
  switch (name) {
    case 'tint':
      return share === null ? rgb : inLight(rgb, (light) => 1 - (1 - light) * clamp(share))
    case 'shade':
      return share === null ? rgb : inLight(rgb, (light) => light * clamp(share))
    case 'comp':
      return turned(rgb, ([hue, sat, lum]) => [hue + 180, sat, lum])
    case 'inv':
      return cut(rgb.map((one) => 1 - one))
    case 'gray':
      return grey(rgb)
    case 'gamma':
      return cut(rgb.map(fromLight))
    case 'invGamma':
      return cut(rgb.map(toLight))
    default:
      return rgb
  }
}

const LIGHTS = ['red', 'green', 'blue']
const OF_HSL = ['hue', 'sat', 'lum']

/** One part of the color set (`sat`), multiplied (`satMod`) or moved (`satOff`): red, green and blue as light. */
function withPart(rgb: Rgb, part: string, how: string, change: Element): Rgb {
  const value = part === 'hue' && how !== 'Mod' ? degreesOf(change, 'val') : shareOf(change, 'val')
  if (value === null) return rgb
  const move = (own: number) => (how === 'Mod' ? own * value : how === 'Off' ? own + value : value)
  const moved = <T extends readonly number[]>(parts: T, at: number) =>
    parts.map((own, i) => (i === at ? move(own) : own)) as unknown as T
  if (OF_HSL.includes(part)) return turned(rgb, (hsl) => moved(hsl, OF_HSL.indexOf(part)))
  return cut(moved(rgb.map(toLight), LIGHTS.indexOf(part)).map((light) => fromLight(clamp(light))))
}

function inLight(rgb: Rgb, change: (light: number) => number): Rgb {
  return cut(rgb.map((part) => fromLight(change(toLight(part)))))
}

function turned(rgb: Rgb, turn: (hsl: Hsl) => Hsl): Rgb {
  return fromAnyHsl(turn(toHsl(rgb)))
}

/** Parts beyond their bounds are brought back to them, and a hue comes round. */
export function fromAnyHsl([hue, sat, lum]: Hsl): Rgb {
  return cut(fromHsl([((hue % 360) + 360) % 360, clamp(sat), clamp(lum)]))
}

/** As light as the color is to the eye. */
function grey([red, green, blue]: Rgb): Rgb {
  const part = fromLight(0.2126 * toLight(red) + 0.7152 * toLight(green) + 0.0722 * toLight(blue))
  return [part, part, part]
}

function cut(parts: readonly number[]): Rgb {
  return parts.map(clamp) as unknown as Rgb
}
