import type { DatasetIndex } from '../../core/dataset/lookup'
import type { PdfOptions } from '../../core/export-options'
import type { Diagnostic } from '../../core/scene/model'
import type { FontMetrics } from '../../core/text/font-set'
import type { FontFiles } from '../fonts/font-files'

/** What every file says it was made by. */
export const PROGRAM = 'Chengyu Brief'

/** What an exporter needs besides the scene. The world is an argument: no exporter opens a file of its own. */
export interface ExportContext {
  readonly fonts: FontFiles
  /** Told after each slide, counted from 1. */
  readonly onSlide: (done: number, total: number) => void
  /** Told as each named phase begins ("slides", "finish"), for timing. */
  readonly onPhase?: (phase: string) => void
  /** Aborting makes the exporter throw the signal's reason between two slides. */
  readonly signal: AbortSignal | null
}

/** What a PDF needs besides. */
export interface PdfContext extends ExportContext {
  /** For the table of numbers that the file has as an attachment. */
  readonly dataset: DatasetIndex
  readonly pdf: PdfOptions
  /** How wide the fonts' characters are, for text that is on no slide: speaker notes. */
  readonly metrics: FontMetrics
  /** The deck as it is saved, for embedding. */
  readonly deckText: string
  /** Told of what only drawing finds out: a damaged picture, an unreadable font. */
  readonly onDiagnostic?: (found: Diagnostic) => void
}
