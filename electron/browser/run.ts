import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { exportInThread } from '../services/app/exports/remote-export'
import { BROWSER_NAMES, BROWSER_VARIABLE, findBrowser, isExecutable } from '../services/browser-window/find-browser'
import { type OpenBrowser, openBrowser } from '../services/browser-window/open-browser'
import { faultLogIn } from '../services/faults/fault-log'
import { createFaults, watchForFaults } from '../services/faults/faults'
import { pathsIn } from '../services/paths'
import { documentsFolder, systemLanguage, userDataFolder } from '../services/user-folders'
import { startHost } from './host'
import { createLifetime, LIFETIME } from './lifetime'
import * as messages from './messages'
import { readOptions } from './options'

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** The parts of the process that a host uses. */
export interface Surroundings {
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
export async function runHost(args: readonly string[], around: Surroundings): Promise<number> {
  const { opensWindow, file, ...options } = readOptions(args, around.cwd)
  const renderer = join(around.built, '..', 'renderer')
  if (!existsSync(join(renderer, 'index.html'))) throw new Error(messages.notBuilt())
  const userData = options.userData ?? userDataFolder(around.env, process.platform)
  const faults = createFaults({ log: faultLogIn(userData), say: around.err })
  watchForFaults(faults.report)

  // 1. When it ends.
  const ending = endOf(opensWindow)

  // 2. The server.
  const host = await startHost({
    paths: pathsIn(around.root),
    renderer,
    userData,
    documents: documentsFolder(),
    lang: systemLanguage(around.env),
    runExport: exportInThread(join(around.built, 'export-worker.js')),
    file: file ?? undefined,
    faults,
    onPages: ending.onPages,
  })

  try {
    // 3. The window.
    const onEnded = ending.onBrowserEnded
    const browser = opensWindow ? await openWindow({ url: host.startUrl, userData, onEnded }, around) : null
    if (!opensWindow) around.out(host.startUrl)

    // 4. The end.
    const reason = await ending.ended
    if (reason === 'neverOpened') around.err(messages.browserFailed(browser?.path ?? '', host.startUrl))
    await browser?.close()
    return reason === 'neverOpened' ? 3 : 0
  } finally {
    await host.close()
  }
}

interface Wanted {
  readonly url: string
  readonly userData: string
  readonly onEnded: () => void
}

/** Opens the window in the browser that there is; where there is none, the person opens the address. */
async function openWindow(
  { url, userData, onEnded }: Wanted,
  { env, err }: Surroundings,
): Promise<(OpenBrowser & { readonly path: string }) | null> {
  const found = findBrowser({ platform: process.platform, env, home: homedir(), isThere: isExecutable })
  if (found.kind === 'none') {
    err(messages.noBrowser(BROWSER_NAMES, BROWSER_VARIABLE, url))
    return null
  }
  if (found.kind === 'named-missing') {
    err(messages.namedBrowserMissing(found.path, BROWSER_VARIABLE, url))
    return null
  }
  const newId = () => randomBytes(16).toString('hex')
  const browser = await openBrowser({ browser: found.path, url, userData, newId, onEnded })
  err(messages.opened(found.path))
  return { ...browser, path: found.path }
}

type Reason = 'closed' | 'neverOpened' | 'signal'

/** The end: a signal, and where the host has opened the window, that window's end. */
function endOf(followsWindow: boolean) {
  let end: (reason: Reason) => void = () => {}
  const ended = new Promise<Reason>((resolve) => {
    end = resolve
  })
  for (const signal of ENDING) process.once(signal, () => end('signal'))
  const lifetime = createLifetime({ ...LIFETIME, onEnd: end })
  return {
    ended: ended.finally(lifetime.stop),
    onPages: (connected: number) => {
      if (followsWindow) lifetime.pages(connected)
    },
    onBrowserEnded: lifetime.browserEnded,
  }
}
