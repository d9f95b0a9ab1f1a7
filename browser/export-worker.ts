import { parentPort, workerData } from 'node:worker_threads'
import { answerExport } from '../engine/window-host/exports/export-job'
import type { ExportJob } from '../engine/window-host/ports'

// One job a thread: the job comes with the thread, and the thread ends with it.
await answerExport(workerData as ExportJob, (message) => parentPort?.postMessage(message))
