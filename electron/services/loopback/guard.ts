import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import * as messages from './messages'
import { Refusal } from './refuse'

/** What browsers say of where a request comes from: our own page, or the person's own hand. */
const OUR_SITES = ['same-origin', 'none']

/**
 * Lets through only what our own window can have sent.
 *
 * Every page that a person visits can send requests to 127.0.0.1. Three things tell them apart. `Host` must be our own
 * address: a name that an attacker lets point to 127.0.0.1 (DNS rebinding) comes with that name. `Origin`, which a page
 * cannot choose, must be ours where there is one, and whatever changes something must have one. `Sec-Fetch-Site`, where the
 * browser sends it, must not speak of another site; another port of this machine is one.
 */
export function checkOrigin({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>, host: string): void {
  const reads = method === 'GET' || method === 'HEAD'
  const origin = headers.origin
  const isOurs = headers.host === host && (origin === undefined ? reads : origin === `http://${host}`)
  if (!isOurs || !comesFromUs(headers)) throw new Refusal(403, messages.wrongHost())
}

function comesFromUs(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || OUR_SITES.includes(String(site))
}
