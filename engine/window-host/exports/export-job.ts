import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '../../../core/scene/model'
import { type Message, message } from '../../../messages/message'
import { exportDeck } from '../../export/export-deck'
import { inBackground } from '../../faults/background'
import { withOverrides } from '../../templates/add-own'
import { layOut } from '../../world/world'
import { AppError, messageOf } from '../app-error'
import type { ExportedFiles, ExportJob, ExportWatch, RunExport } from '../ports'
import { worldReader } from '../world/window-world'

/**
 * Turns a deck into files: `deck ─▶ scene ─▶ files`. It reads what it needs by itself and touches nothing else, so
 * any thread or process can run it.
 */
export async function runExportJob(job: ExportJob, watch: ExportWatch): Promise<ExportedFiles> {
  const { paths, templateOverrides, format, options, fileName, deck } = job
  const builtIn = await worldReader(paths)()
  const world = { ...builtIn, templates: withOverrides(builtIn.templates, templateOverrides) }
  const diagnostics: Diagnostic[] = []
  const [exported] = await exportDeck(layOut(deck, world), {
    formats: [format],
    options,
    fileName: () => fileName,
    deck,
    dataset: world.index,
    fonts: world.fonts.files,
    metrics: world.fonts.metrics,
    signal: watch.signal,
    onProgress: (_, done, total) => watch.onProgress(done, total),
    onDiagnostic: (found) => diagnostics.push(found),
  })
  if (!exported) throw new Error(`Nothing was exported as ${format}`)
  return { files: exported.files, diagnostics }
}

/** What a worker says while it exports. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly exported: ExportedFiles }
  | { readonly kind: 'failed'; readonly message: Message }

/** The worker's side: runs one job and posts what becomes of it. A worker is cancelled by ending it. */
export async function answerExport(job: ExportJob, post: (message: ExportMessage) => void): Promise<void> {
  const watch: ExportWatch = {
    signal: new AbortController().signal,
    onProgress: (done, total) => post({ kind: 'progress', done, total }),
  }
  try {
    post({ kind: 'done', exported: await runExportJob(job, watch) })
  } catch (error) {
    post({ kind: 'failed', message: messageOf(error) })
  }
}

/** A thread or process that runs one export. */
interface Remote {
  onMessage(listener: (message: ExportMessage) => void): void
  /** Called when it has ended, for whatever reason. */
  onEnd(listener: () => void): void
  stop(): void
}

/** Runs each export in a remote of its own; aborting ends it at once, in the middle of a slide too. */
export function exportThrough(start: (job: ExportJob) => Remote): RunExport {
  return (job, { onProgress, signal }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const remote = start(job)
      const stop = () => {
        remote.stop()
        reject(signal.reason)
      }
      signal.addEventListener('abort', stop, { once: true })
      remote.onMessage((message) => {
        if (message.kind === 'progress') onProgress(message.done, message.total)
        else if (message.kind === 'done') resolve(message.exported)
        else reject(new AppError(message.message))
      })
      remote.onEnd(() => {
        signal.removeEventListener('abort', stop)
        reject(new AppError(message('export-ended')))
      })
    })
}

/** Runs exports in worker threads; `file` is the built worker. */
export function exportInThread(file: string): RunExport {
  return exportThrough((job) => {
    const worker = new Worker(file, { workerData: job })
    return {
      onMessage: (listener) => worker.on('message', listener),
      onEnd: (listener) => worker.on('error', listener).on('exit', listener),
      stop: () => inBackground(worker.terminate()),
    }
  })
}
