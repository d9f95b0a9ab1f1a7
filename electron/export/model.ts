import type { DatasetIndex } from '../../core/dataset/lookup'
import type { FontFiles } from '../fonts/font-files'

/** What an exporter needs besides the scene. The world is an argument: no exporter opens a file of its own. */
export interface ExportContext {
  readonly dataset: DatasetIndex
  readonly fonts: FontFiles
  /** Told after each slide, counted from 1. */
  readonly onSlide: (done: number, total: number) => void
  /** Told as each named phase begins ("slides", "finish"), for timing. */
  readonly onPhase?: (phase: string) => void
  /** Aborting makes the exporter throw the signal's reason between two slides. */
  readonly signal: AbortSignal | null
}

export const FORMATS = ['pptx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]
