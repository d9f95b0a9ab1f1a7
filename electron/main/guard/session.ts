import type { Session } from 'electron/main'
import { type Home, isOwnAddress } from '../protocol/address'

/** Closes a session: no spell checker that downloads, no permissions, no downloads, no network. */
export function hardenSession(session: Session, home: Home): void {
  closeSpellChecker(session)
  guardPermissions(session, home)
  refuseDownloads(session)
  if (!home.development) closeNetwork(session)
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
export function isPermitted(permission: string, address: string, home: Home): boolean {
  return GRANTED.has(permission) && isOwnAddress(address, home)
}

/** Without handlers every permission is granted; there are two, and both are needed. */
export function guardPermissions(session: Session, home: Home): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isPermitted(permission, details.requestingUrl, home))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin, home))
  session.setDevicePermissionHandler(() => false)
}
