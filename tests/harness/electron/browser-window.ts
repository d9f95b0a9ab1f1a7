import { EventEmitter } from 'node:events'
import { mustBe } from './ready'
import { note } from './record'
import { WebContents } from './web-contents'

interface Options {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly webPreferences: { readonly preload?: string }
}

export class BrowserWindow extends EventEmitter {
  static app: EventEmitter
  static readonly #all = new Set<BrowserWindow>()
  readonly webContents: WebContents
  #bounds: { x: number; y: number; width: number; height: number }
  #isMaximized = false

  constructor(options: Options) {
    super()
    mustBe('after', 'new BrowserWindow')
    const { x = 0, y = 0, width, height, webPreferences } = options
    note('window', options)
    this.#bounds = { x, y, width, height }
    this.webContents = new WebContents({ preload: webPreferences.preload ?? null, width, height })
    BrowserWindow.#all.add(this)
    BrowserWindow.app.emit('web-contents-created', {}, this.webContents)
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    this.webContents.once('destroyed', () => this.#closed())
  }

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  close(): void {
    this.emit('close', {})
    void this.webContents.close()
  }

  /** Until it is closed, or stays because its page wants to. */
  async closeAndWait(): Promise<void> {
    const gone = new Promise((resolve) => this.once('closed', resolve))
    const stays = new Promise((resolve) => this.webContents.once('stays', resolve))
    this.close()
    await Promise.race([gone, stays])
  }

  /** Closes at once: the page is not asked. */
  destroy(): void {
    void this.webContents.destroy()
  }

  show(): void {
    note('show')
  }

  showInactive(): void {
    note('showInactive')
  }

  focus(): void {
    note('focus')
    this.emit('focus')
  }

  maximize(): void {
    this.#isMaximized = true
  }

  /** As the person would move it. */
  moveTo(bounds: { x: number; y: number; width: number; height: number }): void {
    this.#bounds = bounds
    this.emit('move')
  }

  restore(): void {}
  isMinimized(): boolean {
    return false
  }
  isMaximized(): boolean {
    return this.#isMaximized
  }
  isFullScreen(): boolean {
    return false
  }
  isDestroyed(): boolean {
    return this.webContents.isDestroyed()
  }
  getBounds() {
    return this.#bounds
  }
  getNormalBounds() {
    return this.#bounds
  }

  #closed(): void {
    BrowserWindow.#all.delete(this)
    this.emit('closed')
    if (BrowserWindow.#all.size === 0) BrowserWindow.app.emit('window-all-closed')
  }
}
