import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { testBrowser } from '../tools/browser'

const browser = testBrowser()

/** The window in Chromium, through the browser host, as a person uses it. */
export default defineConfig({
  testDir: '.',
  testMatch: browser ? '**/*.spec.ts' : [],
  // Only what hangs may take so long: a machine under load is no reason to fail.
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
