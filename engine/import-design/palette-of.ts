import { colorDistance, contrast, mixHex, shadeHex, toOklch } from '../../core/template/color'
import { MIN_CONTRAST } from '../../core/template/contrast'
import type { DesignJson } from '../../core/template/design-schema'
import { PALETTE_ROLES, type Paint, type Palette, type PaletteRole } from '../../core/template/palette'
import type { Brand, ThemeSlot } from './brand'

/** The colors of a design, and which of them the template did not have. */
export interface BrandPalette {
  readonly palette: Palette
  /** The slot of the theme that each role was taken from; null where the program mixed it. */
  readonly from: Readonly<Record<PaletteRole, ThemeSlot | 'background' | null>>
}

type Taken = readonly [hex: string, from: ThemeSlot | 'background' | null]

/** A surface lies close to the background; what is further away is a color of its own. */
const SURFACE_REACH = 0.2
/** Greys have less chroma, and secondary text is grey. */
const GREY = 0.05
/** Below this the background is dark. */
const DARK = 0.5

/** The twelve roles, from the theme where it has something fitting. */
export function paletteOf(brand: Brand): BrandPalette {
  const slot = (name: string): Taken | null => {
    const found = brand.map(name)
    const hex = found && brand.colors[found]
    return found && hex ? [hex, found] : null
  }
  const background = brand.background.hex
  const dark = toOklch(background).lightness < DARK
  const text = slot('tx1') ?? [dark ? 'FFFFFF' : '1A1A1A', null]
  const surface = slot('bg2')
  const muted = slot('tx2')
  const taken: Record<string, Taken> = {
    background: [background, 'background'],
    text,
    surface:
      surface && isSurface(surface[0], background, text[0]) ? surface : [mixHex(text[0], background, 0.06), null],
    muted: muted && isMuted(muted[0], background) ? muted : [mixHex(text[0], background, 0.62), null],
    positive: ofHue(slot('hlink'), 120, 175) ?? [dark ? '7FD1A0' : '1E6E4E', null],
    negative: ofHue(slot('folHlink'), 5, 45) ?? [dark ? 'FF9C8F' : 'A12B2B', null],
  }
  const accent1 = slot('accent1') ?? [text[0], null]
  const roles = PALETTE_ROLES.map((role) => [role, taken[role] ?? slot(role) ?? accent1] as const)
  return {
    palette: Object.fromEntries(roles.map(([role, [hex]]) => [role, hex])) as Palette,
    from: Object.fromEntries(roles.map(([role, [, from]]) => [role, from])) as BrandPalette['from'],
  }
}

function isSurface(hex: string, background: string, text: string): boolean {
  const near = Math.abs(toOklch(hex).lightness - toOklch(background).lightness) <= SURFACE_REACH
  return near && hex !== background && contrast(text, hex) >= MIN_CONTRAST
}

function isMuted(hex: string, background: string): boolean {
  return toOklch(hex).chroma < GREY && contrast(hex, background) >= MIN_CONTRAST
}

/** Up and down are green and red here; links seldom are. */
function ofHue(taken: Taken | null, from: number, to: number): Taken | null {
  if (taken === null) return null
  const { chroma, hue } = toOklch(taken[0])
  return chroma >= GREY && hue >= from && hue <= to ? taken : null
}

/** The colors that are mixed from the palette; covers are on the background of the template's title slide. */
export function paintsOf(palette: Palette, cover: string | null): DesignJson['paints'] {
  const dark = toOklch(palette.background).lightness < DARK
  const ground: Paint = cover === null ? { role: 'background' } : nearestPaint(palette, cover)
  const behind = cover ?? palette.background
  const onGround = contrast(palette.text, behind) >= contrast(palette.background, behind) ? 'text' : 'background'
  return {
    line: { role: 'text', alpha: 0.18 },
    track: { role: 'surface', lumMod: dark ? 1.45 : 0.92 },
    panel: 'surface',
    ground,
    onGround,
    onGroundMuted: { role: onGround, alpha: 0.8 },
    onGroundLine: { role: onGround, alpha: 0.4 },
    kicker: 'accent1',
    warn: 'accent2',
  }
}

const STEPS = Array.from({ length: 61 }, (_, i) => 0.2 + i * 0.03)

/** The role, and the shade of it, that comes nearest to a color. */
function nearestPaint(palette: Palette, hex: string): Paint {
  const plain = PALETTE_ROLES.find((role) => palette[role] === hex)
  if (plain) return { role: plain }
  let best: { readonly paint: Paint; readonly distance: number } | null = null
  for (const role of PALETTE_ROLES) {
    for (const step of STEPS) {
      const lumMod = Math.round(step * 100) / 100
      const distance = colorDistance(shadeHex(palette[role], lumMod, 0), hex)
      if (best === null || distance < best.distance) best = { paint: { role, lumMod }, distance }
    }
  }
  return best?.paint ?? { role: 'accent1' }
}
