import { app, type Session, type WebContents } from 'electron/main'
import { type Home, isOurs } from './protocol/address'

/** Every session, also one that nobody asked for, is closed as it is made. Synchronous, before ready. */
export function guardSessions(home: Home): void {
  app.on('session-created', (session) => hardenSession(session, home))
}

function hardenSession(session: Session, home: Home): void {
  closeSpellChecker(session)
  guardPermissions(session, home)
  refuseDownloads(session)
  if (!home.development) closeNetwork(session)
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
    if (!isOurs(event.url, home)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

const NETWORK = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] }

/** Cancels every request that would leave the machine: the program works offline. */
export function closeNetwork(session: Session): void {
  session.webRequest.onBeforeRequest(NETWORK, ({ url }, answer) => {
    console.error(`blocked: ${url}`)
    answer({ cancel: true })
  })
}

/** The window saves through the program, so a page has nothing to download. */
function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}

/**
 * Keeps the spell checker from downloading dictionaries, which it does on Linux even with `spellcheck: false` in the
 * window: no languages, and an address where nobody answers.
 */
export function closeSpellChecker(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL('http://127.0.0.1:9/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}

/** All that the window needs: copying text, and the presentation's full screen. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen'])

/** Whether a page at this address may have this permission. */
export function mayHave(permission: string, address: string, home: Home): boolean {
  return GRANTED.has(permission) && isOurs(address, home)
}

/** Without handlers every permission is granted; there are two, and both are needed. */
export function guardPermissions(session: Session, home: Home): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayHave(permission, details.requestingUrl, home))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => mayHave(permission, origin, home))
  session.setDevicePermissionHandler(() => false)
}
