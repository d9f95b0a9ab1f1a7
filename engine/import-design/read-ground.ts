import { mixHex } from '../../core/template/colour'
import { childrenOf, type Element, find, numberOf } from '../ooxml/reading/xml'
import type { BrandGround } from './brand'
import { readColour, type Scheme } from './read-colour'

/** Backgrounds of a theme are numbered from here (ECMA-376 part 1, 20.1.4.2.10). */
const FIRST_BACKGROUND = 1001

export interface GroundSources {
  readonly theme: Element
  /** The names of colours, with what the placeholder colour stands for. */
  readonly scheme: (placeholder: string | null) => Scheme
}

/** The ground of a master or layout as one colour; null where it has none of its own. */
export function readGround(part: Element, sources: GroundSources): BrandGround | null {
  const background = find(part, 'cSld', 'bg')
  const properties = find(background, 'bgPr')
  if (properties) return fillOf(properties, sources.scheme(null))
  const reference = find(background, 'bgRef')
  if (!reference) return null
  const placeholder = readColour(reference, sources.scheme(null))
  const scheme = sources.scheme(placeholder)
  const fills = childrenOf(find(sources.theme, 'themeElements', 'fmtScheme', 'bgFillStyleLst'))
  const fill = fills[(numberOf(reference, 'idx') ?? 0) - FIRST_BACKGROUND]
  const styled = fill === undefined ? null : groundOf(fill, scheme)
  return styled ?? (placeholder === null ? null : { hex: placeholder, was: 'unknown' })
}

function fillOf(parent: Element, scheme: Scheme): BrandGround | null {
  for (const fill of childrenOf(parent)) {
    const ground = groundOf(fill, scheme)
    if (ground !== null) return ground
  }
  return null
}

function groundOf(fill: Element, scheme: Scheme): BrandGround | null {
  switch (fill.localName) {
    case 'solidFill':
      return named(readColour(fill, scheme), 'colour')
    case 'gradFill':
      return named(middleOf(fill, scheme), 'gradient')
    case 'pattFill':
      return named(readColour(find(fill, 'bgClr'), scheme), 'pattern')
    // What a picture shows cannot be told; the master's own background colour is the nearest.
    case 'blipFill':
      return named(scheme('phClr') ?? scheme('bg1'), 'picture')
    default:
      return null
  }
}

function named(hex: string | null, was: BrandGround['was']): BrandGround | null {
  return hex === null ? null : { hex, was }
}

/** The mean of a gradient's stops. */
function middleOf(fill: Element, scheme: Scheme): string | null {
  const stops = childrenOf(find(fill, 'gsLst'), 'gs').flatMap((stop) => readColour(stop, scheme) ?? [])
  return stops.reduce<string | null>((mean, hex, i) => (mean === null ? hex : mixHex(mean, hex, i / (i + 1))), null)
}
