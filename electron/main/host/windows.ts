import type { BrowserWindow, WebContents } from 'electron/main'
import type { BridgeHandlers } from '../../../bridge/contract'
import { inBackground } from '../../../engine/faults/background'
import { messageOf } from '../../../engine/window-host/app-error'
import type { AppWindow } from '../../../engine/window-host/create-app'
import type { Message } from '../../../messages/message'
import { sendEvent } from '../ipc/send-event'
import type { Rectangle } from '../window/saved-bounds'

interface Open {
  readonly window: BrowserWindow
  readonly app: AppWindow
}

/** The windows that are open, each with what it asks of the program. The audience's views are none of them. */
export class AppWindows {
  /** The window that was in front last comes last. */
  readonly #open = new Map<number, Open>()
  readonly #closing = new Set<Promise<void>>()

  /** Takes a window in; it leaves when it is closed, and lets go of its files. */
  add(window: BrowserWindow, app: AppWindow): void {
    const { id } = window.webContents
    this.#open.set(id, { window, app })
    window.on('focus', () => {
      if (this.#open.delete(id)) this.#open.set(id, { window, app })
    })
    window.webContents.on('render-process-gone', () => inBackground(app.forgetFiles()))
    window.once('closed', () => {
      this.#open.delete(id)
      this.#finish(app)
    })
  }

  get isEmpty(): boolean {
    return this.#open.size === 0
  }

  hasOthers(window: BrowserWindow): boolean {
    return [...this.#open.values()].some((open) => open.window !== window)
  }

  /** Tells the person something in the window in front. */
  tell(message: Message): void {
    const front = this.#front()
    if (front) sendEvent(front.window.webContents, 'host:notice', { message })
  }

  /** Where they are. */
  bounds(): readonly Rectangle[] {
    return [...this.#open.values()].map(({ window }) => window.getNormalBounds())
  }

  /** Hands a command of the menu to the window in front, by its id; false where there is no window. */
  command(command: string): boolean {
    const front = this.#front()
    if (front) sendEvent(front.window.webContents, 'menu:command', command)
    return front !== undefined
  }

  handlersOf(contents: Pick<WebContents, 'id'>): BridgeHandlers | undefined {
    return this.#open.get(contents.id)?.app.handlers
  }

  /** Shows the window that was in front last; false where there is none. */
  focus(): boolean {
    const open = this.#front()
    if (open) bringForward(open.window)
    return open !== undefined
  }

  /**
   * Opens a deck that the system named in the window in front, and says so there where it will not open. A window that works on
   * the deck already comes forward instead.
   */
  async openPath(path: string): Promise<void> {
    const working = await this.#workingOn(path)
    if (working) return bringForward(working.window)
    const open = this.#front()
    if (!open) return
    const { webContents } = open.window
    try {
      sendEvent(webContents, 'deck:open-requested', await open.app.openPath(path))
    } catch (error) {
      sendEvent(webContents, 'host:notice', { message: messageOf(error) })
    }
  }

  /** When closed windows have let go of their files, and open ones too. */
  async close(): Promise<void> {
    for (const { app } of this.#open.values()) this.#finish(app)
    this.#open.clear()
    await Promise.all(this.#closing)
  }

  #front(): Open | undefined {
    return [...this.#open.values()].at(-1)
  }

  async #workingOn(path: string): Promise<Open | undefined> {
    for (const open of this.#open.values()) if (await open.app.shows(path)) return open
    return undefined
  }

  #finish(app: AppWindow): void {
    const work = app.close().catch((error: unknown) => console.error(String(error)))
    this.#closing.add(work)
    inBackground(work.finally(() => this.#closing.delete(work)))
  }
}

function bringForward(window: BrowserWindow): void {
  // It may have been closed while the program asked which one it is.
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
