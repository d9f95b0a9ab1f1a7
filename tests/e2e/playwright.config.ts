import { defineConfig } from '@playwright/test'
import { findChromium } from './find-chromium'

const browser = findChromium()
if (!browser)
  console.log('The tests of the window are skipped: there is no Chromium, Chrome or Edge (CHENGYU_BROWSER names one).')

/** The window in Chromium, through the browser host, as a person uses it. */
export default defineConfig({
  testDir: '.',
  testMatch: browser ? '**/*.spec.ts' : [],
  timeout: 60_000,
  expect: { timeout: 8_000 },
  fullyParallel: true,
  workers: 4,
  reporter: [['list']],
  outputDir: '../../out/e2e',
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 8_000,
    launchOptions: { executablePath: browser ?? '', args: ['--no-sandbox'] },
  },
})
