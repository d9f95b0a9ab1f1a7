import type { ServerResponse } from 'node:http'
import { COMMON_HEADERS } from '../../services/app/web/policy'

/** Why a request is not carried out. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** Answers with a sentence, in the shape of a result that a window understands. */
export function refuse(response: ServerResponse, { status, message }: Refusal): void {
  sendJson(response, status, { ok: false, message })
}

/** Answers with JSON that nobody keeps. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' }
  // What is left of a body that was too large is not read: the connection ends instead.
  response.writeHead(status, status === 413 ? { ...headers, connection: 'close' } : headers)
  response.end(JSON.stringify(value))
}
