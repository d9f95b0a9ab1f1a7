import { defineConfig } from '@playwright/test'
import { testBrowser } from '../tools/browser'
import window from './playwright.config'

/** The pictures of the screens for the documents: docs/pictures/make.sh runs it. */
export default defineConfig(window, {
  testMatch: testBrowser() ? '**/*.pictures.ts' : [],
  workers: 1,
  outputDir: '../../out/pictures',
})
