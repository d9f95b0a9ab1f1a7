import type { Deck } from '../../../core/deck/schema'
import type { Localized } from '../../../core/locale'
import type { PaletteRole } from '../../../core/template/palette'
import type { Points } from '../../../core/units'
import type { Repair } from './repair-contrast'

/** A font of the template and what became of it; `found` is null where the template names none. */
export interface FontReport {
  readonly use: 'heading' | 'body' | 'chinese'
  readonly found: string | null
  readonly office: string
  readonly twin: string
  readonly match: 'same' | 'same-widths' | 'nearest'
}

/** The size of the template's slides, and which size of deck comes nearest. */
export interface SizeReport {
  readonly width: Points
  readonly height: Points
  readonly nearest: Deck['size']
  readonly same: boolean
}

/** What was taken from a PowerPoint file, and what could not be. */
export interface ImportReport {
  /** Hex without the hash, and the slot of the theme that it came from; null where the program mixed it. */
  readonly colours: readonly { readonly role: PaletteRole; readonly hex: string; readonly from: string | null }[]
  readonly fonts: readonly FontReport[]
  readonly size: SizeReport | null
  readonly logo: boolean
  readonly repairs: readonly Repair[]
  /** Whether the repairs are in the design, or only proposed. */
  readonly repaired: boolean
  /** All of it in sentences. */
  readonly notes: readonly Localized[]
}
