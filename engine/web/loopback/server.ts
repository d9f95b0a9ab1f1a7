import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { IDENTITY_PATH, type IdentityAnswer } from '../../../bridge/host-identity'
import { message } from '../../../messages/message'
import { inBackground } from '../../faults/background'
import { messageOf } from '../../window-host/app-error'
import { checkOrigin } from './guard'
import { type IsAdmitted, watchConnections } from './own-user'
import { HttpError, refuse, sendJson } from './page'
import type { Exchange } from './serve-pages'
import { createSession, type Session, START_PATH, startSession } from './session'

/** Nobody but this machine: other machines never reach this address. */
const LOOPBACK = '127.0.0.1'
const KEEP_ALIVE_MS = 60_000
/** The random text of a page that asks who we are. */
const NONCE = /^[A-Za-z0-9_-]{22,64}$/

export interface SiteOptions {
  /** The page that the start address leads to. */
  readonly home: string
  /** Carries out a request that has the session; the key is for pages that want to know this server again. */
  readonly route: (exchange: Exchange, identityKey: string) => Promise<void>
}

export interface RunningServer {
  /** The address with a token, which works once. */
  readonly startUrl: string
  /** One more such address; those before it stay as they are. */
  newStartUrl(): string
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  close(): Promise<void>
}

/** Serves pages of our own on a free port of this machine, to the user who runs it and brings the token of a start address. */
export async function startServer(options: SiteOptions): Promise<RunningServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS })
  const isAdmitted = watchConnections(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, LOOPBACK, resolve)
  })
  const { port } = server.address() as AddressInfo
  const host = `${LOOPBACK}:${port}`
  const session = createSession(port)
  const site: SiteState = { ...options, host, session, isAdmitted }
  const respond = (request: IncomingMessage, response: ServerResponse) => inBackground(answer(request, response, site))
  // Clients that wait for "100 Continue" are checked first, too.
  server.on('request', respond).on('checkContinue', respond)
  const newStartUrl = () => `http://${host}${START_PATH}${session.newToken()}`
  return {
    startUrl: newStartUrl(),
    newStartUrl,
    origin: `http://${host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface SiteState extends SiteOptions {
  readonly host: string
  readonly session: Session
  readonly isAdmitted: IsAdmitted
}

/** Checks where a request comes from, carries it out, and turns whatever goes wrong into a sentence. */
async function answer(request: IncomingMessage, response: ServerResponse, site: SiteState): Promise<void> {
  try {
    await carryOut({ request, response, url: urlOf(request, site.host) }, site)
  } catch (error) {
    if (response.headersSent) response.destroy()
    else refuse(request, response, error instanceof HttpError ? error : new HttpError(500, messageOf(error)))
  }
}

async function carryOut(exchange: Exchange, { host, home, session, isAdmitted, route }: SiteState): Promise<void> {
  const { request, response, url } = exchange
  if (!(await isAdmitted(request.socket))) {
    response.setHeader('connection', 'close')
    throw new HttpError(403, message('other-user'))
  }
  const isStart = url.pathname.startsWith(START_PATH)
  checkOrigin(request, { host, isStart })
  // Nothing but these two is answered without the session.
  if (isStart) return startSession(session, home, exchange)
  if (url.pathname.startsWith(IDENTITY_PATH)) return identify(session, exchange)
  if (!session.isKnown(request.headers)) throw new HttpError(401, message('no-session'))
  if (request.headers.expect !== undefined) response.writeContinue()
  await route(exchange, session.identityKey)
}

/** Proves to a page that this is the process that it knows. */
function identify(session: Session, { request, response, url }: Exchange): void {
  const nonce = url.pathname.slice(IDENTITY_PATH.length)
  if (request.method !== 'GET' || !NONCE.test(nonce)) throw new HttpError(404, message('not-found'))
  const proof: IdentityAnswer = { signature: session.sign(nonce) }
  sendJson(response, 200, proof)
}

/** The address of a request; one that names a server, as to a proxy, is not for us. */
function urlOf({ url = '' }: IncomingMessage, host: string): URL {
  const address = /^\/(?!\/)/.test(url) ? `http://${host}${url}` : ''
  if (!URL.canParse(address)) throw new HttpError(400, message('not-found'))
  return new URL(address)
}
