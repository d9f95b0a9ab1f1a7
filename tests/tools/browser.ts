import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { chromium } from '@playwright/test'
import { BROWSER_VARIABLE, findBrowser, isExecutable } from '../../engine/web/browser-window/find-browser'
import { installPackages } from './install'

/** What the first process that looked has found, for those that it starts; empty where there is no browser. */
const FOUND = 'CHENGYU_TEST_BROWSER'
const DOWNLOAD_MS = 10 * 60_000

type Attempt = readonly [how: string, find: () => string | null]

/**
 * The browser for all tests, looked for once and named in a line:
 *
 *   the one that CHENGYU_BROWSER names, or Playwright's ─▶ an installed Chromium, Chrome or Edge
 *   ─▶ Playwright's download ─▶ Debian's package, as root ─▶ null, with the reason
 */
export function testBrowser(): string | null {
  const known = process.env[FOUND]
  if (known !== undefined) return known === '' ? null : known
  const path = look()
  process.env[FOUND] = path ?? ''
  return path
}

function look(): string | null {
  const named = process.env[BROWSER_VARIABLE]
  const attempts: readonly Attempt[] = named
    ? [[`named by ${BROWSER_VARIABLE}`, () => executable(named)]]
    : [
        ['Playwright’s', () => executable(chromium.executablePath())],
        ['installed', installed],
        ['downloaded by Playwright', download],
        ['installed from Debian', installFromDebian],
      ]
  for (const [how, find] of attempts) {
    const path = find()
    if (path === null) continue
    console.log(`The tests use the browser ${path} (${how}).`)
    return path
  }
  const why = named
    ? `${BROWSER_VARIABLE} names ${named}, which cannot be run`
    : 'none is installed or could be fetched'
  console.log(`NOT TESTED: what needs Chromium, Chrome or Edge, because ${why}.`)
  return null
}

function executable(path: string): string | null {
  return isExecutable(path) ? path : null
}

function installed(): string | null {
  const found = findBrowser({ platform: process.platform, env: process.env, home: homedir(), exists: isExecutable })
  return found.kind === 'found' ? found.path : null
}

function download(): string | null {
  console.log('There is no browser for the tests: Playwright fetches one.')
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env }
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    env,
    stdio: 'ignore',
    timeout: DOWNLOAD_MS,
  })
  const path = executable(chromium.executablePath())
  return path !== null && starts(path) ? path : null
}

/** A downloaded browser may lack libraries of the system. On Windows the question would open a window. */
function starts(path: string): boolean {
  return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0
}

/** Not elsewhere: Ubuntu's package of this name is a snap, which containers cannot run. */
function installFromDebian(): string | null {
  const release = '/etc/os-release'
  if (!existsSync(release) || !/^ID=debian$/m.test(readFileSync(release, 'utf8'))) return null
  return installPackages(['chromium']) === null ? installed() : null
}
