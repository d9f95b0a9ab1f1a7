import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LANG_TAGS, LANGS } from '../../../core/locale'
import type { Message } from '../../../messages/message'
import { render } from '../../../messages/render'
import { UserError } from '../../files/problem'
import { COMMON_HEADERS } from '../site'

const STYLE = [
  ':root { color-scheme: light dark }',
  'body { max-width: 34em; margin: 18vh auto 0; padding: 0 1.5em; font: 16px/1.6 system-ui, sans-serif }',
  'h1 { font-size: 1.25em; font-weight: 600 }',
].join(' ')

/** Nothing but the style above. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** True where a person looks at the answer, and not a script. */
function isNavigation({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (method !== 'GET') return false
  const mode = headers['sec-fetch-mode']
  return mode === undefined ? /\btext\/html\b/.test(headers.accept ?? '') : mode === 'navigate'
}

/** A small page that tells a person one thing, in every language. */
function messagePage(message: Message): string {
  const paragraphs = LANGS.map((lang) => `<p lang="${LANG_TAGS[lang]}">${escaped(render(message, lang, 'names'))}</p>`)
  return page(`<h1>Chengyu Brief · <span lang="${LANG_TAGS.zh}">成渝简报</span></h1>${paragraphs.join('')}`)
}

/** A page that leads to another address at once. */
export function redirectPage(address: string): string {
  return page('', `<meta http-equiv="refresh" content="0;url=${escaped(address)}">`)
}

/** Answers with a page of ours that nobody keeps. */
export function sendPage(
  response: ServerResponse,
  status: number,
  html: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...COMMON_HEADERS,
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
    'content-type': 'text/html; charset=utf-8',
    ...headers,
  })
  response.end(html)
}

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chengyu Brief</title>${head}<style>${STYLE}</style></head><body><main>${body}</main></body></html>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Why a request is not carried out, with the status of HTTP that says so. */
export class HttpError extends UserError {
  override readonly name = 'HttpError'

  constructor(
    readonly status: number,
    says: Message,
  ) {
    super(says)
  }
}

/** Answers with a sentence: a page for a person, and for a window's script a result that it understands. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, userMessage: says }: HttpError,
): void {
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
