import { protocol, type Session } from 'electron/main'
import { SCHEME } from './address'
import { answerFor, type SiteFolders } from './site'

/** Before the program is ready, and once: what the scheme may do. Never `bypassCSP`. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/** Serves the window's files to the pages of a session. */
export function handleScheme(session: Session, site: SiteFolders): void {
  session.protocol.handle(SCHEME, (request) => answerFor(site, request))
}
