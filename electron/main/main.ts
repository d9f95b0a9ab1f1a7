import { app } from 'electron/main'
import { guardNavigation, guardSessions } from './guard/guard'
import { homeFor } from './protocol/address'
import { registerScheme } from './protocol/handle-scheme'
import { run } from './run'
import { watchMainFaults } from './startup/fatal'
import { OpenRequests, queueOpenFile } from './startup/open-requests'
import { isFirstInstance } from './startup/single-instance'
import { closeNetworkSwitches } from './startup/switches'

/**
 * The program in Electron.
 *
 *   lock ─▶ switches, scheme, guards, open-file      synchronous, before Electron is ready
 *        ─▶ ready ─▶ session ─▶ bridge ─▶ window     run.ts
 *
 * Nothing is awaited at the top: Electron would never become ready.
 */
const launch = { argv: process.argv.slice(1), cwd: process.cwd() }

if (isFirstInstance(launch)) begin()
else app.exit(0)

function begin(): void {
  // 1. From here on nothing fails in silence.
  const faults = watchMainFaults()

  // 2. What Chromium reads once, as it starts.
  const home = homeFor(app.isPackaged, process.env.ELECTRON_RENDERER_URL)
  if (!home.development) closeNetworkSwitches()
  registerScheme()

  // 3. Every session and every page is guarded as it is made.
  guardSessions(home)
  guardNavigation(home)

  // 4. Files that the system names before there is a window wait for it.
  const requests = new OpenRequests()
  queueOpenFile(requests)

  void app
    .whenReady()
    .then(() => run({ home, launch, requests, faults }))
    .catch(faults.end)
}
