import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { fromChromium } from './address'
import { preloadShim } from './preload-shim'
import { answerRequest } from './requests'
import type { WebContents } from './web-contents'

let context: BrowserContext | null = null
const contentsOf = new Map<Page, WebContents>()

/** Meets the Chromium that the test has started; the pages in it are the program's windows. */
export async function connect(): Promise<void> {
  const browser = await chromium.connectOverCDP(process.env.HARNESS_CHROMIUM ?? '')
  context = browser.contexts()[0] ?? null
  if (!context) throw new Error('The browser has no context')
  await context.exposeBinding('__electronInvoke', ({ page, frame }, channel: string, args: unknown[]) => {
    const parent = frame.parentFrame()
    const senderFrame = { url: fromChromium(frame.url()), parent: parent && { url: fromChromium(parent.url()) } }
    return contentsOf.get(page)?.invoke(senderFrame, channel, args)
  })
  await context.route('**/*', (route) => answerRequest(route, (page) => contentsOf.get(page)))
  await context.exposeBinding('__electronClose', ({ page }) => void contentsOf.get(page)?.destroy())
  await context.exposeBinding('__electronOpen', ({ page }, url: string) => contentsOf.get(page)?.askWindowOpen(url))
}

/** A page for a window, with its preload in it. */
export async function newPage(contents: WebContents, preload: string | null, size: { width: number; height: number }) {
  if (!context) throw new Error('A window was made before the program was ready')
  const page = await context.newPage()
  contentsOf.set(page, contents)
  await page.setViewportSize(size)
  // In Electron a page may close its window, whoever has opened it.
  await page.addInitScript("Object.defineProperty(globalThis, 'close', { value: () => __electronClose() })")
  if (preload !== null) await page.addInitScript({ content: preloadShim(preload) })
  return page
}
