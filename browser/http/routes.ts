import type { IncomingMessage } from 'node:http'
import { isChannel } from '../../bridge/validators'
import { HttpError, sendJson } from '../../engine/web/loopback/page'
import { type Exchange, type Pages, servePages } from '../../engine/web/loopback/serve-pages'
import { answerCall } from '../../engine/window-host/answer-call'
import { message } from '../../messages/message'
import type { BrowserWindows } from '../windows'

/** The header in which a page names itself. */
const WINDOW_HEADER = 'x-chengyu-window'
const WINDOW_NAME = /^[A-Za-z0-9-]{8,64}$/
const BRIDGE = '/bridge/'

interface BrowserSite extends Pages {
  readonly windows: BrowserWindows
  /** The longest call, in bytes. */
  readonly bodyLimit: number
}

/** Carries out a request that has the session. */
export async function route(site: BrowserSite, exchange: Exchange, identityKey: string): Promise<void> {
  const { request, url } = exchange
  if (url.pathname.startsWith(BRIDGE)) return call(site, exchange)
  if (url.pathname === '/events' && request.method === 'GET') return listen(site, exchange, identityKey)
  return servePages(site, exchange)
}

async function call({ windows, bodyLimit }: BrowserSite, { request, response, url }: Exchange): Promise<void> {
  if (request.method !== 'POST') throw new HttpError(405, message('wrong-method'))
  const channel = url.pathname.slice(BRIDGE.length)
  if (!isChannel(channel)) throw new HttpError(404, message('unknown-channel', { channel }))
  const id = windowName(request.headers[WINDOW_HEADER])
  const args = await readArguments(request, bodyLimit)
  sendJson(response, 200, await answerCall(windows.get(id).app.handlers, channel, args))
}

function listen({ windows }: BrowserSite, { response, url }: Exchange, identityKey: string): void {
  windows.connect(windowName(url.searchParams.get('window')), response, identityKey)
}

function windowName(given: unknown): string {
  if (typeof given !== 'string' || !WINDOW_NAME.test(given)) throw new HttpError(400, message('no-window-name'))
  return given
}

/** Reads the arguments of a call: a JSON list of at most so many bytes. */
async function readArguments(request: IncomingMessage, max: number): Promise<readonly unknown[]> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new HttpError(415, message('arguments-not-json'))
  const args = parse(await readBody(request, max))
  if (!Array.isArray(args)) throw new HttpError(400, message('arguments-not-json'))
  return args
}

async function readBody(request: IncomingMessage, max: number): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > max)
    throw new HttpError(413, message('request-too-large', { bytes: max }))
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > max) throw new HttpError(413, message('request-too-large', { bytes: max }))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, message('arguments-not-json'))
  }
}
