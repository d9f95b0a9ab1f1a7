import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { message } from '../../../messages/message'
import { COMMON_HEADERS } from '../site'
import { HttpError, redirectPage, sendPage } from './page'
import type { Exchange } from './serve-pages'

/** Access: a token that was not used yet lets in once; afterwards the cookie does. */
export interface Session {
  /** A token for a start address. Each works once. */
  newToken(): string
  /** The cookie for a token, or null where it is wrong or was used already. */
  exchange(token: string): string | null
  isKnown(headers: IncomingHttpHeaders): boolean
  /** Signs a text, to prove to a page that has the key that this is the same process as before. */
  sign(text: string): string
  /** The key of the signatures, in base64url, for pages that have the session. */
  readonly identityKey: string
}

/** A session for the server on this port: cookies do not tell ports apart, so the cookie's name does. */
export function createSession(port: number): Session {
  const name = `chengyu-${port}`
  const key = secret()
  const identityKey = secret()
  const tokens = new Set<string>()
  return {
    newToken() {
      const token = secret()
      tokens.add(token)
      return token
    },
    exchange(given) {
      const token = [...tokens].find((one) => isEqual(given, one))
      if (token === undefined) return null
      tokens.delete(token)
      return `${name}=${key}; Path=/; HttpOnly; SameSite=Strict`
    },
    isKnown: ({ cookie = '' }) =>
      cookie.split(';').some((pair) => {
        const [left = '', right = ''] = pair.trim().split('=')
        return left === name && isEqual(right, key)
      }),
    sign: (text) => createHmac('sha256', Buffer.from(identityKey, 'base64url')).update(text).digest('base64url'),
    identityKey,
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

/** Takes as long for a wrong text as for the right one. */
function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** Start addresses begin with this path; the token follows. */
export const START_PATH = '/start/'

/** Exchanges the token of a start address for the cookie, and leads on to the page. */
export function startSession(session: Session, home: string, { request, response, url }: Exchange): void {
  if (request.method !== 'GET') throw new HttpError(405, message('wrong-method'))
  const cookie = session.exchange(url.pathname.slice(START_PATH.length))
  // A browser that has the cookie may come by its old start address again.
  if (cookie === null && !session.isKnown(request.headers)) throw new HttpError(403, message('wrong-token'))
  const headers = cookie === null ? {} : { 'set-cookie': cookie }
  if (request.headers['sec-fetch-site'] === 'cross-site') {
    // The way led here from a file. On a mere redirect the browser would not send the cookie, which is for our own pages.
    sendPage(response, 200, redirectPage(home), headers)
    return
  }
  response.writeHead(303, { ...COMMON_HEADERS, 'cache-control': 'no-store', ...headers, location: home })
  response.end()
}
