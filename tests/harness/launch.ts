import { type Browser, chromium, type Page } from '@playwright/test'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../engine/support'
import { testBrowser } from '../tools/browser'
import { type BrowserStart, startBrowser } from './browser'
import { Program, type ProgramOptions } from './program'
import type { Stage } from './stage'

/** The browser that the harness can use; null where there is none, which was said when it was looked for. */
export const BROWSER = testBrowser()

type LaunchOptions = Partial<Pick<ProgramOptions, 'args' | 'userData' | 'locale' | 'displays'>> & {
  /** How the browser is started that stands for Electron's. */
  readonly browser?: BrowserStart
}

export interface Launched {
  readonly program: Program
  readonly page: Page
  readonly userData: string
  /** A page of the program that shows after this; for reloads after a crash, and second windows. */
  nextPage(): Promise<Page>
}

/** Starts the built program with its window in a Chromium of its own; both end with the test. */
export async function launch(built: Stage, options: LaunchOptions = {}): Promise<Launched> {
  return launchUntil(onTestFinished, built, { ...options, userData: options.userData ?? (await temporaryFolder()) })
}

/** The same until `atEnd` calls what it is given, the last thing first. */
export async function launchUntil(
  atEnd: (end: () => Promise<void>) => void,
  { main, register }: Stage,
  { browser: start, ...options }: LaunchOptions & Pick<ProgramOptions, 'userData'>,
): Promise<Launched> {
  const { endpoint, stop } = await startBrowser(BROWSER ?? '', start)
  atEnd(stop)
  const browser = await chromium.connectOverCDP(endpoint)
  // Tests wait as long as they may take, and no less.
  for (const context of browser.contexts()) context.setDefaultTimeout(0)
  const coming = newWindow(browser)
  const program = new Program({ main, register, endpoint, ...options })
  atEnd(() => program.kill())
  const failed = program.ended.then(() => {
    throw new Error(`The program ended before it had a window:\n${program.errors}`)
  })
  const page = await Promise.race([coming, failed])
  failed.catch(() => {})
  return { program, page, userData: options.userData, nextPage: () => newWindow(browser) }
}

async function newWindow(browser: Browser): Promise<Page> {
  const page = await new Promise<Page>((resolve) => browser.contexts()[0]?.once('page', resolve))
  // Without a listener Playwright would answer the page's questions here, and they are for the program.
  page.on('dialog', () => {})
  await page.waitForURL('https://app.chengyu.harness/**')
  await page.waitForLoadState()
  return page
}
