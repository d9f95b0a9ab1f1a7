import { app, dialog } from 'electron/main'
import type { FaultLog } from '../../../engine/faults/fault-log'
import { printable } from '../../../engine/files/printable'
import { ToldError } from '../../../engine/files/problem'
import { langFor } from '../../../engine/window-host/lang-for'
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
