import { app, powerMonitor } from 'electron/main'
import { inBackground } from '../../services/background'
import type { Pending } from '../ipc/pending'

/** Longer than any file of ours takes to be written; systems kill programs that take much longer to end. */
const LONGEST = 5_000

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
  powerMonitor.on('suspend', () => inBackground(pending.settled(LONGEST)))
}

async function finish(pending: Pending, release: () => Promise<void>): Promise<void> {
  await pending.settled(LONGEST)
  await release().catch((error: unknown) => console.error(String(error)))
}
