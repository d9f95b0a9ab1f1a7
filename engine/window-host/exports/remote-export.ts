import { Worker } from 'node:worker_threads'
import { inBackground } from '../../faults/background'
import { AppError } from '../app-error'
import * as messages from '../messages'
import type { ExportJob, RunExport } from '../ports'
import type { ExportMessage } from './export-job'

/** A thread or process that runs one export. */
export interface Remote {
  onMessage(listener: (message: ExportMessage) => void): void
  /** Told when it has ended, for whatever reason. */
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
        else if (message.kind === 'done') resolve(message.file)
        else reject(new AppError(message.message))
      })
      remote.onEnd(() => {
        signal.removeEventListener('abort', stop)
        reject(new AppError(messages.exportEnded))
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
