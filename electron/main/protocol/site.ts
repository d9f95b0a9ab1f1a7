import { serve } from '../../../engine/web/site'

const FONTS = '/fonts'

/** The folders that the window's addresses stand for. */
export interface SiteFolders {
  readonly renderer: string
  readonly fonts: string
}

/**
 * Answers a request of the window: `/fonts/…` is a built font, everything else a file of the built window. Paths, types,
 * ranges and the policy are the same in both hosts.
 */
export async function answerFor({ renderer, fonts }: SiteFolders, request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (!url.pathname.startsWith(`${FONTS}/`)) return serve(renderer, request)
  url.pathname = url.pathname.slice(FONTS.length)
  return serve(fonts, new Request(url, { method: request.method, headers: request.headers }))
}
