import type { Scene } from '../../core/scene/model'
import type { ExportContext, Format } from '../export/model'

/** Told while an export runs. */
export type OnProgress = (format: Format, done: number, total: number) => void

export interface ExportRequest extends Omit<ExportContext, 'onSlide' | 'onPhase'> {
  readonly formats: readonly Format[]
  readonly onProgress?: OnProgress
  /** Told as each phase of a format begins, for timing. */
  readonly onPhase?: (format: Format, phase: string) => void
}

export interface Exported {
  readonly format: Format
  readonly bytes: Uint8Array
}

type Exporter = (scene: Scene, context: ExportContext) => Promise<Uint8Array>

/** The exporters load heavy libraries, so only the one that is asked for is loaded. */
const EXPORTERS: Readonly<Record<Format, () => Promise<Exporter>>> = {
  pptx: async () => (await import('../export/pptx/index')).exportPptx,
  pdf: async () => (await import('../export/pdf/index')).exportPdf,
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

function contextFor(format: Format, { dataset, fonts, signal, onProgress, onPhase }: ExportRequest): ExportContext {
  return {
    dataset,
    fonts,
    signal,
    onSlide: (done, total) => onProgress?.(format, done, total),
    onPhase: (phase) => onPhase?.(format, phase),
  }
}
