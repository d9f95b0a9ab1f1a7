import type { ServerResponse } from 'node:http'
import { COMMON_HEADERS } from '../site/policy'

export interface StreamOptions {
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
