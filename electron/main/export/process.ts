import { inBackground } from '../../../engine/faults/background'
import { answerExport } from '../../../engine/window-host/exports/export-job'
import type { ExportJob } from '../../../engine/window-host/ports'

/**
 * The utility process that exports: one job, received over its port. The listener stays, because a utility process ends when
 * nothing is left to wait for, and an export waits on nothing but itself.
 */
process.parentPort.on('message', ({ data }) => {
  inBackground(answerExport(data as ExportJob, (message) => process.parentPort.postMessage(message)))
})
