import { app, dialog } from 'electron/main'
import { langFor } from '../../services/app/lang-for'
import type { FaultLog } from '../../services/faults/fault-log'
import { printable } from '../../services/printable'
import { ToldError } from '../../services/problem'
import { CANNOT_START, detailsIn } from './words'

let isEnding = false

/**
 * Ends the program with a sentence; the log has the rest. Without this, a rejection in main would leave a process without a
 * window behind.
 */
export function endWith(error: unknown, log: FaultLog): void {
  // A page that will not load is told by two events: one message is enough.
  if (isEnding) return
  isEnding = true
  log.write(error)
  const lang = langFor(app.getLocale())
  const says = error instanceof ToldError ? error.says : CANNOT_START
  console.error(`fatal: ${printable(error instanceof Error ? error.message : String(error))}`)
  dialog.showErrorBox('Chengyu Brief', `${says[lang]}\n\n${detailsIn(log.path)[lang]}`)
  app.exit(1)
}
