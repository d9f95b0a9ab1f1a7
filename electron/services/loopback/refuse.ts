import type { ServerResponse } from 'node:http'
import type { Localized } from '../../../core/locale'
import { COMMON_HEADERS } from '../app/web/policy'
import { ToldError } from '../problem'

/** Why a request is not carried out. */
export class Refusal extends ToldError {
  override readonly name = 'Refusal'

  constructor(
    readonly status: number,
    says: Localized,
  ) {
    super(says)
  }
}

/** Answers with a sentence, in the shape of a result that a window understands. */
export function refuse(response: ServerResponse, { status, says }: Refusal): void {
  sendJson(response, status, { ok: false, message: says })
}

/** Answers with JSON that nobody keeps. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const headers = { ...COMMON_HEADERS, 'cache-control': 'no-store', 'content-type': 'application/json; charset=utf-8' }
  // What is left of a body that was too large is not read: the connection ends instead.
  response.writeHead(status, status === 413 ? { ...headers, connection: 'close' } : headers)
  response.end(JSON.stringify(value))
}
