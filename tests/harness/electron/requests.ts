import type { Page, Route } from '@playwright/test'
import { fromChromium } from './address'
import { handlerFor } from './protocol'
import { note } from './record'
import { isCancelled } from './session'
import type { WebContents } from './web-contents'

/** Every request of every page: navigation is asked about first, then the session, then the program's own protocol. */
export async function answerRequest(route: Route, contentsOf: (page: Page) => WebContents | undefined): Promise<void> {
  const request = route.request()
  const url = fromChromium(request.url())
  if (request.isNavigationRequest()) {
    const frame = request.frame()
    const allowed = contentsOf(frame.page())?.mayNavigate(url, frame.parentFrame() === null) ?? false
    if (!allowed) return abort(route, 'navigation-denied', url)
  }
  if (isCancelled(url)) return abort(route, 'request-cancelled', url)
  const handler = handlerFor(new URL(url).protocol)
  if (!handler) return abort(route, 'network', url)
  const response = await handler(new Request(url, { method: request.method(), headers: await request.allHeaders() }))
  if (response.status >= 400) note('refused', `${response.status} ${url}`)
  const body = Buffer.from(await response.arrayBuffer())
  await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
}

async function abort(route: Route, kind: string, url: string): Promise<void> {
  note(kind, url)
  // "aborted" leaves the page where it is; anything else would show an error page in its place.
  await route.abort(kind === 'navigation-denied' ? 'aborted' : 'blockedbyclient').catch(() => {})
}
