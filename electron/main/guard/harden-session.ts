import { app, type Session } from 'electron/main'
import type { Home } from '../protocol/address'
import { closeNetwork, closeSpellChecker, refuseDownloads } from './network'
import { guardPermissions } from './permissions'

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
