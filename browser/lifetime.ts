/** When a host ends: with its window. */
export interface Lifetime {
  /** Called when the host has started a browser. Until then, and without one, the person opens the address. */
  browserStarted(): void
  /** Called when the browser's process has ended; `failed` where it says itself that something went wrong. */
  browserEnded(failed: boolean): void
  /** Called whenever pages connect or go. */
  pages(connected: number): void
  /** No callbacks are called after this. */
  stop(): void
}

export interface LifetimeOptions {
  /** How long the host waits for a page to come back, once the browser has ended too. */
  readonly goneMs: number
  /** The same while a browser may reload the page: it runs on, or is not the one that the host has started. */
  readonly idleMs: number
  /** How long a window may take to open. A browser that has ended may have left that to another process. */
  readonly startMs: number
  /** Called when the first page has connected. */
  readonly onOpened: () => void
  /** Called once where the browser has opened no window. A page that comes later still counts. */
  readonly onNotOpened: () => void
  readonly onEnd: () => void
}

export const LIFETIME = { goneMs: 2000, idleMs: 15_000, startMs: 20_000 } as const

/** Watches pages and browser, and tells whether the window came and when the last one is closed. */
export function createLifetime(options: LifetimeOptions): Lifetime {
  const { goneMs, idleMs, startMs, onOpened, onNotOpened, onEnd } = options
  let connected = 0
  let hadPage = false
  let isReported = false
  let isStopped = false
  /** A browser that the person has opened is not seen to end. */
  let browser: 'running' | 'ended' | 'not ours' = 'not ours'
  let timer: NodeJS.Timeout | undefined

  const notOpened = () => {
    isReported = true
    if (browser === 'ended') browser = 'not ours'
    onNotOpened()
  }
  const decide = (startLimit = startMs) => {
    clearTimeout(timer)
    if (connected > 0 || isStopped) return
    if (hadPage) timer = setTimeout(onEnd, browser === 'ended' ? goneMs : idleMs)
    else if (browser !== 'not ours' && !isReported) timer = setTimeout(notOpened, startLimit)
  }
  return {
    browserStarted() {
      browser = 'running'
      decide()
    },
    browserEnded(failed) {
      browser = isReported && !hadPage ? 'not ours' : 'ended'
      decide(failed ? 0 : startMs)
    },
    pages(count) {
      connected = count
      if (count > 0 && !hadPage) {
        hadPage = true
        onOpened()
      }
      decide()
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
