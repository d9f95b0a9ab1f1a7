import type { ColorName } from '../core/template/design-schema'
import type { PaletteRole } from '../core/template/palette'
import type { Points } from '../core/units'
import type { Message } from '../messages/message'

/** What became of a PowerPoint file whose design was imported. Colors are hex without the hash. */

/** A color that could not be read, and the nearest one that can. */
export interface Repair {
  readonly color: ColorName
  readonly background: ColorName
  readonly before: string
  readonly after: string
  /** The background that it is read on, before and after: it may have been changed too. */
  readonly backgroundBefore: string
  readonly backgroundAfter: string
  readonly contrastBefore: number
  readonly contrastAfter: number
}

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
  readonly nearest: '16:9' | '4:3' | 'a4'
  readonly same: boolean
}

/** What was taken from a PowerPoint file, and what could not be. */
export interface ImportReport {
  /** The slot of the theme that a color came from; null where the program mixed it. */
  readonly colors: readonly { readonly role: PaletteRole; readonly hex: string; readonly from: string | null }[]
  readonly fonts: readonly FontReport[]
  readonly size: SizeReport | null
  readonly logo: boolean
  readonly repairs: readonly Repair[]
  /** Whether the repairs are in the design, or only proposed. */
  readonly repaired: boolean
  /** All of it in sentences. */
  readonly notes: readonly Message[]
  /** Those of the notes that speak of neither repairs nor fonts. */
  readonly generalNotes: readonly Message[]
}
