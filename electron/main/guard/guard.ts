import { app, type WebContents } from 'electron/main'
import { type Home, isOwnAddress } from '../protocol/address'
import { hardenSession } from './session'

/** Every session, also one that nobody asked for, is closed as it is made. Synchronous, before ready. */
export function guardSessions(home: Home): void {
  app.on('session-created', (session) => hardenSession(session, home))
}

/**
 * One hook for every page there will ever be: it stays where it is, opens no windows, embeds no pages, and WebRTC has no UDP.
 * Nothing leads to the system's browser either: an address of any kind could carry data out. (Addresses of sources are
 * shown; they can be followed in the exported files.)
 */
export function guardNavigation(home: Home): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, home))
}

function guardContents(contents: WebContents, home: Home): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // What WebRTC sends over TCP goes to the proxy, which is nowhere (startup/switches.ts).
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  // The development server reloads the page, which is a navigation to the same origin.
  const stay = (event: { readonly url: string; preventDefault(): void }) => {
    if (!isOwnAddress(event.url, home)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
