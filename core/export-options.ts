// Options that a person may choose for an exported file, as data: the window's settings, the command line and the checks of
// what a window sends are all made of these.

/** An option with several values. */
export interface ChoiceOption<C extends string = string> {
  readonly kind: 'choice'
  readonly choices: readonly C[]
  readonly initial: C
  /** How the command line spells it: `--pages <kind>`. The long name is the key of the option. */
  readonly flags: string
  /** What a value is called in an error message: "kind of page". */
  readonly what: string
  /** One line for `--help`. */
  readonly help: string
  /** True where another value lays something out in another way, so that `check` takes the option too. */
  readonly isChecked: boolean
}

/** An option that is on or off. One that is on at first is spelled `--no-…`. */
export interface FlagOption {
  readonly kind: 'flag'
  readonly initial: boolean
  readonly flags: string
  readonly help: string
  readonly isChecked: boolean
}

export type ExportOption = ChoiceOption | FlagOption

/** The values of a format's options. */
export type ValuesOf<O> = {
  readonly [K in keyof O]: O[K] extends ChoiceOption<infer C> ? C : boolean
}

/** What goes on a page of a PDF: a slide, a slide over its speaker notes, or several slides beside lines to write on. */
export const PDF_PAGES = ['slides', 'notes', 'handout-2', 'handout-3', 'handout-6'] as const
export type PdfPages = (typeof PDF_PAGES)[number]

export const PDF_OPTIONS = {
  pages: {
    kind: 'choice',
    choices: PDF_PAGES,
    initial: 'slides',
    flags: '--pages <kind>',
    what: 'kind of page',
    help: `what a page of the PDF holds: ${PDF_PAGES.join(', ')}`,
    isChecked: true,
  },
  /** Embeds the deck and a table of its numbers with their sources in the file. */
  attachments: {
    kind: 'flag',
    initial: true,
    flags: '--no-attachments',
    help: 'leave the deck and its numbers out of the PDF',
    isChecked: false,
  },
} as const satisfies Readonly<Record<string, ExportOption>>

export type PdfOptions = ValuesOf<typeof PDF_OPTIONS>

export const DEFAULT_PDF_OPTIONS: PdfOptions = { pages: 'slides', attachments: true }
