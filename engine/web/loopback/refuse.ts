import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Localized } from '../../../core/locale'
import { ToldError } from '../../files/problem'
import { COMMON_HEADERS } from '../site/policy'
import { isNavigation, messagePage, sendPage } from './page'

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

/** Answers with a sentence: a page for a person, and for a window's script a result that it understands. */
export function refuse(request: IncomingMessage, response: ServerResponse, { status, says }: Refusal): void {
  // What is left of a body is not read: the connection ends instead.
  if (!request.complete) response.setHeader('connection', 'close')
  if (isNavigation(request)) sendPage(response, status, messagePage(says))
  else sendJson(response, status, { ok: false, message: says })
}

/** Answers with JSON that nobody keeps. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  })
  response.end(JSON.stringify(value))
}
