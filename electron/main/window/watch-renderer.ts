import type { BrowserWindow } from 'electron/main'
import { UserError } from '../../../engine/files/problem'
import { message } from '../../../messages/message'
import { CrashCounter } from './crash-counter'

/** -3 is "aborted": a load that another one has replaced. */
const ABORTED = -3

/**
 * What goes wrong in a page is reported and handled: a page that has ended is loaded again, and offers the drafts that the
 * program has on the disk.
 */
export function watchRenderer(window: BrowserWindow, onFailed: (fault: UserError) => void): void {
  const crashes = new CrashCounter(() => Date.now())
  const { webContents } = window
  webContents.on('preload-error', (_event, path, error) => {
    onFailed(new UserError(message('window-not-loaded'), { cause: new Error(path, { cause: error }) }))
  })
  webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    console.error(`cannot load ${url}: ${description} (${code})`)
    const cause = new Error(`${url}: ${description} (${code})`)
    if (isMainFrame && code !== ABORTED) onFailed(new UserError(message('window-not-loaded'), { cause }))
  })
  webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`the page has ended: ${reason}`)
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (crashes.isTooMany()) onFailed(new UserError(message('window-crashed')))
    else webContents.reload()
  })
  window.on('unresponsive', () => console.error('the page does not answer'))
}
