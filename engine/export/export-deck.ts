import type { Deck } from '../../core/deck/schema'
import { DEFAULT_PDF_OPTIONS, type Format, type PdfOptions } from '../../core/export-options'
import type { Diagnostic, Scene } from '../../core/scene/model'
import { plainDeckText } from '../files/deck-text'
import type { PdfContext } from './model'

/** Told while an export runs. */
export type OnProgress = (format: Format, done: number, total: number) => void

export interface ExportRequest extends Pick<PdfContext, 'dataset' | 'fonts' | 'metrics' | 'signal'> {
  readonly formats: readonly Format[]
  /** The deck that the scene was laid out from. */
  readonly deck: Deck
  /** Slides with attachments where nothing is said. */
  readonly pdf?: PdfOptions
  readonly onProgress?: OnProgress
  /** Told as each phase of a format begins, for timing. */
  readonly onPhase?: (format: Format, phase: string) => void
  /** Told of what only writing a file finds out. */
  readonly onDiagnostic?: (found: Diagnostic) => void
}

export interface Exported {
  readonly format: Format
  readonly bytes: Uint8Array
}

type Exporter = (scene: Scene, context: PdfContext) => Promise<Uint8Array>

/** The exporters load heavy libraries, so only the one that is asked for is loaded. */
const EXPORTERS: Readonly<Record<Format, () => Promise<Exporter>>> = {
  pptx: async () => (await import('./pptx/index')).exportPptx,
  pdf: async () => (await import('./pdf/index')).exportPdf,
}

/**
 * Turns a scene into the bytes of each format, one after the other; nothing is written. (A thread of its own for the PDF
 * was measured with the full briefing: a tenth faster on an idle machine with two cores, slower on a busy one.)
 */
export async function exportDeck(scene: Scene, request: ExportRequest): Promise<readonly Exported[]> {
  const exported: Exported[] = []
  for (const format of request.formats) {
    request.signal?.throwIfAborted()
    const exporter = await EXPORTERS[format]()
    exported.push({ format, bytes: await exporter(scene, contextFor(format, request)) })
  }
  return exported
}

function contextFor(format: Format, request: ExportRequest): PdfContext {
  const { dataset, fonts, metrics, signal, deck, pdf, onProgress, onPhase, onDiagnostic } = request
  return {
    dataset,
    fonts,
    metrics,
    signal,
    pdf: pdf ?? DEFAULT_PDF_OPTIONS,
    deckText: plainDeckText(deck),
    onSlide: (done, total) => onProgress?.(format, done, total),
    onPhase: (phase) => onPhase?.(format, phase),
    onDiagnostic: (found) => onDiagnostic?.(found),
  }
}
