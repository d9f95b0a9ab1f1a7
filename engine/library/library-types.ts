import type { Format, OptionsOf } from '../../core/export-formats'
import type { Lang, Localized } from '../../core/locale'

// What callers of the library see. The declarations that are shipped are made of this file and the few that it imports, so it
// imports nothing that leads into the program.

/** Something with an id that other calls take. */
export interface Named {
  readonly id: string
  readonly name: Localized
}

export interface WorldChoice {
  /** A folder or `.zip` with layouts, designs and storylines of your own; they win over the built-in ones. */
  readonly templates?: string
}

/** What decks are made of, by `openWorld`. */
export interface World {
  readonly storylines: readonly Named[]
  readonly designs: readonly Named[]
  readonly layouts: readonly Named[]
  readonly themes: readonly Named[]
  readonly metrics: readonly Named[]
  /** Which template is used where several have one id. */
  readonly notices: readonly Localized[]
}

/** What a deck may be asked to have, whatever it is made from. */
export interface DeckSettings {
  /** The language of the slides; English unless a deck says otherwise. */
  readonly lang?: Lang
  /** The id of a design; "two-rivers" unless a deck says otherwise. */
  readonly design?: string
  /** The only date that goes into the files, as "2025-12-24"; that of the newest source unless a deck says otherwise. */
  readonly date?: string
}

/** What a deck is made from: a storyline, themes and metrics, a saved file (`*.brief.json`), or the content of such a file. */
export type DeckChoice = DeckSettings &
  (
    | { readonly storyline: string }
    | { readonly themes?: readonly string[]; readonly metrics?: readonly string[] }
    | { readonly file: string }
    | { readonly document: unknown }
  )

/** What somebody has written: one string, or a text in one language or in both. */
export type OwnText = string | { readonly en?: string | undefined; readonly zh?: string | undefined }

/** A deck as `*.brief.json` holds it. */
export interface DeckDocument {
  readonly format: 'chengyu-brief/deck'
  readonly version: 1
  readonly title: OwnText
  readonly subject: OwnText
  readonly author: string
  readonly date: string
  readonly lang: Lang
  readonly design: string
  readonly sections: readonly {
    readonly slides: readonly {
      readonly id: string
      readonly layout: string
      /** What is in each slot of the layout. */
      readonly content: Readonly<Record<string, unknown>>
    }[]
  }[]
}

export interface Slide {
  /** Counted from 1. */
  readonly number: number
  readonly id: string
  readonly layout: string
  readonly title: string
}

/** Something that a person should know of a deck: text that does not fit, a number that the dataset does not have. */
export interface Diagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  /** The id of the slide; null where it is about the whole deck. */
  readonly slide: string | null
  readonly slot: string | null
  readonly message: Localized
}

/** A deck that is laid out, by `buildDeck`. */
export interface BuiltDeck {
  /** What to save as `*.brief.json`, as JSON. */
  readonly document: DeckDocument
  readonly title: string
  readonly lang: Lang
  readonly design: string
  readonly date: string
  readonly slides: readonly Slide[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface ExportChoice {
  /** Every format that `chengyu-brief build` writes where there is none. */
  readonly formats?: readonly Format[]
  /** Options of each format; the initial value where there is none. */
  readonly options?: { readonly [F in Format]?: Partial<OptionsOf<F>> }
  /** The name of the files without their ending: "briefing" where there is none. */
  readonly name?: string
  /** Where to write the files. A file of the same name is replaced. Without it, nothing is written. */
  readonly folder?: string
  /** Aborting it ends the export between two slides. */
  readonly signal?: AbortSignal
  readonly onSlide?: (progress: { readonly format: Format; readonly done: number; readonly total: number }) => void
}

export interface Exported {
  /** In the order of the formats; several for a format that writes several. */
  readonly files: readonly ExportedFile[]
  /** What only exporting found out: a damaged picture, a character that no font has. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface ExportedFile {
  readonly format: Format
  readonly mimeType: string
  /** Its name without a folder. */
  readonly name: string
  /** Where it was written; null where it was not. */
  readonly path: string | null
  readonly bytes: Uint8Array
}
