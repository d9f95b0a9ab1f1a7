import type { CDPSession, Page } from '@playwright/test'

/** What the window costs, as the browser itself counts it. */
export interface Probe {
  /** Milliseconds that the window's thread worked while `act` ran and until everything was painted. */
  readonly work: (act: () => Promise<void>) => Promise<number>
  /** Milliseconds from a key press until the large slide is another one: what the person waits for. */
  readonly redraw: (key: string) => Promise<number>
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
      const waited = await page.evaluateHandle(watchRedraw)
      await page.keyboard.press(key)
      return waited.evaluate(({ redrawn }) => redrawn)
    },
    heapMegabytes: async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await metric(session, 'JSHeapUsedSize')) / 2 ** 20
    },
  }
}

/** Runs in the page. The answer is wrapped, or the watch would be waited for before the key is pressed. */
function watchRedraw(): { redrawn: Promise<number> } {
  const redrawn = new Promise<number>((done) => {
    let pressed = Number.NaN
    const press = () => {
      pressed = performance.now()
    }
    window.addEventListener('keydown', press, { capture: true, once: true })
    const observer = new MutationObserver(() => {
      observer.disconnect()
      done(performance.now() - pressed)
    })
    const sheet = document.querySelector('.sheet')
    if (sheet) observer.observe(sheet, { subtree: true, childList: true, characterData: true, attributes: true })
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
