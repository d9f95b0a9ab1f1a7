import type { BridgeClient } from '../../bridge/contract'
import { clientOf, type PreloadApi } from '../../bridge/preload-api'
import { createBrowserBridge } from './browser-bridge'
import { pageName } from './page-name'
import { sealPages } from './seal-page'

declare global {
  interface Window {
    /** What Electron's preload offers; absent in a browser. */
    readonly chengyu?: PreloadApi
  }
}

/** The bridge to whichever host this window has: Electron's preload, or the server that the page came from. */
export async function connectBridge(): Promise<BridgeClient> {
  if (window.chengyu) return clientOf(window.chengyu)
  const bridge = createBrowserBridge({ windowId: await pageName() })
  bridge.on('host:ended', sealPages)
  return bridge
}

/** True where the host opens windows; false where they are those of a browser. */
export function hasOwnWindows(): boolean {
  return window.chengyu !== undefined
}
