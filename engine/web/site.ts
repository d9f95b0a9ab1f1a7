import { readFile, realpath } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, sep } from 'node:path'

/**
 * Answers a request for a file below `root`, and nothing else; a folder is its `index.html`. Files are read with
 * `fs.readFile`, which sees into an asar archive too.
 */
export async function serve(root: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405)
  const path = pathFor(root, request.url)
  if (path === null) return refusal(400)
  if (!(await staysInside(root, path))) return refusal(404)
  const bytes = await readFile(path).catch(() => null)
  return bytes === null ? refusal(404) : answer(path, bytes, request)
}

/** The file that an address names, or null where it names none below `root`. */
function pathFor(root: string, address: string): string | null {
  try {
    const name = decodeURIComponent(new URL(address).pathname)
    // Never `path.resolve`: an address path starts with a slash, so it would leave the root every time.
    const path = join(root, name.endsWith('/') ? `${name}index.html` : name)
    return isInside(root, path) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}

/** False where a symbolic link leads out of the root. */
async function staysInside(root: string, path: string): Promise<boolean> {
  const [realRoot, real] = await Promise.all([realpath(root), realpath(path)]).catch(() => [null, null])
  return realRoot !== null && real !== null && isInside(realRoot, real)
}

function isInside(root: string, path: string): boolean {
  const inside = relative(root, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

function answer(path: string, bytes: Buffer<ArrayBuffer>, request: Request): Response {
  const type = contentTypeOf(path)
  const headers = { ...COMMON_HEADERS, 'content-type': type, 'accept-ranges': 'bytes' }
  if (type.startsWith('text/html')) {
    return new Response(bytes, { headers: { ...headers, 'content-security-policy': CONTENT_SECURITY_POLICY } })
  }
  const slice = sliceOf(request.headers.get('range'), bytes.length)
  if (slice === null) return new Response(bytes, { headers })
  if (slice === 'outside') return refusal(416, { 'content-range': `bytes */${bytes.length}` })
  const range = { 'content-range': `bytes ${slice.start}-${slice.end}/${bytes.length}` }
  return new Response(bytes.subarray(slice.start, slice.end + 1), { status: 206, headers: { ...headers, ...range } })
}

function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...COMMON_HEADERS, ...headers } })
}

/**
 * The content security policy of the window: nothing is allowed that is not named. It goes out as a header with the
 * HTML.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Sent with pages by servers on 127.0.0.1: a browser that knows this header lets a page connect to nothing but the server that
 * it came from, by no means at all, and ends a page that tries WebRTC. It holds in a person's own browser too.
 */
export const PAGE_HEADERS = { 'connection-allowlist': '(response-origin)' } as const

/** Headers of every answer: no guessing of types, no use of our files by other origins, no device for the page. */
export const COMMON_HEADERS = {
  'cache-control': 'no-cache',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const

/** Both ends count, as in the header. */
interface Slice {
  readonly start: number
  readonly end: number
}

/** The part of a file that a `Range` header asks for; null where it asks for all, or for several parts. */
function sliceOf(header: string | null, size: number): Slice | 'outside' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return null
  const [from, to] = [match[1] ?? '', match[2] ?? '']
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end ? 'outside' : { start, end }
}

/** What the window's files are. Written out: a type that is guessed from the bytes is a type that an attacker chooses. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** The content type of a file by its ending. */
function contentTypeOf(path: string): string {
  return CONTENT_TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream'
}
