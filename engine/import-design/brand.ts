import type { Points } from '../../core/units'

/** The colors of an Office theme, in its order. */
export const THEME_SLOTS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
] as const
export type ThemeSlot = (typeof THEME_SLOTS)[number]

/** A font that a theme names, and its class (PANOSE) where the theme knows it. */
export interface BrandFont {
  readonly name: string
  readonly panose: string | null
}

/** A background, and what it was where it cannot be had as it is. */
export interface BrandBackground {
  /** Hex without the hash. */
  readonly hex: string
  readonly was: 'color' | 'gradient' | 'picture' | 'pattern' | 'unknown'
}

export interface BrandLogo {
  readonly base64: string
  /** As high as it is on a slide 540 points high. */
  readonly height: Points
  /** Whether the slide that opens a deck shows it too. */
  readonly onCovers: boolean
}

/** A picture that might have been the logo, and why it is none. */
export interface SkippedPicture {
  readonly part: string
  readonly why: 'kind' | 'damaged' | 'too-large'
}

/** What a PowerPoint template says about its design. */
export interface Brand {
  readonly name: string
  /** Hex without the hash; only those that could be read. */
  readonly colors: Readonly<Partial<Record<ThemeSlot, string>>>
  /** What the master calls bg1, tx1 and so on. */
  readonly map: (name: string) => ThemeSlot | null
  readonly background: BrandBackground
  /** Of the title slide where it has one of its own. */
  readonly cover: BrandBackground | null
  readonly fonts: {
    readonly heading: BrandFont | null
    readonly body: BrandFont | null
    readonly chinese: BrandFont | null
  }
  readonly size: { readonly width: Points; readonly height: Points } | null
  readonly logo: BrandLogo | null
  readonly skippedPictures: readonly SkippedPicture[]
}
