import type { BridgeClient } from '../../core/bridge/contract'
import { clientOf, type PreloadApi } from '../../core/bridge/preload-api'
import { createBrowserBridge } from './browser-bridge'

declare global {
  interface Window {
    /** What Electron's preload offers; absent in a browser. */
    readonly chengyu?: PreloadApi
  }
}

const WINDOW_ID = 'chengyu-window'

/** The bridge to whichever host this window has: Electron's preload, or the server that the page came from. */
export function connectBridge(hostGone?: () => string): BridgeClient {
  if (window.chengyu) return clientOf(window.chengyu)
  return createBrowserBridge({ windowId: windowId(), ...(hostGone ? { hostGone } : {}) })
}

/** A page that is loaded anew keeps its name, and with it the files that it has open. */
function windowId(): string {
  const known = sessionStorage.getItem(WINDOW_ID)
  const id = known ?? crypto.randomUUID()
  sessionStorage.setItem(WINDOW_ID, id)
  return id
}
