import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sentenceOf } from '../../services/app/app-error'
import * as messages from '../messages'
import { checkOrigin } from './guard'
import { Refusal, refuse } from './refuse'
import { route, type Site } from './routes'
import { createSession } from './session'

/** Nobody but this machine: other machines never reach this address. */
const LOOPBACK = '127.0.0.1'
const KEEP_ALIVE_MS = 60_000

export interface RunningServer {
  /** The address with the token, which works once. */
  readonly startUrl: string
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  close(): Promise<void>
}

/** Serves the window on a free port of this machine. */
export async function startServer(options: Omit<Site, 'session'>): Promise<RunningServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, LOOPBACK, resolve)
  })
  const { port } = server.address() as AddressInfo
  const host = `${LOOPBACK}:${port}`
  const site: Site = { ...options, session: createSession(port) }
  server.on('request', (request, response) => void answer(request, response, host, site))
  return {
    startUrl: `http://${host}/start/${site.session.token}`,
    origin: `http://${host}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Checks where a request comes from, carries it out, and turns whatever goes wrong into a sentence. */
async function answer(request: IncomingMessage, response: ServerResponse, host: string, site: Site): Promise<void> {
  try {
    checkOrigin(request, host)
    await route(site, { request, response, url: urlOf(request, host) })
  } catch (error) {
    if (response.headersSent) response.destroy()
    else refuse(response, error instanceof Refusal ? error : new Refusal(500, sentenceOf(error)))
  }
}

/** The address of a request; one that names a server, as to a proxy, is not for us. */
function urlOf({ url = '' }: IncomingMessage, host: string): URL {
  const address = /^\/(?!\/)/.test(url) ? `http://${host}${url}` : ''
  if (!URL.canParse(address)) throw new Refusal(400, messages.notFound())
  return new URL(address)
}
