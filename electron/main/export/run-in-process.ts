import { utilityProcess } from 'electron/main'
import type { ExportMessage } from '../../../engine/window-host/exports/export-job'
import { exportThrough } from '../../../engine/window-host/exports/export-job'
import type { RunExport } from '../../../engine/window-host/ports'

/**
 * Exports in a process of its own, so that the window never waits: a utility process, since a worker thread can take the
 * program down as it ends, and a forked one would need the `runAsNode` fuse. `entry` is the
 * built `export/process.ts`.
 */
export function exportInProcess(entry: string): RunExport {
  return exportThrough((job) => {
    const child = utilityProcess.fork(entry, [], { serviceName: 'Export', stdio: 'inherit' })
    child.postMessage(job)
    return {
      onMessage: (listener) =>
        void child.on('message', (message: ExportMessage) => {
          listener(message)
          // It listens for more, and would not end by itself.
          if (message.kind !== 'progress') child.kill()
        }),
      onEnd: (listener) => void child.once('exit', listener),
      stop: () => void child.kill(),
    }
  })
}
