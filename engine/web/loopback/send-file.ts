import type { IncomingMessage, ServerResponse } from 'node:http'
import { PAGE_HEADERS } from '../site/policy'
import { serve } from '../site/serve'
import * as messages from './messages'
import { Refusal } from './refuse'

/** Serves a file below a folder; `path` is the address below that folder. */
export async function sendFile(
  root: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET' } = request
  const range = request.headers.range
  const headers: Record<string, string> = range === undefined ? {} : { range }
  const answer = await serve(root, new Request(`http://files${path}`, { method, headers }))
  if (answer.status === 400 || answer.status === 404) throw new Refusal(answer.status, messages.notFound())
  response.writeHead(answer.status, { ...PAGE_HEADERS, ...Object.fromEntries(answer.headers) })
  response.end(method === 'HEAD' ? undefined : new Uint8Array(await answer.arrayBuffer()))
}
