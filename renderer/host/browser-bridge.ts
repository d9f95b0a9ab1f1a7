import type { Bridge, BridgeClient, BridgeEvents, Channel, EventName, Result } from '../../bridge/contract'
import { message } from '../../messages/message'
import { createListeners } from './listeners'
import { readEvents } from './read-events'
import { createHostIdentity } from './same-host'

/** Between two streams, so that one that ends at once does not keep the host busy. */
const RELISTEN_MS = 250

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

/**
 * The bridge over HTTP: calls are POST requests, events come as server-sent events. Where a request fails or the stream ends,
 * nothing more is sent until the host has proved to be the same; where it has not, nothing is sent ever again.
 */
export function createBrowserBridge(options: BrowserBridgeOptions): BrowserBridge {
  const { windowId, base = '', fetch = globalThis.fetch.bind(globalThis) } = options
  const listeners = createListeners()
  const closing = new AbortController()
  const identity = createHostIdentity({ base, fetch, signal: closing.signal })
  let exists: Promise<boolean> = Promise.resolve(true)
  let checking: Promise<boolean> | null = null
  let hasEnded = false

  const end = () => {
    if (hasEnded || closing.signal.aborted) return
    hasEnded = true
    exists = Promise.resolve(false)
    closing.abort()
    listeners.emit('host:ended', null)
  }
  /** Finds out whether the host still is there; calls wait for that. */
  const check = (): Promise<boolean> => {
    if (hasEnded) return Promise.resolve(false)
    checking ??= identity.confirm().then((isSame) => {
      checking = null
      if (!isSame) end()
      return isSame && !hasEnded
    })
    exists = checking
    return checking
  }

  const call = async <C extends Channel>(channel: C, ...args: Parameters<Bridge[C]>) => {
    if (!(await exists)) return { ok: false, message: message('host-ended') } as const
    startListening()
    try {
      const response = await fetch(`${base}/bridge/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-chengyu-window': windowId },
        body: JSON.stringify(args),
        redirect: 'error',
      })
      return (await response.json()) as Result<ReturnType<Bridge[C]>>
    } catch {
      return { ok: false, message: (await check()) ? message('host-not-reached') : message('host-ended') } as const
    }
  }

  const hear = (name: string, data: string) => {
    if (name === 'host:ended') end()
    else listeners.emit(name as EventName, JSON.parse(data) as BridgeEvents[EventName])
  }
  /** False where the host does not let this page listen. */
  const listen = async (): Promise<boolean> => {
    const { signal } = closing
    const response = await fetch(`${base}/events?window=${windowId}`, { signal, redirect: 'error' })
    if (!response.ok || !response.body) return false
    await identity.learn(response.headers)
    await readEvents(response.body, hear)
    return true
  }
  const keepListening = async () => {
    do {
      const mayListen = await listen().catch(() => true)
      if (!mayListen) return listeners.emit('host:notice', { message: message('cannot-listen') })
      // At once: until the host has proved to be the same, calls wait.
      if (closing.signal.aborted || !(await check())) return
      await new Promise((resolve) => setTimeout(resolve, RELISTEN_MS))
    } while (!closing.signal.aborted)
  }
  let isListening = false
  /** A page that was not let in, because there were too many, may be later. */
  const startListening = () => {
    if (isListening || closing.signal.aborted) return
    isListening = true
    void keepListening().finally(() => {
      isListening = false
    })
  }
  startListening()

  return { call, on: listeners.add, close: () => closing.abort() }
}
