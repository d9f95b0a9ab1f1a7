import type { BrowserWindow } from 'electron/main'
import { describeError } from '../startup/describe-error'
import { CrashCounter } from './crash-counter'
import { CRASHED } from './words'

/** -3 is "aborted": a load that another one has replaced. */
const ABORTED = -3

/**
 * What goes wrong in a page is told and mended: a page that has ended is loaded again, and offers the drafts that the
 * program has on the disk.
 */
export function watchRenderer(window: BrowserWindow, onFatal: (error: unknown) => void): void {
  const crashes = new CrashCounter(() => Date.now())
  const { webContents } = window
  webContents.on('preload-error', (_event, path, error) => onFatal(`${path}: ${describeError(error)}`))
  webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    console.error(`cannot load ${url}: ${description} (${code})`)
    if (isMainFrame && code !== ABORTED) onFatal(`${url}: ${description}`)
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`the page has ended: ${reason}`)
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (crashes.isTooMany()) onFatal(CRASHED)
    else webContents.reload()
  })
  window.on('unresponsive', () => console.error('the page does not answer'))
}
