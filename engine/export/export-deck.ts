import { basename } from 'node:path'
import type { Deck } from '../../core/deck/schema'
import { DEFAULT_FORMAT_OPTIONS, type Format, type FormatOptions, formatOf } from '../../core/export-formats'
import type { Diagnostic, Scene } from '../../core/scene/model'
import { plainDeckText } from '../files/deck-text'
import { MAKERS } from './makers'
import type { DeckContext, ExportFile, MakerContext } from './model'

/** Called after each slide of a format. */
export type OnProgress = (format: Format, done: number, total: number) => void

export interface ExportRequest extends Pick<DeckContext, 'dataset' | 'fonts' | 'metrics' | 'signal'> {
  readonly formats: readonly Format[]
  /** The deck that the scene was laid out from. */
  readonly deck: Deck
  /** The initial values where there are none. */
  readonly options?: FormatOptions
  /** The name of a format's file, with its ending. Several files are named after it; "deck.pptx" where there is none. */
  readonly fileName?: (format: Format) => string
  readonly onProgress?: OnProgress
  /** Called as each phase of a format begins, for timing. */
  readonly onPhase?: (format: Format, phase: string) => void
  /** Called with what only writing a file finds out. */
  readonly onDiagnostic?: (found: Diagnostic) => void
}

export interface Exported {
  readonly format: Format
  /** In the order of their names: one, or several of a format that writes several. */
  readonly files: readonly ExportFile[]
}

/**
 * Turns a scene into the files of each format, one format after the other; nothing is written. (A thread of its own for the
 * PDF was measured with the full briefing: a tenth faster on an idle machine with two cores, slower on a busy one.)
 */
export async function exportDeck(scene: Scene, request: ExportRequest): Promise<readonly Exported[]> {
  const exported: Exported[] = []
  for (const format of request.formats) {
    request.signal?.throwIfAborted()
    exported.push({ format, files: await make(format, scene, request) })
  }
  return exported
}

async function make<F extends Format>(format: F, scene: Scene, request: ExportRequest) {
  const maker = await MAKERS[format]()
  const context = contextFor(format, request)
  const files = await maker(scene, context)
  checkNames(format, context.fileName, files)
  return files
}

function contextFor<F extends Format>(format: F, request: ExportRequest): MakerContext<FormatOptions[F]> {
  const { dataset, fonts, metrics, signal, deck, onProgress, onPhase, onDiagnostic } = request
  return {
    dataset,
    fonts,
    metrics,
    signal,
    options: (request.options ?? DEFAULT_FORMAT_OPTIONS)[format],
    fileName: request.fileName?.(format) ?? `deck${formatOf(format).ending}`,
    deckText: plainDeckText(deck),
    onSlide: (done, total) => onProgress?.(format, done, total),
    onPhase: (phase) => onPhase?.(format, phase),
    onDiagnostic: (found) => onDiagnostic?.(found),
  }
}

/**
 * Stops an export whose files could not all be written: the folder is the person's choice, and on some disks names that differ
 * only in case are one file.
 */
function checkNames(format: Format, fileName: string, files: readonly ExportFile[]): void {
  const names = files.map(({ name }) => name)
  const isAsAsked = formatOf(format).files === 'several' || (names.length === 1 && names[0] === fileName)
  const distinct = new Set(names.map((name) => name.toLowerCase()))
  const arePlain = names.every((name) => name !== '' && name === basename(name) && !name.includes('\\'))
  if (names.length === 0 || !isAsAsked || !arePlain || distinct.size < names.length) {
    throw new Error(`The maker of ${format} has named its files ${JSON.stringify(names)}`)
  }
}
