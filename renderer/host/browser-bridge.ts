import type { Bridge, BridgeClient, BridgeEvents, Channel, EventName, Result } from '../../core/bridge/contract'
import type { Localized } from '../../core/locale'
import { createListeners } from './listeners'
import { readEvents } from './read-events'

const RETRY_MS = 500
/** After so many attempts to reach the host it is taken to have ended. */
const ATTEMPTS = 6

export interface BrowserBridgeOptions {
  /** The name of this page; pages of one name share their open files. */
  readonly windowId: string
  /** The host's origin; pages leave it out. */
  readonly base?: string
  /** How requests are sent; tests bring the cookies that a browser would. */
  readonly fetch?: typeof globalThis.fetch
}

export interface BrowserBridge extends BridgeClient {
  /** Stops listening. */
  close(): void
}

/** What the person is told when the host has ended. */
const HOST_GONE: Localized = {
  en: 'The program behind this window has ended. Start it again: unsaved work will be offered.',
  zh: '此窗口所连接的程序已退出。请重新启动，届时可恢复未保存的工作。',
}

/** The bridge over HTTP: calls are POST requests, events come as server-sent events. */
export function createBrowserBridge(options: BrowserBridgeOptions): BrowserBridge {
  const { windowId, base = '', fetch = globalThis.fetch.bind(globalThis) } = options
  const listeners = createListeners()
  const closing = new AbortController()

  const call = async <C extends Channel>(channel: C, ...args: Parameters<Bridge[C]>) => {
    try {
      const response = await fetch(`${base}/bridge/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-chengyu-window': windowId },
        body: JSON.stringify(args),
      })
      return (await response.json()) as Result<ReturnType<Bridge[C]>>
    } catch {
      return { ok: false, message: HOST_GONE } as const
    }
  }

  const listen = async () => {
    const response = await fetch(`${base}/events?window=${windowId}`, { signal: closing.signal })
    if (!response.ok || !response.body) throw new Error('The host does not let this page listen')
    failures = 0
    await readEvents(response.body, (name, data) => {
      listeners.tell(name as EventName, JSON.parse(data) as BridgeEvents[EventName])
    })
  }

  let failures = 0
  const keepListening = async () => {
    while (!closing.signal.aborted && failures < ATTEMPTS) {
      await listen().catch(() => {
        failures++
      })
      if (!closing.signal.aborted) await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
    if (!closing.signal.aborted) listeners.tell('host:notice', { message: HOST_GONE })
  }
  void keepListening()

  return { call, on: listeners.add, close: () => closing.abort() }
}
