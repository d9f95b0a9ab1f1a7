import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { contentTypeOf } from './content-types'
import { COMMON_HEADERS, CONTENT_SECURITY_POLICY } from './policy'
import { sliceOf } from './range'

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
