import type { Exchange } from './exchange'
import * as messages from './messages'
import { Refusal } from './refuse'
import { sendFile } from './send-file'

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
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal(405, messages.wrongMethod())
  if (pathname.startsWith(`${FONTS}/`)) return sendFile(fonts, pathname.slice(FONTS.length), request, response)
  return sendFile(renderer, pathname, request, response)
}
