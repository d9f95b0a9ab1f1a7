import type { BrowserWindow, WebContents } from 'electron/main'
import type { BridgeHandlers } from '../../../core/bridge/contract'
import type { AppWindow } from '../../services/app/create-app'
import { tell } from '../ipc/tell'

interface Open {
  readonly window: BrowserWindow
  readonly app: AppWindow
}

/** The windows that are open, each with what it asks of the program. */
export class Windows {
  readonly #open = new Map<number, Open>()
  readonly #closing = new Set<Promise<void>>()

  /** Takes a window in; it leaves when it is closed, and lets go of its files. */
  add(window: BrowserWindow, app: AppWindow): void {
    const { id } = window.webContents
    this.#open.set(id, { window, app })
    window.once('closed', () => {
      this.#open.delete(id)
      this.#finish(app)
    })
  }

  handlersOf(contents: Pick<WebContents, 'id'>): BridgeHandlers | undefined {
    return this.#open.get(contents.id)?.app.handlers
  }

  /** Brings a window to the front; false where there is none. */
  focus(): boolean {
    const window = this.#first()?.window
    if (window?.isMinimized()) window.restore()
    window?.show()
    window?.focus()
    return window !== undefined
  }

  /** Opens a deck that the system named, and says so in the window where it will not open. */
  async openPath(path: string): Promise<void> {
    const open = this.#first()
    if (!open) return
    const { webContents } = open.window
    try {
      tell(webContents, 'deck:open-requested', await open.app.openPath(path))
    } catch (error) {
      tell(webContents, 'host:notice', { message: error instanceof Error ? error.message : String(error) })
    }
  }

  /** When closed windows have let go of their files, and open ones too. */
  async close(): Promise<void> {
    for (const { app } of this.#open.values()) this.#finish(app)
    this.#open.clear()
    await Promise.all(this.#closing)
  }

  #first(): Open | undefined {
    return this.#open.values().next().value
  }

  #finish(app: AppWindow): void {
    const work = app.close().catch((error: unknown) => console.error(String(error)))
    this.#closing.add(work)
    void work.finally(() => this.#closing.delete(work))
  }
}
