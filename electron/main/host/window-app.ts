import { randomUUID } from 'node:crypto'
import { shell } from 'electron/common'
import { app, type BrowserWindow } from 'electron/main'
import { type AppWindow, createApp } from '../../../engine/window-host/create-app'
import type { LiveWorld } from '../../../engine/window-host/world/live-world'
import { Audience } from '../audience/audience'
import { askFile } from '../dialogs/ask-file'
import { exportInProcess } from '../export/run-in-process'
import { sendEvent } from '../ipc/send-event'
import type { AppPaths } from '../startup/app-paths'
import type { Preferences } from './preferences'

export interface AppDependencies {
  readonly places: AppPaths
  readonly world: LiveWorld
  readonly preferences: Preferences
  /** The address of the program's page. */
  readonly home: string
  readonly openWindow: () => Promise<void>
}

/** What a window asks of the program, carried out with the system's own means. */
export function createWindowApp(window: BrowserWindow, needs: AppDependencies): AppWindow {
  const { places, world, preferences, home, openWindow } = needs
  // Taken now: a window that is closed does not give its page away any more.
  const { webContents } = window
  const onClosed = (name: string) => sendEvent(webContents, 'present:audience-closed', { name })
  const showCommands = preferences.follow(window)
  const audience = new Audience({ presenter: window, home, onClosed })
  const { handlers, ...rest } = createApp({
    paths: places.paths,
    world,
    userData: app.getPath('userData'),
    documents: app.getPath('documents'),
    lang: preferences.lang,
    now: () => new Date(),
    newId: randomUUID,
    ask: (question) => askFile(window, question, preferences.lang),
    dialogs: null,
    reveal: (path) => shell.showItemInFolder(path),
    windows: { openWindow, openAudience: (name) => audience.open(name) },
    emit: (event, payload) => sendEvent(webContents, event, payload),
    runExport: exportInProcess(places.exportProcess),
  })
  const write = handlers['settings:write']
  return {
    ...rest,
    handlers: {
      ...handlers,
      'settings:write': async (settings) => {
        await write(settings)
        preferences.apply(settings)
        return null
      },
      'menu:show': (items) => {
        showCommands(items)
        return null
      },
    },
  }
}
