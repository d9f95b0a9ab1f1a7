import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { browserFlags } from './browser-flags'
import { acquireProfile } from './profile'
import { writeStartPage } from './start-page'

export interface OpenBrowser {
  /** Ends the browser, if it still runs. */
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  readonly browser: string
  /** The start address. */
  readonly url: string
  readonly userData: string
  readonly newId: () => string
  /** Called when the browser's process has ended; `failed` where it says itself that something went wrong. */
  readonly onEnded: (failed: boolean) => void
}

/** Opens the window in a browser; its process belongs to the host and ends with it. */
export async function openBrowser({ browser, url, userData, newId, onEnded }: OpenOptions): Promise<OpenBrowser> {
  const profile = await acquireProfile({ userData, browser, home: homedir(), now: () => new Date(), newId })
  const page = await writeStartPage(profile.folder, url)
  const isRoot = process.platform === 'linux' && process.geteuid?.() === 0
  const flags = browserFlags({ url: page.url, server: new URL(url).host, profile: profile.folder, isRoot })
  const child = spawn(browser, flags, { stdio: 'ignore' })
  let isRunning = true
  const ended = (failed: boolean) => {
    isRunning = false
    onEnded(failed)
  }
  child.once('exit', (code) => ended(code !== 0)).once('error', () => ended(true))
  return {
    close: async () => {
      if (isRunning) child.kill()
      await page.remove()
      await profile.release()
    },
  }
}
