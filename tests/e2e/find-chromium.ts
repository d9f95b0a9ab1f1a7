import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A browser to test in: the one named by CHENGYU_BROWSER, Playwright's own, or an installed one; null where there is none. */
export function findChromium(): string | null {
  const candidates = [process.env.CHENGYU_BROWSER, chromium.executablePath(), ...INSTALLED]
  return candidates.find((path): path is string => path !== undefined && path !== '' && existsSync(path)) ?? null
}
