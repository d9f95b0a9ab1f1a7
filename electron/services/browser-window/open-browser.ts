import { spawn } from 'node:child_process'
import { homedir } from 'node:os'
import { browserFlags } from './browser-flags'
import { takeProfile } from './profile'

export interface OpenBrowser {
  /** Ends the browser, if it still runs. */
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  readonly browser: string
  readonly url: string
  readonly userData: string
  readonly newId: () => string
  readonly onEnded: () => void
}

/** Opens the window in a browser; its process belongs to the host and ends with it. */
export async function openBrowser({ browser, url, userData, newId, onEnded }: OpenOptions): Promise<OpenBrowser> {
  const profile = await takeProfile({ userData, browser, home: homedir(), now: () => new Date(), newId })
  const isRoot = process.platform === 'linux' && process.geteuid?.() === 0
  const child = spawn(browser, browserFlags({ url, server: new URL(url).host, profile: profile.folder, isRoot }), {
    stdio: 'ignore',
  })
  let isRunning = true
  const ended = () => {
    isRunning = false
    onEnded()
  }
  child.once('exit', ended).once('error', ended)
  return {
    close: async () => {
      if (isRunning) child.kill()
      await profile.release()
    },
  }
}
