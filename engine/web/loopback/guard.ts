import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { message } from '../../../messages/message'
import { HttpError } from './page'

/** What browsers say of where a request comes from: our own page, or the person's own hand. */
const OUR_SITES = ['same-origin', 'none']

export interface Guarded {
  /** Our own address and port. */
  readonly host: string
  /** True for the start address: its token counts, wherever the link to it is. */
  readonly isStart: boolean
}

/**
 * Lets through only what our own window can have sent.
 *
 * Every page that a person visits can send requests to 127.0.0.1. Three things tell them apart. `Host` must be our own
 * address: a name that an attacker lets point to 127.0.0.1 (DNS rebinding) comes with that name. `Origin`, which a page
 * cannot choose, must be ours where there is one, and whatever changes something must have one. `Sec-Fetch-Site`, where the
 * browser sends it, must not speak of another site; another port of this machine is one. Only the start address may be
 * navigated to from elsewhere, because the browser comes to it from a file.
 */
export function checkOrigin(request: Pick<IncomingMessage, 'headers' | 'method'>, { host, isStart }: Guarded): void {
  const { headers, method } = request
  const reads = method === 'GET' || method === 'HEAD'
  const origin = headers.origin
  const isOurs = headers.host === host && (origin === undefined ? reads : origin === `http://${host}`)
  if (!isOurs || !(comesFromUs(headers) || (isStart && isPageLoad(headers)))) {
    throw new HttpError(403, message('wrong-host'))
  }
}

function comesFromUs(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site === undefined || OUR_SITES.includes(String(site))
}

/** True where a window or tab goes to an address; false for a frame, and for whatever a page loads. */
function isPageLoad(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document'
}
