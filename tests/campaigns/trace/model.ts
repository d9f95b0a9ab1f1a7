import type { Format } from '../../../core/export-formats'
import type { Lang } from '../../../core/locale'
import type { Figure } from '../../../core/typed-numbers/figure'

/** A text that somebody sees on a slide, or the value of a point that labels itself. */
export interface SlideText {
  readonly text: string
  readonly in: 'text' | 'chart' | 'value'
}

/** What a file says of something that a slide states: a line of notes, a row of `numbers.csv` or of a workbook. */
export interface StatedRow {
  readonly where: 'notes' | 'numbers.csv' | 'workbook'
  readonly id: string
  /** "R&D investment, …: 210.45 bn yuan" */
  readonly statement: string
  /** How it was worked out; empty for what is stated. */
  readonly calculation: string
  /** The documents with their paragraphs: "China Daily, 28 February 2025, ¶8". */
  readonly sources: readonly string[]
  /** What else belongs to it: the texts of a conflict. */
  readonly about: string
}

/** A slide as a file holds it. */
export interface TracedSlide {
  readonly number: number
  readonly section: string | null
  readonly texts: readonly SlideText[]
  readonly rows: readonly StatedRow[]
}

/** A document in the file's list of sources. */
export interface ListedSource {
  readonly citation: string
  readonly paragraphs: number
}

/** An exported file, read back. */
export interface TracedFile {
  readonly name: string
  readonly format: Format
  readonly lang: Lang
  readonly slides: readonly TracedSlide[]
  readonly sources: readonly ListedSource[]
  /** What it says of its documents where nothing is given, by kind of gap; and how many figures share a note. */
  readonly documentCounts: ReadonlySet<number>
}

/** A number on a slide, with the steps from it to a paragraph; null where one is missing. */
export interface Trace {
  readonly file: string
  readonly slide: number
  readonly figure: Figure
  readonly text: string
  readonly row: StatedRow | null
  readonly paragraph: string | null
}
