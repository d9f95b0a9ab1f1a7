import type { ServerResponse } from 'node:http'
import { inBackground } from '../engine/faults/background'
import { HttpError } from '../engine/web/loopback/page'
import { type AppWindow, createApp } from '../engine/window-host/create-app'
import type { AppPorts } from '../engine/window-host/ports'
import { type Message, message } from '../messages/message'
import { createWindowDialogs, type PendingDialogs } from './dialogs/window-dialogs'
import { createEventStreams, type EventStreams } from './http/event-streams'

/**
 * A browser opens at most six connections to a server. Each window keeps one for its events, and one for a call that waits
 * while a dialog is open: with more windows than these, dialogs could use up all connections, and no call would get through.
 */
const MAX_WINDOWS = 3

/** What all windows of a host have in common. */
export type SharedPorts = Omit<AppPorts, 'ask' | 'dialogs' | 'emit'>

export interface BrowserWindowsOptions {
  readonly ports: SharedPorts
  /** How long a window may be without its stream (while it is reloaded) before its files are let go of. */
  readonly graceMs: number
  /** Called whenever a window comes or goes. */
  readonly onChange: () => void
  /** Called with the first window that listens. */
  readonly onFirst: (window: HostWindow) => void
}

/** A page of the browser: one tab or window. */
export interface HostWindow {
  readonly app: AppWindow
  readonly streams: EventStreams
}

export interface BrowserWindows {
  /** The window of this name; a new one where there is none. */
  get(id: string): HostWindow
  /** Connects a window's event stream. */
  connect(id: string, response: ServerResponse, identityKey: string): void
  /** Tells the person something in one window: the first that listens. */
  tell(message: Message): void
  /** Pages that listen. */
  readonly connected: number
  closeAll(): Promise<void>
}

interface Open extends HostWindow {
  readonly dialogs: PendingDialogs
  leaving: NodeJS.Timeout | null
}

/** The pages that are open; each has its own tickets, locks and questions. */
export function createBrowserWindows({ ports, graceMs, onChange, onFirst }: BrowserWindowsOptions): BrowserWindows {
  const open = new Map<string, Open>()
  let hadFirst = false

  const close = async (id: string) => {
    const window = open.get(id)
    open.delete(id)
    if (window?.leaving) clearTimeout(window.leaving)
    window?.streams.emit('host:ended', null)
    window?.streams.endAll()
    // What waits for an answer would wait for ever.
    window?.dialogs.cancelAll()
    await window?.app.close()
  }

  const closeLater = (id: string, window: Open) => {
    if (window.leaving) clearTimeout(window.leaving)
    window.leaving = setTimeout(() => inBackground(close(id).finally(onChange)), graceMs)
  }

  const get = (id: string): Open => {
    const known = open.get(id)
    if (known) return known
    if (open.size >= MAX_WINDOWS) throw new HttpError(503, message('too-many-windows', { max: MAX_WINDOWS }))
    const streams = createEventStreams()
    const dialogs = createWindowDialogs({ newId: ports.newId, emit: streams.emit })
    const app = createApp({ ...ports, emit: streams.emit, ask: dialogs.ask, dialogs })
    const window: Open = { app, streams, dialogs, leaving: null }
    open.set(id, window)
    closeLater(id, window)
    return window
  }

  return {
    get,
    connect(id, response, identityKey) {
      const window = get(id)
      if (window.leaving) clearTimeout(window.leaving)
      window.leaving = null
      window.streams.add(response, identityKey, () => {
        if (window.streams.count > 0 || open.get(id) !== window) return
        // The page that was asked is gone; after a reload the page knows nothing of the question.
        window.dialogs.cancelAll()
        closeLater(id, window)
        onChange()
      })
      onChange()
      if (!hadFirst) onFirst(window)
      hadFirst = true
    },
    tell(message) {
      const windows = [...open.values()]
      const window = windows.find(({ streams }) => streams.count > 0) ?? windows[0]
      window?.streams.emit('host:notice', { message })
    },
    get connected() {
      return [...open.values()].filter(({ streams }) => streams.count > 0).length
    },
    closeAll: async () => void (await Promise.all([...open.keys()].map(close))),
  }
}
