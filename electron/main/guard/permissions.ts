import type { Session } from 'electron/main'
import { type Home, isOurs } from '../protocol/address'

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
