import { COMMON_HEADERS } from '../site/policy'
import type { Exchange } from './exchange'
import * as messages from './messages'
import { redirectPage, sendPage } from './page'
import { Refusal } from './refuse'
import type { Session } from './session'

/** Start addresses begin with this path; the token follows. */
export const START_PATH = '/start/'

/** Exchanges the token of a start address for the cookie, and leads on to the page. */
export function startSession(session: Session, home: string, { request, response, url }: Exchange): void {
  if (request.method !== 'GET') throw new Refusal(405, messages.wrongMethod())
  const cookie = session.exchange(url.pathname.slice(START_PATH.length))
  // A browser that has the cookie may come by its old start address again.
  if (cookie === null && !session.isKnown(request.headers)) throw new Refusal(403, messages.wrongToken())
  const headers = cookie === null ? {} : { 'set-cookie': cookie }
  if (request.headers['sec-fetch-site'] === 'cross-site') {
    // The way led here from a file. On a mere redirect the browser would not send the cookie, which is for our own pages.
    sendPage(response, 200, redirectPage(home), headers)
    return
  }
  response.writeHead(303, { ...COMMON_HEADERS, 'cache-control': 'no-store', ...headers, location: home })
  response.end()
}
