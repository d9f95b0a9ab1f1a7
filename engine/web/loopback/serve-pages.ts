import type { IncomingMessage, ServerResponse } from 'node:http'
import { message } from '../../../messages/message'
import { COMMON_HEADERS, PAGE_HEADERS, serve } from '../site'
import { HttpError } from './page'

const FONTS = '/fonts'

/** The built files that pages consist of. */
export interface Pages {
  /** The built window and other pages. */
  readonly renderer: string
  readonly fonts: string
}

/** Serves the built pages and fonts, and nothing else. */
export function servePages({ renderer, fonts }: Pages, { request, response, url }: Exchange): Promise<void> {
  const { pathname } = url
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new HttpError(405, message('wrong-method'))
  if (pathname.startsWith(`${FONTS}/`)) return sendFile(fonts, pathname.slice(FONTS.length), request, response)
  return sendFile(renderer, pathname, request, response)
}

/** Serves a file below a folder; `path` is the address below that folder. */
async function sendFile(root: string, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET' } = request
  const range = request.headers.range
  const headers: Record<string, string> = range === undefined ? {} : { range }
  const answer = await serve(root, new Request(`http://files${path}`, { method, headers }))
  if (answer.status === 400 || answer.status === 404) throw new HttpError(answer.status, message('not-found'))
  response.writeHead(answer.status, { ...PAGE_HEADERS, ...Object.fromEntries(answer.headers) })
  response.end(method === 'HEAD' ? undefined : new Uint8Array(await answer.arrayBuffer()))
}

/** A request, and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

interface StreamOptions {
  /** Events that wait for the stream. */
  readonly waiting?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Makes a response a stream of server-sent events, and sends those that wait. */
export function openEventStream(response: ServerResponse, { waiting = [], headers = {} }: StreamOptions = {}): void {
  response.writeHead(200, {
    ...COMMON_HEADERS,
    'cache-control': 'no-store',
    'content-type': 'text/event-stream; charset=utf-8',
    ...headers,
  })
  response.write(`: connected\n\n${waiting.join('')}`)
}

/** An event as it goes over the stream; JSON has no line breaks of its own. */
export function formatEvent(name: string, payload: unknown): string {
  return `event: ${name}\ndata: ${JSON.stringify(payload)}\n\n`
}
