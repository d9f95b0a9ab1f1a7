import type { CDPSession, Page } from '@playwright/test'

/** What the window costs, as the browser itself counts it. */
export interface Probe {
  /** Milliseconds that the window's thread worked while `act` ran and until everything was painted. */
  readonly work: (act: () => Promise<void>) => Promise<number>
  /** Milliseconds from a key press until the large slide is another one: what the person waits for. */
  readonly redraw: (key: string) => Promise<number>
  /** Milliseconds from a press, which `act` makes, until the pictures of the filmstrip are painted again. */
  readonly repaint: (act: () => Promise<void>) => Promise<number>
  /** Megabytes of the window's heap after a full collection. */
  readonly heapMegabytes: () => Promise<number>
}

export async function createProbe(page: Page): Promise<Probe> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return {
    work: async (act) => {
      const before = await taskSeconds(session)
      await act()
      await painted(page)
      return ((await taskSeconds(session)) - before) * 1000
    },
    redraw: async (key) => {
      const waited = await page.evaluateHandle(watchRedraw, { of: '.sheet', from: 'keydown', painted: false })
      await page.keyboard.press(key)
      return waited.evaluate(({ redrawn }) => redrawn)
    },
    repaint: async (act) => {
      const waited = await page.evaluateHandle(watchRedraw, {
        of: '.filmstrip-list',
        from: 'pointerdown',
        painted: true,
      })
      await act()
      return waited.evaluate(({ redrawn }) => redrawn)
    },
    heapMegabytes: async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await metric(session, 'JSHeapUsedSize')) / 2 ** 20
    },
  }
}

interface Redraw {
  /** What is redrawn, as a selector. */
  readonly of: string
  /** The event that asks for it. */
  readonly from: string
  /** True to wait for the frame in which it is painted, too. */
  readonly painted: boolean
}

/** Runs in the page. The answer is wrapped, or the watch would be waited for before the event comes. */
function watchRedraw({ of, from, painted }: Redraw): { redrawn: Promise<number> } {
  const redrawn = new Promise<number>((done) => {
    let asked = Number.NaN
    const ask = () => {
      asked = performance.now()
    }
    window.addEventListener(from, ask, { capture: true, once: true })
    const tell = () => done(performance.now() - asked)
    const observer = new MutationObserver(() => {
      if (Number.isNaN(asked)) return
      observer.disconnect()
      if (!painted) return tell()
      // A frame is painted right after its callbacks: a message that one of them sends comes behind that.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = tell
        port2.postMessage(null)
      })
    })
    const drawn = document.querySelector(of)
    if (drawn) observer.observe(drawn, { subtree: true, childList: true, characterData: true, attributes: true })
  })
  return { redrawn }
}

/**
 * Resolves when the window has nothing left to do: what was asked for before is painted in the next frame, and the parts that
 * follow a moment later have followed.
 */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done())))
      }),
  )
}

function taskSeconds(session: CDPSession): Promise<number> {
  return metric(session, 'TaskDuration')
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const found = metrics.find((one) => one.name === name)
  if (!found) throw new Error(`The browser does not count ${name}`)
  return found.value
}

/** The value below which that share of the values lies (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN
}
