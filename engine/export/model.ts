import type { DatasetIndex } from '../../core/dataset/lookup'
import type { PdfOptions } from '../../core/export-options'
import type { Diagnostic } from '../../core/scene/model'
import type { FontMetrics } from '../../core/text/font-set'
import type { FontFiles } from '../fonts/font-files'

/** What an exporter needs besides the scene. The world is an argument: no exporter opens a file of its own. */
export interface ExportContext {
  readonly fonts: FontFiles
  /** Called after each slide, counted from 1. */
  readonly onSlide: (done: number, total: number) => void
  /** Called as each named phase begins ("slides", "finish"), for timing. */
  readonly onPhase?: (phase: string) => void
  /** Aborting makes the exporter throw the signal's reason between two slides. */
  readonly signal: AbortSignal | null
}

/** A file of an export that is not written yet. */
export interface ExportFile {
  /** Its name without a folder: the name that was asked for, or one made of it by `nameOfPart`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a maker is given. `O` are the values of its format's options. */
export interface MakerContext<O> extends DeckContext {
  readonly options: O
  /** The name that the person chose, with its ending: the name of the one file, or what the names of several are made of. */
  readonly fileName: string
}

/** What a format may need besides, if it holds more than slides. */
export interface DeckContext extends ExportContext {
  /** For tables of numbers. */
  readonly dataset: DatasetIndex
  /** How wide the fonts' characters are, for text that is on no slide: speaker notes. */
  readonly metrics: FontMetrics
  /** The deck as it is saved, for embedding. */
  readonly deckText: string
  /** Called with what only drawing finds out: a damaged picture, an unreadable font. */
  readonly onDiagnostic?: (found: Diagnostic) => void
}

/** What a PDF needs. */
export interface PdfContext extends DeckContext {
  readonly pdf: PdfOptions
}
