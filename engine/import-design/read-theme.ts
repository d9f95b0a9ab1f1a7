import { mixHex } from '../../core/template/color'
import { message } from '../../messages/message'
import { UnreadableFileError } from '../ooxml/reading/unreadable-file-error'
import { childrenOf, type Element, find, numberOf } from '../ooxml/reading/xml'
import { type Brand, type BrandBackground, type BrandFont, THEME_SLOTS, type ThemeSlot } from './brand'
import { readColor, type Scheme } from './read-color'

/** The twelve colors of a theme; those that cannot be read are left out. */
export function readColors(theme: Element): Brand['colors'] {
  const scheme = find(theme, 'themeElements', 'clrScheme')
  const found = THEME_SLOTS.flatMap((slot) => {
    const hex = readColor(find(scheme, slot), () => null)
    return hex === null ? [] : [[slot, hex] as const]
  })
  if (found.length === 0) throw new UnreadableFileError(message('no-theme-colors'))
  return Object.fromEntries(found)
}

/** What a master calls its colors: `bg1` is usually `lt1`, and on a dark master `dk1`. */
export function readMap(master: Element): Brand['map'] {
  const map = find(master, 'clrMap')
  return (name) => {
    const slot = map?.getAttribute(name) || USUAL[name] || name
    return THEME_SLOTS.find((known) => known === slot) ?? null
  }
}

const USUAL: Readonly<Record<string, ThemeSlot>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }

/** Names of colors as a master's shapes use them. */
export function schemeOf(colors: Brand['colors'], map: Brand['map'], placeholder: string | null = null): Scheme {
  return (name) => {
    if (name === 'phClr') return placeholder
    const slot = map(name)
    return slot === null ? null : (colors[slot] ?? null)
  }
}

/** The fonts of a theme; a master whose titles or texts name a font of their own means that one. */
export function readFonts(theme: Element, master: Element): Brand['fonts'] {
  const scheme = find(theme, 'themeElements', 'fontScheme')
  const major = find(scheme, 'majorFont')
  const minor = find(scheme, 'minorFont')
  const own = (style: string) => fontOf(find(master, 'txStyles', style, 'lvl1pPr', 'defRPr', 'latin'))
  return {
    heading: own('titleStyle') ?? fontOf(find(major, 'latin')),
    body: own('bodyStyle') ?? fontOf(find(minor, 'latin')),
    chinese: chineseFont(minor) ?? chineseFont(major),
  }
}

/** A theme names a font for Chinese outright, or among those for all scripts. */
function chineseFont(fonts: Element | null): BrandFont | null {
  const script = childrenOf(fonts, 'font').find((font) => font.getAttribute('script') === 'Hans')
  return fontOf(find(fonts, 'ea')) ?? fontOf(script ?? null)
}

/** Names that begin with a plus refer to the theme. */
function fontOf(element: Element | null): BrandFont | null {
  const name = element?.getAttribute('typeface')?.trim() ?? ''
  if (name === '' || name.startsWith('+')) return null
  return { name, panose: element?.getAttribute('panose') || null }
}

/** Backgrounds of a theme are numbered from here (ECMA-376 part 1, 20.1.4.2.10). */
const FIRST_BACKGROUND = 1001

interface BackgroundSources {
  readonly theme: Element
  /** The names of colors, with what the placeholder color stands for. */
  readonly scheme: (placeholder: string | null) => Scheme
}

/** The background of a master or layout as one color; null where it has none of its own. */
export function readBackground(part: Element, sources: BackgroundSources): BrandBackground | null {
  const background = find(part, 'cSld', 'bg')
  const properties = find(background, 'bgPr')
  if (properties) return fillOf(properties, sources.scheme(null))
  const reference = find(background, 'bgRef')
  if (!reference) return null
  const placeholder = readColor(reference, sources.scheme(null))
  const scheme = sources.scheme(placeholder)
  const fills = childrenOf(find(sources.theme, 'themeElements', 'fmtScheme', 'bgFillStyleLst'))
  const fill = fills[(numberOf(reference, 'idx') ?? 0) - FIRST_BACKGROUND]
  const styled = fill === undefined ? null : backgroundOf(fill, scheme)
  return styled ?? (placeholder === null ? null : { hex: placeholder, was: 'unknown' })
}

function fillOf(parent: Element, scheme: Scheme): BrandBackground | null {
  for (const fill of childrenOf(parent)) {
    const background = backgroundOf(fill, scheme)
    if (background !== null) return background
  }
  return null
}

function backgroundOf(fill: Element, scheme: Scheme): BrandBackground | null {
  switch (fill.localName) {
    case 'solidFill':
      return named(readColor(fill, scheme), 'color')
    case 'gradFill':
      return named(middleOf(fill, scheme), 'gradient')
    case 'pattFill':
      return named(readColor(find(fill, 'bgClr'), scheme), 'pattern')
    // What a picture shows cannot be known; the master's own background color is the nearest.
    case 'blipFill':
      return named(scheme('phClr') ?? scheme('bg1'), 'picture')
    default:
      return null
  }
}

function named(hex: string | null, was: BrandBackground['was']): BrandBackground | null {
  return hex === null ? null : { hex, was }
}

/** The mean of a gradient's stops. */
function middleOf(fill: Element, scheme: Scheme): string | null {
  const stops = childrenOf(find(fill, 'gsLst'), 'gs').flatMap((stop) => readColor(stop, scheme) ?? [])
  return stops.reduce<string | null>((mean, hex, i) => (mean === null ? hex : mixHex(mean, hex, i / (i + 1))), null)
}
