import { app, dialog } from 'electron/main'
import { describeError } from './describe-error'

let isEnding = false

/**
 * Ends the program with a message. A rejection in main only warns, and would leave a process without a window behind.
 */
export function fatal(error: unknown): void {
  const message = describeError(error)
  console.error(`fatal: ${message}`)
  // A page that will not load is told by two events: one message is enough.
  if (isEnding) return
  isEnding = true
  dialog.showErrorBox('Chengyu Brief', message)
  app.exit(1)
}

/** Nothing that nobody waits for fails in silence. */
export function watchForFatalErrors(): void {
  process.on('uncaughtException', fatal)
  process.on('unhandledRejection', fatal)
}
