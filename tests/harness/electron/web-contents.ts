import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { fromChromium, toChromium } from './address'
import { newPage } from './chromium'
import { invokeMain, type SenderFrame } from './ipc-main'
import { Preventable } from './preventable'
import { note } from './record'
import { defaultSession } from './session'

type WindowOpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' }

export interface Preferences {
  /** Null for a page that has none. */
  readonly preload: string | null
  readonly width: number
  readonly height: number
}

let count = 0

/** A window's page, in Chromium. */
export class WebContents extends EventEmitter {
  readonly id = ++count
  readonly session = defaultSession()
  readonly #preferences: Preferences
  #page: Promise<Page>
  /** Where the program itself wants to go: pages are not asked about that. */
  #expected = ''
  #openHandler: WindowOpenHandler = () => ({ action: 'allow' })
  #isDestroyed = false
  #shown: Page | null = null

  constructor(preferences: Preferences) {
    super()
    this.#preferences = preferences
    this.#page = this.#make()
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    note('setWebRTCIPHandlingPolicy', policy)
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page
    this.#expected = url
    await page.goto(toChromium(url))
    this.emit('did-finish-load')
  }

  reload(): void {
    this.#page = this.#make()
    void this.loadURL(this.#expected)
  }

  send(channel: string, ...args: unknown[]): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed')
    const copies = structuredClone(args)
    void this.#page
      .then((page) => page.evaluate(tellPage, [channel, copies] as const))
      .catch((error: unknown) => note('send-failed', String(error)))
  }

  /** Closes as a person would: the page may ask to stay. */
  async close(): Promise<void> {
    await (await this.#page).close({ runBeforeUnload: true })
  }

  async destroy(): Promise<void> {
    await (await this.#page).close()
  }

  mayNavigate(url: string, isMainFrame: boolean): boolean {
    if (isMainFrame && url === this.#expected.replace(/#.*/, '')) return true
    const event = Object.assign(new Preventable(), { url, isMainFrame })
    this.emit('will-frame-navigate', event)
    if (isMainFrame) this.emit('will-navigate', event)
    return !event.defaultPrevented
  }

  askWindowOpen(url: string): void {
    note('window-open', { url, ...this.#openHandler({ url }) })
  }

  invoke(senderFrame: SenderFrame, channel: string, args: unknown[]): Promise<unknown> {
    return invokeMain({ sender: this, senderFrame }, channel, args)
  }

  async #make(): Promise<Page> {
    const { preload, ...size } = this.#preferences
    const page = await newPage(this, preload && readFileSync(preload, 'utf8'), size)
    this.#shown = page
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') return void dialog.dismiss()
      const event = new Preventable()
      this.emit('will-prevent-unload', event)
      if (!event.defaultPrevented) this.emit('stays')
      void (event.defaultPrevented ? dialog.accept() : dialog.dismiss())
    })
    page.on('console', (message) => note('console', `${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => note('page-error', error.message))
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }))
    page.on('close', () => {
      // A page that has crashed was replaced by another.
      if (page !== this.#shown) return
      this.#isDestroyed = true
      this.emit('destroyed')
    })
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) return
      note('navigated', fromChromium(frame.url()))
      this.emit('did-navigate', {}, fromChromium(frame.url()))
    })
    return page
  }
}

/** Stands for a global of the page. */
declare function __electronTell(channel: string, args: readonly unknown[]): void
/** Sent to the page as text: there it calls what the preload's surroundings have left. */
function tellPage([channel, args]: readonly [string, readonly unknown[]]): void {
  __electronTell(channel, args)
}
