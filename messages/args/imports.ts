import type { NoArgs } from '../message'

interface Part {
  readonly part: string
}

/** A color that could not be read on another, and the nearest one that can. Colors are hex without the hash. */
export interface ColorRepair {
  readonly color: string
  readonly ground: string
  readonly before: string
  readonly after: string
  readonly contrastBefore: number
  readonly contrastAfter: number
  readonly min: number
}

/** What a font of a PowerPoint file is for. */
export type FontUse = 'heading' | 'body' | 'chinese'

interface FontChange {
  readonly use: FontUse
  readonly found: string
  readonly office: string
}

/** PowerPoint and PDF files that are read: their looks are imported, or their exports inspected. */
export interface ImportMessages {
  'office-file-too-large': { readonly megabytes: number }
  'not-a-package': NoArgs
  'old-office-format': NoArgs
  'too-many-parts': { readonly max: number }
  'part-expands-too-much': Part
  'part-twice': Part
  'too-much-xml': Part
  'part-missing': Part
  'part-too-large': Part
  'part-has-document-type': Part
  'part-damaged': Part

  'no-exported-file': { readonly endings: readonly string[] }
  'exported-file-too-large': { readonly megabytes: number }
  'unknown-exported-format': { readonly endings: readonly string[] }
  'no-deck-inside': NoArgs
  'presentation-without-deck': NoArgs
  'pdf-without-deck': NoArgs
  'foreign-presentation': NoArgs
  'foreign-pdf': NoArgs
  'damaged-pdf': NoArgs
  'damaged-attachment': { readonly name: string }
  'attachment-expands-too-much': { readonly ratio: number }

  'no-slide-master': NoArgs
  'no-office-theme': NoArgs
  'no-theme-colors': NoArgs

  'color-not-repairable': ColorRepair
  /** `done` is false where the repair is only proposed. */
  'color-repaired': ColorRepair & { readonly done: boolean }
  'font-not-named': { readonly use: FontUse; readonly office: string }
  'font-shown-as': FontChange & { readonly twin: string }
  'font-replaced': FontChange
  'background-simplified': {
    readonly of: 'slides' | 'title-slides'
    readonly was: 'gradient' | 'picture' | 'pattern' | 'unknown'
    readonly color: string
  }
  'colors-mixed': { readonly colors: readonly { readonly role: string; readonly color: string }[] }
  'logo-left-out': { readonly picture: string; readonly why: 'kind' | 'damaged' | 'too-large' }
  'logo-moved': NoArgs
  'slide-size-kept': { readonly size: string }
  /** In points. */
  'slide-size-nearest': { readonly width: number; readonly height: number; readonly nearest: string }
}
