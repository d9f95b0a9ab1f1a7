import { mixHex, shadeHex } from '../../../core/template/colour'
import { childrenOf, type Element, numberOf } from './xml'

/** What a name like `accent1` or `phClr` stands for, as hex without the hash. */
export type Scheme = (name: string) => string | null

const WHITE = 'FFFFFF'
const BLACK = '000000'
const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['window', WHITE],
  ['windowText', BLACK],
])
const PRESET: ReadonlyMap<string, string> = new Map([
  ['white', WHITE],
  ['black', BLACK],
])

/** Percentages in Office files are thousandths. */
const WHOLE = 100_000

/** The colour inside a fill, a theme slot or a gradient stop (ECMA-376 part 1, 20.1.2.3); null where it is no colour. */
export function readColour(parent: Element | null, scheme: Scheme): string | null {
  for (const element of childrenOf(parent)) {
    const plain = plainColour(element, scheme)
    if (plain !== null) return childrenOf(element).reduce(changed, plain)
  }
  return null
}

function plainColour(element: Element, scheme: Scheme): string | null {
  const value = element.getAttribute('val') ?? ''
  switch (element.localName) {
    case 'srgbClr':
      return hexOf(value)
    case 'sysClr':
      return hexOf(element.getAttribute('lastClr') ?? '') ?? SYSTEM.get(value) ?? null
    case 'schemeClr':
      return scheme(value)
    case 'prstClr':
      return PRESET.get(value) ?? null
    case 'scrgbClr':
      return scrgb(element)
    default:
      return null
  }
}

function hexOf(text: string): string | null {
  return /^[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : null
}

/** Linear parts of red, green and blue. */
function scrgb(element: Element): string | null {
  const parts = ['r', 'g', 'b'].map((name) => numberOf(element, name))
  if (parts.includes(null)) return null
  return parts
    .map((part) => Math.min(1, Math.max(0, (part ?? 0) / WHOLE)))
    .map((light) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055))
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}

/** The changes that move a colour's lightness; others are left aside. */
function changed(hex: string, change: Element): string {
  const share = (numberOf(change, 'val') ?? WHOLE) / WHOLE
  switch (change.localName) {
    case 'lumMod':
      return shadeHex(hex, share, 0)
    case 'lumOff':
      return shadeHex(hex, 1, share)
    case 'tint':
      return mixHex(hex, WHITE, share)
    case 'shade':
      return mixHex(hex, BLACK, share)
    default:
      return hex
  }
}
