import type { BridgeClient } from '../../bridge/contract'
import type { Format } from '../../core/export-formats'
import { type AskHost, callHost } from './ask-host'
import type { ExportJob } from './model'
import { fileName } from './rescue'
import type { AppStore } from './store'

export interface Exporting {
  /** Exports the deck as it is now, with the options of the settings; the host asks where to. Answers with the job's id, or null where no deck is open. */
  start(format: Format): string | null
  cancel(job: string): void
  /** Shows the written file in its folder. */
  reveal(job: string): void
  /** Takes a job that has ended off the list. */
  forget(job: string): void
}

/** Export jobs, each with its progress and its end. */
export function createExporting(store: AppStore, bridge: BridgeClient, ask: AskHost, ids: () => string): Exporting {
  const find = (id: string) => store.getState().jobs.find((job) => job.id === id)
  const change = (id: string, changes: Partial<ExportJob>) =>
    store.setState({ jobs: store.getState().jobs.map((job) => (job.id === id ? { ...job, ...changes } : job)) })
  bridge.on('export:progress', ({ job, done, total }) => {
    if (find(job)?.state === 'running') change(job, { done, total })
  })
  return {
    start(format) {
      const { deck, file, jobs, settings } = store.getState()
      if (!deck) return null
      const id = ids()
      const job: ExportJob = { id, format, done: 0, total: 0, state: 'running', outcome: null, message: null }
      store.setState({ jobs: [...jobs, job] })
      void callHost(bridge, 'export:run', id, format, settings.formats, fileName(file?.name, deck), deck).then(
        (result) => {
          // A file that was finished before it could be cancelled is there, and is shown.
          if (result.ok && result.value) change(id, { state: 'done', outcome: result.value })
          else if (find(id)?.state !== 'running') return
          else if (result.ok) change(id, { state: 'cancelled' })
          else change(id, { state: 'failed', message: result.message })
        },
      )
      return id
    },
    cancel(job) {
      if (find(job)?.state !== 'running') return
      change(job, { state: 'cancelled' })
      void ask('export:cancel', job)
    },
    reveal(job) {
      const outcome = find(job)?.outcome
      if (outcome) void ask('export:reveal', outcome.ticket)
    },
    forget(job) {
      store.setState({ jobs: store.getState().jobs.filter(({ id, state }) => id !== job || state === 'running') })
    },
  }
}
