import { join } from 'node:path'
import { MAX_JSON_BYTES, readText } from '../../files/read-bytes'
import { writeFiles } from '../../files/writing/write-files'

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
