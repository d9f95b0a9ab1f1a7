import { parentPort, workerData } from 'node:worker_threads'
import { indexDataset } from '../../core/dataset/lookup'
import type { Format } from '../export/model'
import { loadFonts } from '../fonts/load-fonts'
import { exportDeck, loadExporter } from './export-deck'
import type { ExportJob, WorkerNews } from './export-in-worker'

// The entry of a worker thread: it loads the exporter at once, so that it is ready when the scene comes.
const { format } = workerData as { readonly format: Format }
const tell = (news: WorkerNews, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(news, transfer)

parentPort?.once('message', async (job: ExportJob) => {
  try {
    const [exported] = await exportDeck(job.scene, {
      formats: [format],
      dataset: indexDataset(job.dataset),
      fonts: loadFonts(job.fonts).files,
      signal: null,
      onProgress: (_format, done, total) => tell({ type: 'progress', done, total }),
    })
    if (exported) tell({ type: 'done', bytes: exported.bytes })
  } catch (error) {
    tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
})
void loadExporter(format)
