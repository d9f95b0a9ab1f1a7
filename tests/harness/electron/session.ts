import { EventEmitter } from 'node:events'
import { Preventable } from './preventable'
import { protocol } from './protocol'
import { mustBe } from './ready'
import { note } from './record'

type RequestListener = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void
type PermissionHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
  details: { requestingUrl: string },
) => void

/** Notes calls that only change how Chromium behaves. */
function noted(name: string): (...args: unknown[]) => void {
  return (...args) =>
    note(
      name,
      args.filter((arg) => typeof arg !== 'function'),
    )
}

class Session extends EventEmitter {
  readonly protocol = protocol
  requestListener: { schemes: readonly string[]; listener: RequestListener } | null = null
  permissionHandler: PermissionHandler | null = null
  readonly setSpellCheckerDictionaryDownloadURL = noted('setSpellCheckerDictionaryDownloadURL')
  readonly setSpellCheckerLanguages = noted('setSpellCheckerLanguages')
  readonly setSpellCheckerEnabled = noted('setSpellCheckerEnabled')
  readonly setPermissionCheckHandler = noted('setPermissionCheckHandler')
  readonly setDevicePermissionHandler = noted('setDevicePermissionHandler')
  readonly webRequest = {
    onBeforeRequest: ({ urls }: { urls: readonly string[] }, listener: RequestListener) => {
      this.requestListener = { schemes: urls.map((url) => url.slice(0, url.indexOf('//'))), listener }
    },
  }

  setPermissionRequestHandler(handler: PermissionHandler): void {
    this.permissionHandler = handler
  }
}

let own: Session | null = null
let onCreated: (session: Session) => void = () => {}

/** Called with the session as it is made. */
export function whenSessionCreated(listener: (session: Session) => void): void {
  onCreated = listener
}

export function defaultSession(): Session {
  mustBe('after', 'session.defaultSession')
  if (!own) {
    own = new Session()
    onCreated(own)
  }
  return own
}

export const session = {
  get defaultSession(): Session {
    return defaultSession()
  },
}

/** Whether the program's own listener cancels a request. */
export function isCancelled(url: string): boolean {
  const watched = defaultSession().requestListener
  if (!watched?.schemes.includes(new URL(url).protocol)) return false
  let cancelled = false
  watched.listener({ url }, ({ cancel }) => {
    cancelled = cancel === true
  })
  return cancelled
}

/** What the program does with a download that a page has begun. */
export function downloadOutcome(): 'prevented' | 'saved' {
  const event = new Preventable()
  defaultSession().emit('will-download', event)
  return event.defaultPrevented ? 'prevented' : 'saved'
}

/** What the program answers a page that asks for a permission; without a handler Electron grants all. */
export function permissionFor(permission: string, requestingUrl: string): boolean {
  let granted = true
  const answer = (value: boolean) => {
    granted = value
  }
  defaultSession().permissionHandler?.(null, permission, answer, { requestingUrl })
  return granted
}
