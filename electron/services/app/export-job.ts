import type { Localized } from '../../../core/locale'
import { exportDeck } from '../export-deck'
import { layOut } from '../world'
import { sentenceOf } from './app-error'
import type { ExportJob, ExportWatch } from './ports'
import { worldReader } from './window-world'

/**
 * Turns a deck into the bytes of a file: `deck ─▶ scene ─▶ bytes`. It reads what it needs by itself and touches nothing else, so
 * any thread or process can run it.
 */
export async function runExportJob({ paths, format, pdf, deck }: ExportJob, watch: ExportWatch): Promise<Uint8Array> {
  const world = await worldReader(paths)()
  const [exported] = await exportDeck(layOut(deck, world), {
    formats: [format],
    pdf,
    deck,
    dataset: world.index,
    fonts: world.fonts.files,
    metrics: world.fonts.metrics,
    signal: watch.signal,
    onProgress: (_, done, total) => watch.onProgress(done, total),
  })
  if (!exported) throw new Error(`Nothing was exported as ${format}`)
  return exported.bytes
}

/** What a worker says while it exports. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly message: Localized }

/** The worker's side: runs one job and posts what becomes of it. A worker is cancelled by ending it. */
export async function answerExport(job: ExportJob, post: (message: ExportMessage) => void): Promise<void> {
  const watch: ExportWatch = {
    signal: new AbortController().signal,
    onProgress: (done, total) => post({ kind: 'progress', done, total }),
  }
  try {
    post({ kind: 'done', bytes: await runExportJob(job, watch) })
  } catch (error) {
    post({ kind: 'failed', message: sentenceOf(error) })
  }
}
