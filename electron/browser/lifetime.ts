/** When a host ends: with its window. */
export interface Lifetime {
  /** Told whenever pages connect or go. */
  pages(connected: number): void
  /** Told when the browser's process has ended. */
  browserEnded(): void
  stop(): void
}

export interface LifetimeOptions {
  /** Pages may be loaded anew: so long after the last one is gone, with the browser gone too. */
  readonly goneMs: number
  /** The same while the browser runs on, as it does on macOS without a window. */
  readonly idleMs: number
  /** How long a browser that has ended may have handed the window over to another process. */
  readonly startMs: number
  /** `neverOpened` where no page came at all. */
  readonly onEnd: (reason: 'closed' | 'neverOpened') => void
}

export const LIFETIME = { goneMs: 2000, idleMs: 15_000, startMs: 20_000 } as const

/** Watches pages and browser, and tells when the last window is closed. */
export function createLifetime({ goneMs, idleMs, startMs, onEnd }: LifetimeOptions): Lifetime {
  let connected = 0
  let hadPage = false
  let hasBrowser = true
  let timer: NodeJS.Timeout | undefined

  const decide = () => {
    clearTimeout(timer)
    if (connected > 0) return
    if (hadPage) timer = setTimeout(onEnd, hasBrowser ? idleMs : goneMs, 'closed')
    else if (!hasBrowser) timer = setTimeout(onEnd, startMs, 'neverOpened')
  }
  return {
    pages(count) {
      connected = count
      hadPage ||= count > 0
      decide()
    },
    browserEnded() {
      hasBrowser = false
      decide()
    },
    stop: () => clearTimeout(timer),
  }
}
