/**
 * The colors of a design. The twelve roles are the twelve slots of an Office theme, so that a deck recolors as
 * a whole when another palette is chosen in PowerPoint.
 */
export const PALETTE_ROLES = [
  'background',
  'text',
  'surface',
  'muted',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'positive',
  'negative',
] as const
export type PaletteRole = (typeof PALETTE_ROLES)[number]

/** Hex colors without the hash, upper case: `0F5C66`. */
export type Palette = Readonly<Record<PaletteRole, string>>

/**
 * A color as a deck uses it: a role of the palette, made darker or lighter the way Office does it (luminance of the
 * HSL color times `lumMod` plus `lumOff`, both 0–1), and its opacity (0–1).
 */
export interface Paint {
  readonly role: PaletteRole
  readonly lumMod?: number
  readonly lumOff?: number
  readonly alpha?: number
}
