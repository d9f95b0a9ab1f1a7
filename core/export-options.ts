/** What a deck can be exported as. */
export const FORMATS = ['pptx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

// What the person may choose about a PDF. PowerPoint files have no options: they hold everything.

/** What goes on a page: a slide, a slide over its speaker notes, or several slides beside lines to write on. */
export const PDF_PAGES = ['slides', 'notes', 'handout-2', 'handout-3', 'handout-6'] as const
export type PdfPages = (typeof PDF_PAGES)[number]

export interface PdfOptions {
  readonly pages: PdfPages
  /** Embeds the deck and a table of its numbers with their sources in the file. */
  readonly attachments: boolean
}

export const DEFAULT_PDF_OPTIONS: PdfOptions = { pages: 'slides', attachments: true }
