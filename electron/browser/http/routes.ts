import type { IncomingMessage, ServerResponse } from 'node:http'
import { isChannel } from '../../../core/bridge/validators'
import { answerCall } from '../../services/app/answer-call'
import { COMMON_HEADERS } from '../../services/app/web/policy'
import * as messages from '../messages'
import type { Windows } from '../windows'
import { isOwnUser } from './own-user'
import { readArguments } from './read-body'
import { Refusal, sendJson } from './refuse'
import { sendFile } from './send-file'
import type { Session } from './session'

/** The header in which a page names itself. */
export const WINDOW_HEADER = 'x-chengyu-window'
const WINDOW_NAME = /^[A-Za-z0-9-]{8,64}$/
const START = '/start/'
const BRIDGE = '/bridge/'
const FONTS = '/fonts'

export interface Site {
  readonly session: Session
  readonly windows: Windows
  /** The built window. */
  readonly renderer: string
  readonly fonts: string
  /** The longest call, in bytes. */
  readonly bodyLimit: number
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

/** Carries out a request whose origin is checked. Nothing but the start address is answered without the session. */
export async function route(site: Site, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  const { pathname } = url
  if (pathname.startsWith(START)) return start(site, exchange)
  if (!site.session.isKnown(request.headers)) throw new Refusal(401, messages.noSession())
  if (pathname.startsWith(BRIDGE)) return call(site, exchange)
  const isGet = request.method === 'GET'
  if (!isGet && request.method !== 'HEAD') throw new Refusal(405, messages.wrongMethod())
  if (pathname === '/events' && isGet) return listen(site, exchange)
  if (pathname.startsWith(`${FONTS}/`)) {
    return sendFile(site.fonts, pathname.slice(FONTS.length), request, response)
  }
  return sendFile(site.renderer, pathname, request, response)
}

async function start({ session }: Site, { request, response, url }: Exchange): Promise<void> {
  if (!(await isOwnUser(request.socket))) throw new Refusal(403, messages.wrongToken())
  const cookie = request.method === 'GET' ? session.exchange(url.pathname.slice(START.length)) : null
  if (cookie === null) throw new Refusal(403, messages.wrongToken())
  response.writeHead(303, { ...COMMON_HEADERS, 'cache-control': 'no-store', 'set-cookie': cookie, location: '/' })
  response.end()
}

async function call({ windows, bodyLimit }: Site, { request, response, url }: Exchange): Promise<void> {
  if (request.method !== 'POST') throw new Refusal(405, messages.wrongMethod())
  const channel = url.pathname.slice(BRIDGE.length)
  if (!isChannel(channel)) throw new Refusal(404, messages.unknownChannel(channel))
  const id = windowName(request.headers[WINDOW_HEADER])
  const args = await readArguments(request, bodyLimit)
  sendJson(response, 200, await answerCall(windows.get(id).app.handlers, channel, args))
}

function listen({ windows }: Site, { response, url }: Exchange): void {
  windows.connect(windowName(url.searchParams.get('window')), response)
}

function windowName(given: unknown): string {
  if (typeof given !== 'string' || !WINDOW_NAME.test(given)) throw new Refusal(400, messages.noWindowName())
  return given
}
