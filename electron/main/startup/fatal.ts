import { app, dialog } from 'electron/main'
import { createFaults, type FaultLog, type Faults, faultLogIn, watchForFaults } from '../../../engine/faults/faults'
import { UserError } from '../../../engine/files/problem'
import { langOfLocale } from '../../../engine/window-host/lang-of-locale'
import { type Message, message } from '../../../messages/message'
import { printable } from '../../../messages/printable'
import { render } from '../../../messages/render'

let isEnding = false

/**
 * Ends the program with a sentence; the log has the rest. Without this, a rejection in main would leave a process without a
 * window behind.
 */
export function exitWithError(error: unknown, log: FaultLog): void {
  // A page that will not load causes two events: one message is enough.
  if (isEnding) return
  isEnding = true
  log.write(error)
  const lang = langOfLocale(app.getLocale())
  const says = error instanceof UserError ? error.userMessage : message('cannot-start')
  const words = (one: Message) => render(one, lang, 'names')
  console.error(`fatal: ${printable(error instanceof Error ? error.message : String(error))}`)
  dialog.showErrorBox('Chengyu Brief', [says, message('details-in', { log: log.path })].map(words).join('\n\n'))
  app.exit(1)
}

/** What happens to faults in Electron's main process. */
export interface MainFaults {
  /** A fault that nobody caught: before there is a window it ends the program, afterwards the program goes on. */
  readonly take: (fault: unknown) => void
  /** A fault after which there is nothing left to go on with. */
  readonly end: (fault: unknown) => void
  /** There is a window: from now on faults are reported there. */
  readonly survive: (tell: (message: Message) => void) => void
}

/** From here on nothing fails in silence. Synchronous, before ready. */
export function watchMainFaults(): MainFaults {
  const log = faultLogIn(app.getPath('userData'))
  const faults: Faults = createFaults({ log, say: (line) => console.error(line) })
  let isStarted = false
  const end = (fault: unknown) => exitWithError(fault, log)
  const take = (fault: unknown) => (isStarted ? faults.report(fault) : end(fault))
  watchForFaults(take)
  return {
    take,
    end,
    survive(tell) {
      isStarted = true
      faults.notifyBy(tell)
    },
  }
}
