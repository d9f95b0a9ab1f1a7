import { join } from 'node:path'
import { MAX_JSON_BYTES, readText } from '../../files/read-bytes'
import { writeFiles } from '../../files/writing/write-files'

/** A proxy that cannot be reached: its name is never looked up, because of the resolver's rule. */
const NOWHERE = 'http://nowhere.invalid:9'

interface BrowserLaunch {
  readonly url: string
  /** The one server that this browser can reach: `127.0.0.1:PORT`. */
  readonly server: string
  /** A profile of the program's own: the person's is never touched. */
  readonly profile: string
  /** Chromium's sandbox refuses to run as root. */
  readonly isRoot: boolean
}

/**
 * What Chromium does in a window of its own that asks nothing and talks to nobody but our server.
 *
 * Whatever speaks TCP goes through the proxy, which is nowhere: pages, scripts, WebSockets, navigation, WebRTC over TCP.
 * `<-loopback>` ends the exception that Chromium makes for 127.0.0.1, and our server is the only one that is left. What
 * speaks UDP is closed by the profile (`writePreferences`).
 */
export function browserFlags({ url, server, profile, isRoot }: BrowserLaunch): readonly string[] {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--class=chengyu-brief',
    '--window-size=1440,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    `--proxy-server=${NOWHERE}`,
    `--proxy-bypass-list=<-loopback>;${server}`,
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--disable-background-networking',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-features=AutofillServerCommunication,MediaRouter,OptimizationHints,Translate',
    '--disable-session-crashed-bubble',
    '--disable-sync',
    '--hide-crash-restore-bubble',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    // The second flag hides the bar that warns of the first.
    ...(isRoot ? ['--no-sandbox', '--test-type'] : []),
  ]
}

/** With a proxy set, this leaves WebRTC no UDP at all. There is no command-line switch for it. */
const WEBRTC = { ip_handling_policy: 'disable_non_proxied_udp' } as const

type Json = Readonly<Record<string, unknown>>

/**
 * Sets what a profile must have before its browser starts, and leaves the rest as the browser has written it. Preferences
 * that cannot be read are begun again, as the browser would do.
 */
export async function writePreferences(profile: string): Promise<void> {
  const folder = join(profile, 'Default')
  const path = join(folder, 'Preferences')
  const before = parse(await readText(path, MAX_JSON_BYTES).catch(() => ''))
  const webrtc = objectOr(before.webrtc)
  if (webrtc.ip_handling_policy === WEBRTC.ip_handling_policy) return
  const text = JSON.stringify({ ...before, webrtc: { ...webrtc, ...WEBRTC } })
  await writeFiles([{ path, bytes: new TextEncoder().encode(text), option: '', isPrivate: true }])
}

function parse(text: string): Json {
  try {
    return objectOr(JSON.parse(text))
  } catch {
    return {}
  }
}

function objectOr(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}
