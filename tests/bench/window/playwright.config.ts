import { defineConfig } from '@playwright/test'
import { testBrowser } from '../../tools/browser'

const browser = testBrowser()

/** One run in one browser: what is measured shares the machine with nothing else of ours. */
export default defineConfig({
  testDir: '.',
  testMatch: browser ? '**/*.bench.ts' : [],
  timeout: 600_000,
  workers: 1,
  retries: 0,
  reporter: [['list']],
  outputDir: '../../../out/bench',
  use: {
    actionTimeout: 10_000,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: browser ?? '', args: ['--no-sandbox'] },
  },
})
