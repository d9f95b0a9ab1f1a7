import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { BrowserWindow } from './browser-window'
import { connect } from './chromium'
import { Preventable } from './preventable'
import { becomeReady, isReady, mustBe } from './ready'
import { note } from './record'
import { defaultSession, whenSessionCreated } from './session'
import { tellTest } from './tell-test'

class App extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      mustBe('before', 'app.commandLine.appendSwitch')
      note('switch', value === undefined ? name : `${name}=${value}`)
    },
  }
  readonly #whenReady = this.#start()
  #isQuitting = false

  whenReady(): Promise<void> {
    return this.#whenReady
  }

  requestSingleInstanceLock(additionalData: unknown): boolean {
    const isFirst = process.env.HARNESS_IS_SECOND !== '1'
    if (!isFirst) tellTest({ kind: 'second-instance', data: structuredClone(additionalData) })
    return isFirst
  }

  configureHostResolver(options: unknown): void {
    mustBe('after', 'app.configureHostResolver')
    note('configureHostResolver', options)
  }

  getAppPath(): string {
    return process.env.HARNESS_ROOT ?? process.cwd()
  }

  getLocale(): string {
    return process.env.HARNESS_LOCALE ?? 'en-US'
  }

  getPath(name: string): string {
    const userData = process.env.HARNESS_USER_DATA ?? ''
    return name === 'userData' ? userData : join(userData, name)
  }

  /** Ends at once: neither `before-quit` nor `will-quit` is emitted. */
  exit(code = 0): void {
    tellTest({ kind: 'exit', code })
    process.exit(code)
  }

  quit(): void {
    void this.#quit()
  }

  async #quit(): Promise<void> {
    if (!this.#isQuitting && this.#tell('before-quit').defaultPrevented) return
    this.#isQuitting = true
    for (const window of BrowserWindow.getAllWindows()) await window.closeAndWait()
    if (BrowserWindow.getAllWindows().length > 0) {
      this.#isQuitting = false
      return
    }
    if (!this.#tell('will-quit').defaultPrevented) this.exit(0)
  }

  #tell(name: string): Preventable {
    const event = new Preventable()
    this.emit(name, event)
    return event
  }

  async #start(): Promise<void> {
    // What the program does before ready is done synchronously: anything later comes too late, as in Electron.
    await Promise.resolve()
    if (!isReady()) await connect()
    whenSessionCreated((session) => this.emit('session-created', session))
    becomeReady()
    defaultSession()
    this.emit('ready')
  }
}

export const app = new App()
BrowserWindow.app = app
