import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { testBrowser } from '../tools/browser'
import { isCI } from '../tools/ci'

const browser = testBrowser()
if (browser === null && isCI()) throw new Error('On CI the window must be tested, and there is no browser for it.')

/** The window in Chromium, through the browser host, as a person uses it. */
export default defineConfig({
  testDir: '.',
  testMatch: browser ? '**/*.spec.ts' : [],
  // Idle, a test takes 3 s (at most 15 s, where it asks axe often) and a single wait 1 s. A machine that is ten times slower
  // must not fail, so a wait that hangs is named after a minute, with what it waits for; a test ends after five.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  fullyParallel: true,
  // What fails once in a while is mended, not repeated.
  retries: 0,
  workers: Math.min(4, availableParallelism()),
  reporter: [['list']],
  outputDir: '../../out/e2e',
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 60_000,
    launchOptions: { executablePath: browser ?? '', args: ['--no-sandbox'] },
  },
})
