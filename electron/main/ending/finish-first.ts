import { app, powerMonitor } from 'electron/main'
import { inBackground } from '../../../engine/faults/background'
import { MAX_RENAME_MS } from '../../../engine/files/writing/rename-file'
import type { Pending } from '../ipc/pending'

/** How long the rest of writing a file may take, besides its renaming. */
const MARGIN_MS = 5_000
/**
 * A file that another program has in use is waited for, and then there is time to write it. Systems that end programs sooner
 * do so: a file is whole all the same, and the drafts hold what was not saved.
 */
const MAX_WAIT_MS = MAX_RENAME_MS + MARGIN_MS

/**
 * Ends the program when what it is writing is written. Drafts are written as the deck changes, so there is nothing else to
 * save here: on a Windows logoff, a crash or a lost session none of this runs.
 */
export function finishBeforeEnding(pending: Pending, release: () => Promise<void>): void {
  let isFinished = false
  app.on('will-quit', (event) => {
    if (isFinished) return
    event.preventDefault()
    const finishing = finish(pending, release).finally(() => {
      isFinished = true
      app.quit()
    })
    inBackground(finishing)
  })
  // Nobody is there to answer "close without saving?": what is written is finished, the drafts hold the rest.
  powerMonitor.on('shutdown', () => inBackground(finish(pending, release).finally(() => app.exit(0))))
  powerMonitor.on('suspend', () => inBackground(pending.settled(MAX_WAIT_MS)))
}

async function finish(pending: Pending, release: () => Promise<void>): Promise<void> {
  await pending.settled(MAX_WAIT_MS)
  await release().catch((error: unknown) => console.error(String(error)))
}
