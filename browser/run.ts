import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createFaults, faultLogIn, watchForFaults } from '../engine/faults/faults'
import { pathsIn } from '../engine/files/paths'
import { documentsFolder, systemLanguage, userDataFolder } from '../engine/files/user-folders'
import { BROWSER_NAMES, BROWSER_VARIABLE, findBrowser, isExecutable } from '../engine/web/browser-window/find-browser'
import { type OpenBrowser, openBrowser } from '../engine/web/browser-window/open-browser'
import type { RunningServer } from '../engine/web/loopback/server'
import { exportInThread } from '../engine/window-host/exports/export-job'
import { startHost } from './host'
import { createLifetime, LIFETIME, type Lifetime, type LifetimeOptions } from './lifetime'
import * as messages from './messages'
import { readOptions } from './options'

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The parts of the process that a host uses. */
export interface HostEnvironment {
  readonly root: string
  /** The folder of the built files. */
  readonly built: string
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

/**
 * The browser host, from its start to its end:
 *
 * ```
 * options ─▶ server on 127.0.0.1 ─▶ window in a browser ─▶ … ─▶ last window closed, or a signal ─▶ exit code
 * ```
 */
export async function runHost(args: readonly string[], environment: HostEnvironment): Promise<number> {
  const { opensWindow, file, ...options } = readOptions(args, environment.cwd)
  const renderer = join(environment.built, '..', 'renderer')
  if (!existsSync(join(renderer, 'index.html'))) throw new Error(messages.notBuilt())
  const userData = options.userData ?? userDataFolder(environment.env, process.platform)
  const faults = createFaults({ log: faultLogIn(userData), say: environment.err })
  watchForFaults(faults.report)

  // 1. What ends it.
  const ending = createEnding()

  // 2. The server.
  const host = await startHost({
    paths: pathsIn(environment.root),
    renderer,
    userData,
    documents: documentsFolder(),
    lang: systemLanguage(environment.env),
    runExport: exportInThread(join(environment.built, 'export-worker.js')),
    file: file ?? undefined,
    faults,
    onPages: ending.pages,
  })

  try {
    // 3. The window.
    const browser = opensWindow ? await openWindow({ host, userData, ending }, environment) : null
    if (!opensWindow) environment.out(host.startUrl)

    // 4. The end.
    await ending.ended
    ending.stop()
    await browser?.close()
    return 0
  } finally {
    ending.stop()
    await host.close()
  }
}

interface WindowRequest {
  readonly host: RunningServer
  readonly userData: string
  readonly ending: Ending
}

/** Opens the window in the browser that there is. Where that does not work the person opens an address, and the host waits. */
async function openWindow(
  { host, userData, ending }: WindowRequest,
  { env, err }: HostEnvironment,
): Promise<OpenBrowser | null> {
  const found = findBrowser({ platform: process.platform, env, home: homedir(), exists: isExecutable })
  if (found.kind !== 'found') {
    ending.follow({ onOpened: () => err(messages.openedElsewhere()), onNotOpened: () => {} })
    err(
      found.kind === 'none'
        ? messages.noBrowser(BROWSER_NAMES, BROWSER_VARIABLE, host.startUrl)
        : messages.namedBrowserMissing(found.path, BROWSER_VARIABLE, host.startUrl),
    )
    return null
  }
  const { path } = found
  let failed = false
  const lifetime = ending.follow({
    onOpened: () => err(failed ? messages.openedElsewhere() : messages.opened(path)),
    onNotOpened: () => {
      failed = true
      // The browser may have used the first address up.
      err(messages.browserFailed(path, host.newStartUrl()))
    },
  })
  const newId = () => randomBytes(16).toString('hex')
  lifetime.browserStarted()
  const options = { browser: path, url: host.startUrl, userData, newId, onEnded: lifetime.browserEnded }
  const browser = await openBrowser(options)
  err(messages.opening(path))
  return browser
}

interface Ending {
  /** Settles at a signal, and once the host follows its window, when that is closed. */
  readonly ended: Promise<void>
  follow(callbacks: Pick<LifetimeOptions, 'onOpened' | 'onNotOpened'>): Lifetime
  /** Called whenever pages connect or go. */
  pages(connected: number): void
  stop(): void
}

function createEnding(): Ending {
  let end: () => void = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  // Still listened to while the host ends: what is written then is not broken off by the same signal, or one more.
  for (const signal of ENDING) process.on(signal, end)
  let lifetime: Lifetime | null = null
  return {
    ended,
    follow(callbacks) {
      lifetime = createLifetime({ ...LIFETIME, ...callbacks, onEnd: end })
      return lifetime
    },
    pages: (connected) => lifetime?.pages(connected),
    stop: () => lifetime?.stop(),
  }
}
