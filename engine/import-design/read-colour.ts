import { clamp, formatHex, fromLight, parseHex, type Rgb } from '../../core/template/rgb'
import { childrenOf, degreesOf, type Element, shareOf } from '../ooxml/reading/xml'
import { changed, fromAnyHsl } from './colour-changes'
import { presetHex } from './preset-colours'

/** What a name like `accent1` or `phClr` stands for, as hex without the hash. */
export type Scheme = (name: string) => string | null

const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['window', 'FFFFFF'],
  ['windowText', '000000'],
])

/** The colour inside a fill, a theme slot or a gradient stop (ECMA-376 part 1, 20.1.2.3); null where it is no colour. */
export function readColour(parent: Element | null, scheme: Scheme): string | null {
  for (const element of childrenOf(parent)) {
    const plain = plainColour(element, scheme)
    if (plain !== null) return formatHex(childrenOf(element).reduce(changed, plain))
  }
  return null
}

function plainColour(element: Element, scheme: Scheme): Rgb | null {
  const value = element.getAttribute('val') ?? ''
  switch (element.localName) {
    case 'srgbClr':
      return rgbOf(value)
    case 'sysClr':
      return rgbOf(element.getAttribute('lastClr') ?? '') ?? rgbOf(SYSTEM.get(value) ?? '')
    case 'schemeClr':
      return rgbOf(scheme(value) ?? '')
    case 'prstClr':
      return rgbOf(presetHex(value) ?? '')
    case 'hslClr':
      return hsl(element)
    case 'scrgbClr':
      return scrgb(element)
    default:
      return null
  }
}

function rgbOf(hex: string): Rgb | null {
  return /^[0-9a-f]{6}$/i.test(hex) ? parseHex(hex) : null
}

function hsl(element: Element): Rgb | null {
  const [hue, sat, lum] = [degreesOf(element, 'hue'), shareOf(element, 'sat'), shareOf(element, 'lum')]
  return hue === null || sat === null || lum === null ? null : fromAnyHsl([hue, sat, lum])
}

/** Parts of light, and not of sRGB. */
function scrgb(element: Element): Rgb | null {
  const [red, green, blue] = ['r', 'g', 'b'].map((name) => shareOf(element, name))
  if (red == null || green == null || blue == null) return null
  return [fromLight(clamp(red)), fromLight(clamp(green)), fromLight(clamp(blue))]
}
