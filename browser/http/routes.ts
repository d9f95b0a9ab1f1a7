import { isChannel } from '../../bridge/validators'
import type { Exchange } from '../../engine/web/loopback/exchange'
import * as loopback from '../../engine/web/loopback/messages'
import { Refusal, sendJson } from '../../engine/web/loopback/refuse'
import { type Pages, servePages } from '../../engine/web/loopback/serve-pages'
import { answerCall } from '../../engine/window-host/answer-call'
import * as messages from '../messages'
import type { Windows } from '../windows'
import { readArguments } from './read-body'

/** The header in which a page names itself. */
const WINDOW_HEADER = 'x-chengyu-window'
const WINDOW_NAME = /^[A-Za-z0-9-]{8,64}$/
const BRIDGE = '/bridge/'

export interface Site extends Pages {
  readonly windows: Windows
  /** The longest call, in bytes. */
  readonly bodyLimit: number
}

/** Carries out a request that has the session. */
export async function route(site: Site, exchange: Exchange, identityKey: string): Promise<void> {
  const { request, url } = exchange
  if (url.pathname.startsWith(BRIDGE)) return call(site, exchange)
  if (url.pathname === '/events' && request.method === 'GET') return listen(site, exchange, identityKey)
  return servePages(site, exchange)
}

async function call({ windows, bodyLimit }: Site, { request, response, url }: Exchange): Promise<void> {
  if (request.method !== 'POST') throw new Refusal(405, loopback.wrongMethod())
  const channel = url.pathname.slice(BRIDGE.length)
  if (!isChannel(channel)) throw new Refusal(404, messages.unknownChannel(channel))
  const id = windowName(request.headers[WINDOW_HEADER])
  const args = await readArguments(request, bodyLimit)
  sendJson(response, 200, await answerCall(windows.get(id).app.handlers, channel, args))
}

function listen({ windows }: Site, { response, url }: Exchange, identityKey: string): void {
  windows.connect(windowName(url.searchParams.get('window')), response, identityKey)
}

function windowName(given: unknown): string {
  if (typeof given !== 'string' || !WINDOW_NAME.test(given)) throw new Refusal(400, messages.noWindowName())
  return given
}
