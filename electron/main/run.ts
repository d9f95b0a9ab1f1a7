import { app, type BrowserWindow, session } from 'electron/main'
import { inBackground } from '../../engine/faults/background'
import { sweepBin } from '../../engine/window-host/drafts/bin'
import { langOfLocale } from '../../engine/window-host/lang-of-locale'
import { createLiveWorld } from '../../engine/window-host/world/live-world'
import { finishBeforeEnding } from './ending/finish-first'
import { Preferences } from './host/preferences'
import { createWindowApp } from './host/window-app'
import { AppWindows } from './host/windows'
import { handleBridge } from './ipc/handle-bridge'
import { Pending } from './ipc/pending'
import type { Home } from './protocol/address'
import { handleScheme } from './protocol/handle-scheme'
import { appPathsFor } from './startup/app-paths'
import type { MainFaults } from './startup/fatal'
import { decksIn } from './startup/files-from-shell'
import type { OpenRequests } from './startup/open-requests'
import { type Launch, onLaterLaunch } from './startup/single-instance'
import { closeSecureDns } from './startup/switches'
import { openWindow } from './window/open-window'

export interface Start {
  readonly home: Home
  readonly launch: Launch
  readonly requests: OpenRequests
  readonly faults: MainFaults
}

/** Everything that happens once Electron is ready. */
export async function run({ home, launch, requests, faults }: Start): Promise<void> {
  // 1. The session that the window lives in serves the window's files.
  const places = appPathsFor({
    isPackaged: app.isPackaged,
    appPath: app.getAppPath(),
    resourcesPath: process.resourcesPath,
    mainFolder: import.meta.dirname,
  })
  if (!home.development) closeSecureDns()
  handleScheme(session.defaultSession, { renderer: places.renderer, fonts: places.paths.fonts })

  // 2. Calls come in by one door; what they write is written before the program ends.
  const windows = new AppWindows()
  const pending = new Pending()
  handleBridge({ home, pending, handlersOf: ({ sender }) => windows.handlersOf(sender) })
  const world = createLiveWorld({
    paths: places.paths,
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
  })
  const leaving = new AbortController()
  finishBeforeEnding(pending, async () => {
    leaving.abort()
    await windows.close()
    await world.close()
  })

  // 3. A window, with what it asks of the program.
  const preferences = new Preferences(langOfLocale(app.getLocale()), (command) => {
    if (!windows.command(command)) openAnother()
  })
  const open = async () => {
    const { preload } = places
    const userData = app.getPath('userData')
    const others = windows.bounds()
    const window = openWindow({ preload, userData, lang: () => preferences.lang, pending, onFailed, others })
    const own = createWindowApp(window, { places, world, preferences, home: home.url, openWindow: open })
    windows.add(window, own)
    faults.survive((message) => windows.tell(message))
    window.once('closed', () => {
      if (windows.isEmpty) requests.wait(openFirst)
    })
    preferences.apply(await own.handlers['settings:read']())
    await window.loadURL(home.url)
    requests.openWith((path) => inBackground(windows.openPath(path)))
  }
  // A window that fails takes no other with it; the only one ends the program, because nothing would be left to see.
  const onFailed = (fault: unknown, failed: BrowserWindow) => {
    if (!windows.hasOthers(failed)) return faults.end(fault)
    // It is reported in a window that can show it.
    failed.once('closed', () => faults.take(fault))
    failed.destroy()
  }
  const openAnother = () => inBackground(open(), (fault) => (windows.isEmpty ? faults.end(fault) : faults.take(fault)))
  const openFirst = () => {
    if (windows.isEmpty) openAnother()
  }

  // 4. Later starts and the dock lead here too.
  onLaterLaunch((later) => {
    for (const path of decksIn(later)) requests.add(path)
    if (!windows.focus()) openAnother()
  })
  app.on('activate', openFirst)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  for (const path of decksIn(launch)) requests.add(path)
  await open()

  // 5. What need not be done before the window is there.
  inBackground(sweepBin(app.getPath('userData'), new Date(), leaving.signal))
}
