import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sentenceOf } from '../app/app-error'
import { COMMON_HEADERS } from '../app/web/policy'
import { inBackground } from '../background'
import { checkOrigin } from './guard'
import * as messages from './messages'
import { isOwnUser } from './own-user'
import { Refusal, refuse } from './refuse'
import { createSession, type Session } from './session'

/** Nobody but this machine: other machines never reach this address. */
const LOOPBACK = '127.0.0.1'
const KEEP_ALIVE_MS = 60_000
const START = '/start/'

/** A request, and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
}

export interface SiteOptions {
  /** The page that the start address leads to. */
  readonly home: string
  /** Carries out a request that has the session. */
  readonly route: (exchange: Exchange) => Promise<void>
}

export interface RunningServer {
  /** The address with the token, which works once. */
  readonly startUrl: string
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  close(): Promise<void>
}

/** Serves pages of our own on a free port of this machine, to whoever brings the token of the start address. */
export async function startServer(options: SiteOptions): Promise<RunningServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, LOOPBACK, resolve)
  })
  const { port } = server.address() as AddressInfo
  const host = `${LOOPBACK}:${port}`
  const site: Site = { ...options, host, session: createSession(port) }
  server.on('request', (request, response) => inBackground(answer(request, response, site)))
  return {
    startUrl: `http://${host}${START}${site.session.token}`,
    origin: `http://${host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Site extends SiteOptions {
  readonly host: string
  readonly session: Session
}

/** Checks where a request comes from, carries it out, and turns whatever goes wrong into a sentence. */
async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  try {
    checkOrigin(request, site.host)
    const exchange = { request, response, url: urlOf(request, site.host) }
    if (exchange.url.pathname.startsWith(START)) return await start(site, exchange)
    // Nothing but the start address is answered without the session.
    if (!site.session.isKnown(request.headers)) throw new Refusal(401, messages.noSession())
    await site.route(exchange)
  } catch (error) {
    if (response.headersSent) response.destroy()
    else refuse(response, error instanceof Refusal ? error : new Refusal(500, sentenceOf(error)))
  }
}

async function start({ session, home }: Site, { request, response, url }: Exchange): Promise<void> {
  if (!(await isOwnUser(request.socket))) throw new Refusal(403, messages.wrongToken())
  const cookie = request.method === 'GET' ? session.exchange(url.pathname.slice(START.length)) : null
  if (cookie === null) throw new Refusal(403, messages.wrongToken())
  response.writeHead(303, { ...COMMON_HEADERS, 'cache-control': 'no-store', 'set-cookie': cookie, location: home })
  response.end()
}

/** The address of a request; one that names a server, as to a proxy, is not for us. */
function urlOf({ url = '' }: IncomingMessage, host: string): URL {
  const address = /^\/(?!\/)/.test(url) ? `http://${host}${url}` : ''
  if (!URL.canParse(address)) throw new Refusal(400, messages.notFound())
  return new URL(address)
}
