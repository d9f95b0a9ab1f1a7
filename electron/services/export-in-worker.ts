import { Worker } from 'node:worker_threads'
import type { Dataset } from '../../core/dataset/model'
import type { Scene } from '../../core/scene/model'
import type { Format } from '../export/model'
import type { Exported, OnProgress } from './export-deck'

/** What a worker is given: plain data, and the folder of the fonts, which it reads itself. */
export interface ExportJob {
  readonly scene: Scene
  readonly dataset: Dataset
  readonly fonts: string
}

/** What a worker says. */
export type WorkerNews =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly message: string }

/** An exporter on a thread of its own, already loading its libraries. */
export interface ExportThread {
  readonly run: (job: ExportJob, onProgress: OnProgress) => Promise<Exported>
  /** Ends the thread, whatever it is doing. */
  readonly end: () => Promise<unknown>
}

/** Starts a thread for one format; `file` is the built entry of the worker. */
export function startExportThread(file: string, format: Format): ExportThread {
  const worker = new Worker(file, { workerData: { format } })
  // Whoever awaits the job hears of a failure; until then nobody has to.
  worker.on('error', () => {})
  return {
    run: (job, onProgress) =>
      new Promise((resolve, reject) => {
        worker.on('error', reject)
        worker.on('message', (news: WorkerNews) => {
          if (news.type === 'progress') onProgress(format, news.done, news.total)
          else if (news.type === 'done') resolve({ format, bytes: news.bytes })
          else reject(new Error(news.message))
        })
        worker.postMessage(job)
      }),
    end: () => worker.terminate(),
  }
}
